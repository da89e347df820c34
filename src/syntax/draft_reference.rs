//! Where a report says in which of its paragraphs a draft is printed: `(see para. 47, draft resolution VIII)`.

use super::block::Block;
use super::fact::{DraftReference, Fact, What};
use super::scan;
use crate::lexicon::Needle;
use crate::span::Span;

/// The references of a block, which is one of a report.
pub(crate) fn facts(block: &Block, facts: &mut Vec<Fact>) {
    static WORDS: Needle = Needle::new("see para.");
    if block.figures.is_empty() {
        return;
    }
    let text = &block.text[..block.content.end as usize];
    for start in WORDS.places(text) {
        let start = start + "see ".len();
        if let Some((reference, len)) = read(&text[start..]) {
            facts.push(Fact { at: Span::new(start, start + len), what: What::DraftReference(reference) });
        }
    }
}

/// Reads `para. 47, draft resolution VIII`, and how long it is.
fn read(text: &str) -> Option<(DraftReference, usize)> {
    let digits = after_gap(text.strip_prefix("para.")?)?;
    let len = digits.bytes().take_while(u8::is_ascii_digit).count();
    let paragraph = digits[..len].parse().ok()?;
    let rest = after_gap(digits[len..].strip_prefix(',')?)?;
    let rest = after_gap(rest.strip_prefix("draft")?)?;
    let decision = rest.starts_with("decision");
    let rest = rest.strip_prefix("resolution").or_else(|| rest.strip_prefix("decision"))?;
    let (first, mut rest) = numeral(after_gap(rest.strip_prefix('s').unwrap_or(rest))?)?;
    let mut last = first;
    for _ in 0..40 {
        let joins = [" to ", "–", "-", " and ", ", "];
        let next = joins.iter().find_map(|join| numeral(rest.strip_prefix(join)?));
        let Some((value, after)) = next else { break };
        (last, rest) = (value, after);
    }
    Some((DraftReference { paragraph, decision, first, last }, text.len() - rest.len()))
}

/// A roman numeral in capitals at the start, and what follows.
fn numeral(text: &str) -> Option<(u32, &str)> {
    let len = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let value = scan::roman_value(&text[..len].to_ascii_lowercase())?;
    (!text[len..].starts_with(char::is_alphanumeric)).then_some((value, &text[len..]))
}

/// What follows the white space at the start, if there is any.
fn after_gap(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches([' ', '\u{a0}', '\n']);
    (rest.len() < text.len()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_and_drafts_are_read() {
        let shown = |text| read(text).map(|(one, len)| (one.paragraph, one.decision, one.first, one.last, len));
        assert_eq!(shown("para. 47, draft resolution VIII)"), Some((47, false, 8, 8, 31)));
        assert_eq!(shown("para.\u{a0}9, draft decision I)"), Some((9, true, 1, 1, 26)));
        assert_eq!(shown("para. 9, draft resolutions I to III)"), Some((9, false, 1, 3, 35)));
        assert_eq!(shown("para. 9)"), None);
        assert_eq!(shown("para. 9, draft resolution)"), None);
    }
}

use super::known;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose;
use crate::span::{InBlock, Span};
use crate::syntax::citation::Joined;
use crate::syntax::{Block, roman_of};

rule! {
    /// A section of a cited resolution has a capital or a figure: “Section II of its resolution”, “section 2 of”.
    ///
    /// ## Why
    ///
    /// “Section”, “paragraph” and “annex” are written small in running text, and the sections of a resolution are numbered in
    /// roman numerals: “section II of its resolution 61/5”.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* Section II of its resolution 61/5 of 20 October 2006,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* section II of its resolution 61/5 of 20 October 2006,
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, references to resolutions. None of 300 adopted texts has another form.
    "citation-section", Fixes::Unsafe, |_| Scope::block(check)
}

/// The farthest that the word before a part may stand from the resolution.
const REACH: usize = 80;

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.citations.is_empty() || !prose::is_prose(block) {
        return;
    }
    let body = block.body.start as usize;
    for cited in known::own(block).filter(|cited| cited.joined == Joined::First) {
        let to = cited.keyword.start as usize;
        let Some((word, number)) = part(&block.text[..to]) else { continue };
        let written = block.slice(word);
        let opens = block.text[body..word.start as usize].trim_matches(|c: char| !c.is_alphanumeric()).is_empty();
        if written.starts_with(char::is_uppercase) && !opens {
            let right = written.to_lowercase();
            sink.report(word, format!("“{written}” before the number of a resolution: write “{right}”"))
                .unsafe_fix(format!("Write “{right}”"), vec![(word, right)]);
        }
        let figure = block.slice(number).parse::<u32>().ok().filter(|value| (1..40).contains(value));
        if let Some(value) = figure.filter(|_| written.to_ascii_lowercase().starts_with("section")) {
            let (figure, right) = (block.slice(number), roman_of(value).to_uppercase());
            sink.report(number, format!("“{written} {figure}” of a resolution has a roman numeral: write “{right}”"))
                .unsafe_fix(format!("Write “{right}”"), vec![(number, right)]);
        }
    }
}

/// The word and number of the part of a resolution that ends at the end of a text: `section II of its `.
fn part(text: &str) -> Option<(Span<InBlock>, Span<InBlock>)> {
    let mut reach = text.len().saturating_sub(REACH);
    while !text.is_char_boundary(reach) {
        reach += 1;
    }
    let of = reach + text[reach..].find(" of ")?;
    let ofs = text[of..].match_indices(" of ").map(|(at, _)| of + at);
    ofs.filter_map(|of| {
        // Between stands the name of an organ, or `its`.
        let owner = text[of + 4..].trim();
        let named = owner.is_empty() || owner == "its" || owner.starts_with(|c: char| c.is_uppercase());
        named.then_some(())?;
        let number = text[..of].rfind([' ', '\u{a0}'])?;
        let word = text[..number]
            .rfind([' ', '\u{a0}', '*'])
            .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
        let gap = text[number..].chars().next().map_or(1, char::len_utf8);
        let words = ["section", "sections", "paragraph", "paragraphs", "annex", "part", "chapter"];
        let known = words.iter().any(|known| known.eq_ignore_ascii_case(&text[word..number]));
        let numeral = text[number + gap..of].chars().all(|c| c.is_ascii_digit() || "IVXLC".contains(c));
        (known && numeral).then(|| (Span::new(word, number), Span::new(number + gap, of)))
    })
    .last()
}

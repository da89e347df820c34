//! An operative paragraph of two decisions made two paragraphs.

use super::operative::figures;
use super::retarget::{self, Plan};
use super::text::{Part, Placed};
use crate::ide::TextEdit;
use crate::span::Span;
use crate::syntax::opener::{self, Phrase, Shape, verbs};
use crate::syntax::{Emphasis, EmphasisStyle, usual_end};

/// The edits that split the paragraph at the cursor before its second decision: `…, and requests …`.
pub(super) fn edits(part: &Part) -> Vec<TextEdit> {
    split(part).unwrap_or_default()
}

fn split(part: &Part) -> Option<Vec<TextEdit>> {
    let place = part.paragraph_here()?;
    let one = part.head(place);
    (part.paragraphs[place].head == part.at).then_some(())?;
    let decision = second_decision(one, part.offset - one.start)?;
    let (number, mut edits) = match part.paragraphs[place].number {
        Some(number) => (number, Vec::new()),
        // A paragraph that was alone had no number.
        None if part.paragraphs.len() == 1 && one.block.label.is_none() => {
            (1, vec![(one.bytes(one.block.body.start as usize, one.block.body.start as usize), "1. ".to_owned())])
        }
        None => return None,
    };
    let numbers = part.shifted(place + 1, 1);
    edits.extend(part.numbered(&numbers));
    let address = |place: usize, letters: &str| Some((numbers[place]?, letters.to_owned()));
    edits.extend(retarget::edits(part, &Plan { address: &address, place: &|place| place }));
    let before = match one.block.label {
        Some(label) => one.labelled(&figures(label.label, number + 1))?,
        None => format!("{}2. ", one.before_body()),
    };
    let (sign, words) = cut(one, decision.conjunction);
    edits.push((one.at(sign), ";".to_owned()));
    let opening = decision.opening(one, signs(part, one));
    edits.push((one.bytes(words, decision.end), format!("{}{before}{opening}", part.gap(place))));
    Some(edits)
}

/// A decision that `and` joins to the one before; places are bytes of the block.
struct Decision {
    /// Where `and` stands.
    conjunction: usize,
    /// Where the opening phrase stands, without emphasis signs.
    phrase: std::ops::Range<usize>,
    /// Whether it is emphasized already.
    emphasized: bool,
    /// Where what is written anew ends.
    end: usize,
}

impl Decision {
    /// The opening phrase with a capital, between signs of emphasis if it has none.
    fn opening(&self, one: Placed, (open, close): (&str, &str)) -> String {
        let written = &one.block.text[self.phrase.clone()];
        let mut rest = written.chars();
        let capital: String = rest.next().into_iter().flat_map(char::to_uppercase).chain(rest).collect();
        if self.emphasized {
            let before = &one.block.text[..self.phrase.start];
            let open = &before[before.trim_end_matches(['*', '_']).len()..];
            return format!("{open}{capital}");
        }
        format!("{open}{capital}{close}")
    }
}

/// The signs that emphasize openings: of the paragraph itself, or else of any of its part.
fn signs<'t>(part: &Part<'t>, one: Placed<'t>) -> (&'t str, &'t str) {
    let others = part.paragraphs.iter().map(|other| part.blocks[other.head]);
    let mut leads = std::iter::once(one).chain(others).filter_map(|one| Some((one.block, one.block.lead()?)));
    let lead = leads.find(|(_, lead)| matches!(lead.style, EmphasisStyle::Italic | EmphasisStyle::Underline));
    lead.map_or(("", ""), |(block, lead)| {
        let (outer, inner) = (lead.outer.range(), lead.inner.range());
        (&block.text[outer.start..inner.start], &block.text[inner.end..outer.end])
    })
}

/// The decision nearest to the cursor that follows `and` outside quotation marks and brackets.
fn second_decision(one: Placed, cursor: usize) -> Option<Decision> {
    let (start, end) = (one.block.body.start as usize, one.block.content.end as usize);
    let text = &one.block.text[..end];
    let (mut depth, mut straight) = (0_i32, false);
    let mut found: Vec<Decision> = Vec::new();
    for (i, c) in text[start..].char_indices() {
        match c {
            '“' | '(' => depth += 1,
            '”' | ')' => depth -= 1,
            '"' => straight = !straight,
            'a' if depth <= 0 && !straight => found.extend(decision_at(one, text, start + i)),
            _ => {}
        }
    }
    found.into_iter().min_by_key(|one| one.conjunction.abs_diff(cursor))
}

fn decision_at(one: Placed, text: &str, at: usize) -> Option<Decision> {
    let rest = text[at..].strip_prefix("and")?;
    (text[..at].ends_with([' ', '\u{a0}', '\n']) && rest.starts_with([' ', '\u{a0}', '\n'])).then_some(())?;
    let from = at + 3 + rest.len() - rest.trim_start().len();
    let rest = &text[from..];
    let inside = |run: &Emphasis| run.outer.contains(at);
    (!one.block.inlines.emphasis.iter().any(inside)).then_some(())?;
    let phrase = opener::phrase(rest)?;
    let emphasis = one.block.inlines.emphasis.iter().find(|run| run.outer.start as usize == from);
    let plain = phrase.known && !phrase.capital && phrase.shape == Shape::Finite;
    let joined = text[..at].trim_end().ends_with([',', ';']) || joined_by_mark(one, at);
    let verb = verbs::is_unmistakable(phrase.head) && !PLURALS_TOO.contains(&phrase.head);
    let sure = verb || phrase.firm_end > phrase.head_end || joined && takes_object(rest, &phrase);
    (plain && (emphasis.is_some() || sure)).then_some(())?;
    let end = match emphasis {
        Some(run) => run.inner.end as usize,
        None => from + usual_end(one.block.entry.organ, &phrase),
    };
    let start = from + phrase.start;
    (start < end).then_some(Decision { conjunction: at, phrase: start..end, emphasized: emphasis.is_some(), end })
}

/// Verbs whose finite form is the plural of a noun too, in the middle of a sentence: `reports, requests and notes`.
const PLURALS_TOO: [&str; 9] = ["appeal", "call", "demand", "note", "regret", "request", "support", "urge", "welcome"];

/// Whether a footnote mark after a comma stands before this place.
fn joined_by_mark(one: Placed, at: usize) -> bool {
    let (sign, _) = cut(one, at);
    !sign.is_empty()
}

/// Whether what follows a verb that can be a noun too shows that it is a verb: `notes the …`, `notes that …`.
fn takes_object(text: &str, phrase: &Phrase) -> bool {
    const OBJECTS: [&str; 12] =
        ["the", "that", "its", "all", "upon", "those", "each", "every", "with", "Member", "States", "Governments"];
    text[phrase.firm_end..].split_whitespace().next().is_some_and(|word| OBJECTS.contains(&word))
}

/// The sign before `and`, or the empty place where one would stand, and where its words end, footnote marks included.
fn cut(one: Placed, conjunction: usize) -> (Span<crate::span::InBlock>, usize) {
    let text = &one.block.text[..conjunction];
    let words = text.trim_end().len();
    let mut end = words;
    while let Some(mark) = one.block.inlines.marks.iter().find(|mark| mark.outer.end as usize == end) {
        end = mark.outer.start as usize;
    }
    let signed = text[..end].ends_with([',', ';']);
    (Span::new(end - usize::from(signed), end), words)
}

//! Words shown in the text that are not in it.

use std::collections::HashMap;

use super::structure::{self, Placed};
use super::words;
use crate::document::Document;
use crate::span::{InDoc, Span};
use crate::syntax::{Block, Kind, Role, What};

/// A hint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The byte offset after which it is shown.
    pub offset: usize,
    /// Its words.
    pub label: String,
    /// What it is about, as a page in Markdown.
    pub tooltip: Option<String>,
}

/// How many characters of a footnote or paragraph a hint shows.
const WORDS: usize = 30;

/// What footnote marks and references to paragraphs point to, in a range.
pub fn hints(document: &Document, at: Span<InDoc>) -> Vec<Hint> {
    let mut found = Vec::new();
    let mut from = at.start as usize;
    loop {
        let unit = structure::unit_at(document, from);
        let Some((start, block)) = unit.last() else { break };
        let end = start + block.text.len();
        in_unit(&unit, at, &mut found);
        if end <= from || end >= at.end as usize {
            break;
        }
        from = end;
    }
    found
}

/// What the marks and references of a unit point to.
#[derive(Default)]
struct Targets<'a> {
    notes: HashMap<&'a str, &'a Block>,
    /// Operative paragraphs by the text they stand in, as every organ line counts anew, and their number.
    paragraphs: HashMap<(usize, u32), &'a Block>,
}

fn in_unit(unit: &[Placed], at: Span<InDoc>, found: &mut Vec<Hint>) {
    let targets = Targets::of(unit);
    for (text, (start, block)) in by_text(unit) {
        let first = found.len();
        for mark in &block.inlines.marks {
            let claimed = |place| block.facts.iter().any(|fact| matches!(fact.what, What::Mark(_)) && fact.at == place);
            let labels = mark.labels.iter().filter(|(_, place)| claimed(*place));
            let notes = labels.filter_map(|(label, _)| targets.notes.get(&**label));
            found.extend(notes.filter_map(|note| hint(start + mark.outer.end as usize, note)));
        }
        for reference in &block.inlines.references {
            for number in &reference.numbers {
                let claimed =
                    block.facts.iter().any(|fact| matches!(fact.what, What::Reference(_)) && fact.at == number.at);
                let Some(paragraph) = targets.paragraphs.get(&(text, number.number)).filter(|_| claimed) else {
                    continue;
                };
                // After the whole reference, unless each number needs its own.
                let place = if reference.numbers.len() == 1 { reference.outer.end } else { number.at.end };
                found.extend(hint(start + place as usize, paragraph));
            }
        }
        found[first..].sort_by_key(|hint| hint.offset);
    }
    found.retain(|hint| at.start as usize <= hint.offset && hint.offset <= at.end as usize);
}

/// The blocks of a unit with the number of organ lines up to each.
fn by_text<'a>(unit: &[Placed<'a>]) -> impl Iterator<Item = (usize, Placed<'a>)> {
    unit.iter().scan(0, |text, &placed| {
        *text += usize::from(placed.1.kind == Kind::Organ);
        Some((*text, placed))
    })
}

impl<'a> Targets<'a> {
    fn of(unit: &[Placed<'a>]) -> Self {
        let mut targets = Targets::default();
        for (text, (_, block)) in by_text(unit) {
            for fact in &block.facts {
                match &fact.what {
                    What::Note(note) => _ = targets.notes.entry(&note.label).or_insert(block),
                    What::Paragraph(paragraph) if paragraph.role == Role::Operative => {
                        if let Some(label) = paragraph.label {
                            targets.paragraphs.entry((text, label.value)).or_insert(block);
                        }
                    }
                    _ => {}
                }
            }
        }
        targets
    }
}

/// A hint that shows the first words of a block.
fn hint(offset: usize, target: &Block) -> Option<Hint> {
    let label = words::first_words(target, WORDS);
    let tooltip = Some(target.slice(target.content).to_owned());
    (!label.is_empty()).then_some(Hint { offset, label, tooltip })
}

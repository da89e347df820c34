//! Footnotes and their marks, however they are written.

use super::{Place, touches};
use crate::ide::TextEdit;
use crate::ide::structure::Placed;
use crate::span::{InDoc, Span};
use crate::syntax::{MarkStyle, What, superscript};

/// A footnote with its marks.
pub(super) struct Footnote {
    label: Box<str>,
    /// The label under the cursor.
    pub at: Span<InDoc>,
    uses: Vec<Use>,
}

/// A label in its place.
struct Use {
    place: Place,
    style: MarkStyle,
}

impl Footnote {
    /// The footnote whose mark or label stands at `offset`, which lies in the block `nth`.
    pub(super) fn find(unit: &[Placed], nth: usize, offset: usize) -> Option<Self> {
        let (start, block) = unit[nth];
        let mut hit: Option<(&str, Span<InDoc>)> = None;
        for fact in &block.facts {
            let at = fact.at.placed(start);
            let (label, whole) = match &fact.what {
                What::Note(note) => (&note.label, Span::new(start + block.content.start as usize, at.end as usize + 1)),
                What::Mark(mark) => {
                    let holds = |outer: &Span<_>| outer.start <= fact.at.start && fact.at.end <= outer.end;
                    let outer = block.inlines.marks.iter().map(|mark| mark.outer).find(holds);
                    (&mark.label, outer.unwrap_or(fact.at).placed(start))
                }
                _ => continue,
            };
            // Of several labels in one mark the one under the cursor, else the first.
            if touches(at, offset) || hit.is_none() && touches(whole, offset) {
                hit = Some((label, at));
            }
        }
        let (label, at) = hit?;
        let uses = labels(unit).filter(|(other, _)| *other == label).map(|(_, one)| one).collect();
        Some(Footnote { label: label.into(), at, uses })
    }

    pub(super) fn places(&self) -> Vec<Place> {
        self.uses.iter().map(|one| one.place).collect()
    }

    pub(super) fn rename(&self, unit: &[Placed], name: &str) -> Result<Vec<TextEdit>, String> {
        let name = in_figures(name);
        let raised = self.uses.iter().any(|one| one.style != MarkStyle::Bracket);
        let unfit = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '[' | ']' | '^');
        if name.is_empty() || name.len() > LONGEST || name.contains(unfit) {
            return Err(format!(
                "The label of a footnote is one word of at most {LONGEST} bytes without brackets; “{name}” is not."
            ));
        }
        let number = name.parse::<u32>().ok().filter(|number| number.to_string() == name && *number < 10_000);
        if raised && number.is_none() {
            return Err(format!("A raised footnote mark is a number from 0 to 9999; “{name}” is not."));
        }
        if *name != *self.label && labels(unit).any(|(label, _)| *label == *name) {
            return Err(format!("There is a footnote {name} in this text already."));
        }
        let written = |one: &Use| match (one.style, number) {
            (MarkStyle::Superscript, Some(number)) => superscript(number),
            _ => name.clone(),
        };
        Ok(self.uses.iter().map(|one| (one.place.at, written(one))).collect())
    }
}

/// The longest label in brackets, in bytes, that is read as one.
const LONGEST: usize = 38;

/// All labels of a text: of footnotes, and in marks.
fn labels<'u>(unit: &'u [Placed]) -> impl Iterator<Item = (&'u str, Use)> {
    unit.iter().flat_map(|(start, block)| {
        block.facts.iter().filter_map(move |fact| {
            let (label, style, definition) = match &fact.what {
                What::Note(note) => (&note.label, note.style, true),
                What::Mark(mark) => (&mark.label, mark.style, false),
                _ => return None,
            };
            Some((&**label, Use { place: Place { at: fact.at.placed(*start), definition }, style }))
        })
    })
}

/// A name with raised figures as plain ones: who renames `³` may type `⁴`.
fn in_figures(name: &str) -> String {
    let plain = |c: char| (0..10).find(|&digit| superscript(digit).starts_with(c));
    name.chars().map(|c| plain(c).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)).collect()
}

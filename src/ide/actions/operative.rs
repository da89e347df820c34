//! Operative paragraphs with what belongs to them.

use super::text::{Part, Placed};
use crate::ide::TextEdit;
use crate::span::Span;
use crate::syntax::{HeadingKind, Kind, Label, LabelStyle, Role, What};

/// An operative paragraph; places are indices of blocks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Operative {
    /// Its first block.
    pub head: usize,
    /// Its last block: a sub-paragraph, a fragment, or the first block itself.
    pub last: usize,
    /// Its number, unless it has none; of a letter in its place, the number that is due.
    pub number: Option<u32>,
    /// Whether a letter or roman numeral stands in the place of its number: `l. *Decides* …`.
    pub lettered: bool,
    /// Whether a section begins between the paragraph before and this one.
    pub after_heading: bool,
}

/// The operative paragraphs among the blocks of a part. Footnotes after a paragraph do not belong to it, those between
/// its fragments do.
pub(super) fn paragraphs(blocks: &[Placed]) -> Vec<Operative> {
    let mut found: Vec<Operative> = Vec::new();
    let mut open = false;
    let mut after_heading = false;
    let mut last: u32 = 0;
    for (i, one) in blocks.iter().enumerate() {
        match one.block.kind {
            Kind::Paragraph(Role::Operative) => {
                let label = one.block.label.map(|label| label.label);
                let opens = one.block.facts.iter().any(|fact| matches!(fact.what, What::Opening(_)));
                if open && !opens && label.is_some_and(|label| label.value != last.saturating_add(1)) {
                    // A numbered list inside a paragraph.
                    found.last_mut().expect("one is open").last = i;
                    continue;
                }
                let figures = label.filter(|label| matches!(label.style, LabelStyle::Arabic | LabelStyle::Working));
                let lettered = figures.is_none() && label.is_some_and(|label| label.style != LabelStyle::Bullet);
                last = figures.map_or(last.saturating_add(1), |label| label.value);
                let number = (figures.is_some() || lettered).then_some(last);
                found.push(Operative { head: i, last: i, number, lettered, after_heading });
                (open, after_heading) = (true, false);
            }
            Kind::Paragraph(Role::Item(..) | Role::Other) | Kind::Continuation | Kind::Table | Kind::Code if open => {
                found.last_mut().expect("one is open").last = i;
            }
            Kind::Heading(kind) => {
                open = false;
                after_heading |=
                    matches!(kind, HeadingKind::RomanSection | HeadingKind::LetterSection | HeadingKind::Plain);
            }
            Kind::Blank | Kind::Note | Kind::Comment | Kind::Break => {}
            _ => open = false,
        }
    }
    found
}

impl Part<'_> {
    /// The numbers of the paragraphs when those from `place` on count `by` more, up to where a section counts anew.
    pub fn shifted(&self, place: usize, by: i32) -> Vec<Option<u32>> {
        let mut numbers: Vec<Option<u32>> = self.paragraphs.iter().map(|one| one.number).collect();
        for (number, one) in numbers.iter_mut().zip(&self.paragraphs).skip(place) {
            if one.after_heading && *number == Some(1) {
                break;
            }
            *number = number.map(|number| number.saturating_add_signed(by));
        }
        numbers
    }

    /// The edits that give the paragraphs these numbers.
    pub fn numbered(&self, numbers: &[Option<u32>]) -> Vec<TextEdit> {
        let paragraphs = self.paragraphs.iter().zip(numbers);
        paragraphs
            .filter(|(one, number)| one.number != **number)
            .filter_map(|(one, number)| number_edit(self.blocks[one.head], (*number)?))
            .collect()
    }
}

/// The edit that gives a block another number.
pub(super) fn number_edit(one: Placed, number: u32) -> Option<TextEdit> {
    let label = one.block.label?;
    let mut at = label.at;
    // `3 bis.` becomes a number like the others.
    let rest = &one.block.text[at.end as usize..label.whole.end as usize];
    let bis = ["bis", "ter", "quater", "alt"]
        .iter()
        .find(|word| rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(**word)));
    if let Some(word) = bis {
        at = Span::new(at.start as usize, at.end as usize + 1 + word.len());
    }
    Some((one.at(at), figures(label.label, number)))
}

/// A number as the label writes it: `3`, or `OP3` in working drafts.
pub(super) fn figures(label: Label, number: u32) -> String {
    let working = label.style == LabelStyle::Working;
    if working { format!("OP{number}") } else { number.to_string() }
}

//! Footnote marks with the next free number, and footnotes that are missing.

use super::{Proposal, ProposalKind};
use crate::ide::cursor::{self, Cursor, PlacedBlock, note_words};
use crate::span::{InDoc, Span};
use crate::syntax::{Kind, MarkStyle, Open, What, Zone};

/// After `[^`: the next free number and the labels there are, or at the start of a line the missing footnotes.
pub(super) fn marks(cursor: &Cursor<'_>) -> Vec<Proposal> {
    let Some(open) = cursor.before.rfind("[^") else { return Vec::new() };
    let typed = &cursor.before[open + 2..];
    if typed.len() > 8 || !typed.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Vec::new();
    }
    let closed = usize::from(cursor.after.starts_with(']'));
    let at = Span::new(cursor.line_start + open, cursor.offset + closed);
    let unit = cursor::unit(cursor.document, cursor.offset);
    let labels = Labels::read(&unit, at);
    if cursor.before[..open].trim().is_empty() {
        return labels.missing().filter(|label| label.starts_with(typed)).map(|label| note(label, at)).collect();
    }
    let next = labels.next().to_string();
    let mark = |label: &str| Proposal::new(ProposalKind::Footnote, at, format!("[^{label}]"));
    let new = next.starts_with(typed).then(|| Proposal { detail: Some("next free number".to_owned()), ..mark(&next) });
    let again = labels.notes.iter().filter(|(label, _)| label.starts_with(typed)).map(|(label, words)| Proposal {
        detail: Some("the same footnote again".to_owned()),
        documentation: Some(words.clone()),
        ..mark(label)
    });
    new.into_iter().chain(again).collect()
}

/// On a blank line at the end of a text: the footnotes that its marks wait for.
pub(super) fn missing(cursor: &Cursor<'_>) -> Vec<Proposal> {
    if !(cursor.before.trim().is_empty() && cursor.after.trim().is_empty()) {
        return Vec::new();
    }
    let Some((start, block)) = cursor.block() else { return Vec::new() };
    let ended = block.kind == Kind::Note
        || cursor.after_blank && block.exit.open == Open::Stop && block.exit.zone == Zone::Operative
        || cursor.after_blank && matches!(block.exit.zone, Zone::Annex | Zone::Closed);
    if !ended || cursor.line_start < start + block.content.end as usize {
        return Vec::new();
    }
    let unit = cursor::unit(cursor.document, cursor.offset);
    let more_text =
        unit.iter().any(|(at, block)| *at >= cursor.offset && !matches!(block.kind, Kind::Note | Kind::Blank));
    if more_text {
        return Vec::new();
    }
    let at = Span::at(cursor.offset);
    Labels::read(&unit, at).missing().map(|label| note(label, at)).collect()
}

/// The beginning of a footnote.
fn note(label: &str, at: Span<InDoc>) -> Proposal {
    let text = format!("[^{label}]: ");
    Proposal { snippet: Some(format!("{text}$0")), ..Proposal::new(ProposalKind::Footnote, at, text) }
}

/// The labels in a unit.
struct Labels {
    marks: Vec<Box<str>>,
    /// With their words.
    notes: Vec<(Box<str>, String)>,
}

impl Labels {
    /// The labels of a unit, but for what is being typed.
    fn read(unit: &[PlacedBlock<'_>], typed: Span<InDoc>) -> Self {
        let mut labels = Labels { marks: Vec::new(), notes: Vec::new() };
        for (start, block) in unit {
            for fact in &block.facts {
                let at = fact.at.placed(*start);
                if typed.start <= at.start && at.end <= typed.end {
                    continue;
                }
                match &fact.what {
                    What::Mark(mark) if mark.style == MarkStyle::Bracket && !labels.marks.contains(&mark.label) => {
                        labels.marks.push(mark.label.clone());
                    }
                    What::Note(note) if note.style == MarkStyle::Bracket => {
                        labels.notes.push((note.label.clone(), note_words(block, fact.at)));
                    }
                    _ => {}
                }
            }
        }
        labels
    }

    /// The number after the greatest there is.
    fn next(&self) -> u32 {
        let all = self.marks.iter().chain(self.notes.iter().map(|(label, _)| label));
        all.filter_map(|label| label.parse::<u32>().ok()).max().unwrap_or(0).saturating_add(1)
    }

    /// The labels of marks without footnote, in the order of the text.
    fn missing(&self) -> impl Iterator<Item = &str> {
        let defined = |label: &str| self.notes.iter().any(|(other, _)| **other == *label);
        self.marks.iter().map(|label| &**label).filter(move |label| !defined(label))
    }
}

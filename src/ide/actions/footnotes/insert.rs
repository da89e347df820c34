//! A footnote written for a mark that has none, and a new footnote at the cursor.

use super::{Footnotes, Note, figures, mark, note_head, number};
use crate::ide::TextEdit;
use crate::ide::actions::text::Text;
use crate::span::{InDoc, Span};
use crate::syntax::Kind;

/// The footnote for the mark at the cursor, which has none; with its label and the mark.
pub(super) fn missing<'t>(text: &'t Text, footnotes: &Footnotes<'t>) -> Option<(&'t str, Span<InDoc>, TextEdit)> {
    let one = &text.blocks[text.at];
    let here = one.block.inlines.marks.iter().find(|mark| {
        let at = one.at(mark.outer);
        one.block.kind != Kind::Note && (at.start as usize..=at.end as usize).contains(&text.offset)
    })?;
    let defined = |label: &str| footnotes.notes.iter().any(|note| note.label == label);
    let (label, _) = here.labels.iter().find(|(label, _)| !defined(label))?;
    let new = number(label);
    let later = |note: &&Note| number(note.label).zip(new).is_some_and(|(other, new)| other > new);
    let next = footnotes.notes.iter().find(later);
    Some((label, one.at(here.outer), note_edit(text, footnotes, label, next)))
}

/// The edit that writes an empty footnote: before the one that is to follow, after the last one, or at the end.
fn note_edit(text: &Text, footnotes: &Footnotes, label: &str, next: Option<&Note>) -> TextEdit {
    let head = note_head(label, footnotes.note_style());
    // What stands before one footnote is to stand before the other.
    let between = |note: &Note| {
        let before = note.block.checked_sub(1).map(|before| text.blocks[before]);
        before.and_then(|before| before.gap().map(str::to_owned))
    };
    let blank_line = || text.blocks[text.at].line_break().repeat(2);
    if let Some(next) = next {
        let between = between(next).unwrap_or_else(blank_line);
        return (Span::at(text.blocks[next.block].start), format!("{head}{between}"));
    }
    let last_note = footnotes.notes.last();
    let words = |block: &usize| text.blocks[*block].block.kind != Kind::Blank;
    let last = last_note.map(|note| note.block).or_else(|| (0..text.blocks.len()).rev().find(words));
    let between = last_note.and_then(between).unwrap_or_else(blank_line);
    (Span::at(text.blocks[last.unwrap_or(text.at)].content_end()), format!("{between}{head}"))
}

/// A new footnote at the cursor, with its number: marks and footnotes after it count one more.
pub(super) fn added(text: &Text, footnotes: &Footnotes) -> Option<(String, Vec<TextEdit>)> {
    let at = place(text)?;
    let numbers = footnotes.numbers_in_order();
    let all = || footnotes.marks.iter().filter_map(|mark| number(mark.label).map(|number| (mark, number)));
    let before = all().filter(|(mark, _)| mark.at.end as usize <= at).map(|(_, number)| number).max();
    let new = match &numbers {
        Some(numbers) => before.map_or_else(|| numbers.first().copied().unwrap_or(1), |before| before + 1),
        None => {
            let notes = footnotes.notes.iter().filter_map(|note| number(note.label));
            all().map(|(_, number)| number).chain(notes).max().unwrap_or(0) + 1
        }
    };
    let label = new.to_string();
    let mut edits = Vec::new();
    if numbers.is_some() {
        for (mark, old) in all().filter(|(_, old)| *old >= new) {
            edits.push((mark.at, figures(old + 1, mark.style)));
        }
        for note in &footnotes.notes {
            let later = number(note.label).filter(|&old| old >= new);
            edits.extend(later.map(|old| (note.at, figures(old + 1, note.style))));
        }
    }
    let style = footnotes.mark_style().unwrap_or_else(|| footnotes.note_style());
    edits.push((Span::at(at), mark(&label, style)));
    // The footnote that has this number now is to follow the new one.
    let next = footnotes.notes.iter().find(|note| numbers.is_some() && note.label == label);
    edits.push(note_edit(text, footnotes, &label, next));
    Some((label, edits))
}

/// Where a mark goes for a cursor in running text: after the word, and after the sign that follows it.
fn place(text: &Text) -> Option<usize> {
    let one = &text.blocks[text.at];
    let (start, end) = (one.block.body.start as usize, one.block.content.end as usize);
    let block = &one.block.text[..end];
    let mut at = text.offset.checked_sub(one.start).filter(|at| (start..=end).contains(at))?;
    let word = |c: char| c.is_alphanumeric();
    // In a word, or at its start where a mark cannot stand: after a bracket or the sign that begins emphasis.
    if block[..at].ends_with(|c: char| !c.is_whitespace()) && block[at..].starts_with(word) {
        at += block[at..].find(|c: char| !word(c)).unwrap_or(end - at);
    }
    at = block[..at].trim_end_matches([' ', '\u{a0}', '\t', '\n', '\r']).len();
    if let Some(mark) =
        one.block.inlines.marks.iter().find(|mark| (mark.outer.start as usize..mark.outer.end as usize).contains(&at))
    {
        at = mark.outer.end as usize;
    }
    if block[at..].starts_with(['*', '_']) && one.block.inlines.emphasis.iter().any(|run| run.inner.end as usize == at)
    {
        at += block[at..].len() - block[at..].trim_start_matches(['*', '_']).len();
    }
    let mut rest = block[at..].chars();
    if rest.next().is_some_and(|sign| matches!(sign, ',' | ';' | ':' | '.')) {
        // The stop in `4.5` ends nothing.
        at += usize::from(!rest.as_str().starts_with(char::is_alphanumeric));
    }
    let in_target = one.block.inlines.targets.iter().any(|target| target.contains(at));
    (at > start && !in_target).then_some(one.start + at)
}

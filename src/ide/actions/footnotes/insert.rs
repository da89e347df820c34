//! A footnote written for a mark that has none, and a new footnote at the cursor.

use super::{Footnotes, figures, mark, note_head, number};
use crate::ide::TextEdit;
use crate::ide::actions::text::Text;
use crate::span::Span;
use crate::syntax::Kind;

/// The footnote for the mark at the cursor, which has none; with its label.
pub(super) fn missing<'t>(text: &'t Text, footnotes: &Footnotes<'t>) -> Option<(&'t str, TextEdit)> {
    let one = &text.blocks[text.at];
    let here = one.block.inlines.marks.iter().find(|mark| {
        let at = one.at(mark.outer);
        one.block.kind != Kind::Note && (at.start as usize..=at.end as usize).contains(&text.offset)
    })?;
    let defined = |label: &str| footnotes.notes.iter().any(|note| note.label == label);
    let (label, _) = here.labels.iter().find(|(label, _)| !defined(label))?;
    Some((label, note_edit(text, footnotes, label)))
}

/// The edit that writes an empty footnote: in the order of the numbers, after the last footnote, or at the end.
fn note_edit(text: &Text, footnotes: &Footnotes, label: &str) -> TextEdit {
    let head = note_head(label, footnotes.note_style());
    let line_break = text.blocks[text.at].line_break();
    let gap = |block: usize| text.blocks[block].gap().map_or_else(|| line_break.repeat(2), str::to_owned);
    let new = number(label);
    let later = |note: &&super::Note| number(note.label).zip(new).is_some_and(|(other, new)| other > new);
    if let Some(next) = footnotes.notes.iter().find(later) {
        let before = next.block.checked_sub(1).filter(|&before| text.blocks[before].block.kind == Kind::Note);
        let after = gap(before.unwrap_or(next.block));
        return (Span::at(text.blocks[next.block].start), format!("{head}{after}"));
    }
    let last_note = footnotes.notes.last().map(|note| note.block);
    let words = |block: &usize| text.blocks[*block].block.kind != Kind::Blank;
    let last = last_note.or_else(|| (0..text.blocks.len()).rev().find(words)).unwrap_or(text.at);
    // Between two footnotes there is what stands before the last one.
    let before = last_note.and_then(|note| note.checked_sub(1)).map(gap);
    let between = before.unwrap_or_else(|| line_break.repeat(2));
    (Span::at(text.blocks[last].content_end()), format!("{between}{head}"))
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
    let (place, words) = match footnotes.notes.iter().find(|note| numbers.is_some() && note.label == label) {
        Some(next) => {
            let next = &text.blocks[next.block];
            let gap = next.block.text.len() - next.block.content.end as usize;
            let between = next.gap().map_or_else(|| next.line_break().repeat(2), str::to_owned);
            let between = if gap == 0 { next.line_break().repeat(2) } else { between };
            (Span::at(next.start), format!("{}{between}", note_head(&label, footnotes.note_style())))
        }
        None => note_edit(text, footnotes, &label),
    };
    edits.push((place, words));
    Some((label, edits))
}

/// Where a mark goes for a cursor in running text: after the word, and after the sign that follows it.
fn place(text: &Text) -> Option<usize> {
    let one = &text.blocks[text.at];
    let (start, end) = (one.block.body.start as usize, one.block.content.end as usize);
    let block = &one.block.text[..end];
    let mut at = text.offset.checked_sub(one.start).filter(|at| (start..=end).contains(at))?;
    let word = |c: char| c.is_alphanumeric();
    if block[..at].ends_with(word) {
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

//! Footnotes: written where one is missing, added at the cursor, set in another style, kept in order.

mod insert;
mod order;
mod style;

pub(super) use order::in_order;

use super::text::{Placed, Text};
use super::{Action, ActionKind};
use crate::rule::Finding;
use crate::span::{InBlock, InDoc, Span};
use crate::syntax::{Kind, MarkStyle, What, superscript};

/// A footnote mark in the text.
struct Mark<'t> {
    label: &'t str,
    style: MarkStyle,
    /// Its label.
    at: Span<InDoc>,
    /// The block it stands in.
    block: usize,
}

/// A footnote.
struct Note<'t> {
    label: &'t str,
    style: MarkStyle,
    /// Its label.
    at: Span<InDoc>,
    /// Its mark with the space after it, in its block.
    head: Span<InBlock>,
    /// Its block.
    block: usize,
}

/// The marks and footnotes of a text.
struct Footnotes<'t> {
    marks: Vec<Mark<'t>>,
    notes: Vec<Note<'t>>,
}

impl<'t> Footnotes<'t> {
    fn read(text: &'t Text) -> Self {
        let mut found = Self { marks: Vec::new(), notes: Vec::new() };
        for (block, one) in text.blocks.iter().enumerate() {
            for fact in &one.block.facts {
                let at = one.at(fact.at);
                match &fact.what {
                    What::Mark(mark) => found.marks.push(Mark { label: &mark.label, style: mark.style, at, block }),
                    What::Note(note) => {
                        let head = head(one, fact.at, note.style);
                        found.notes.push(Note { label: &note.label, style: note.style, at, head, block });
                    }
                    _ => {}
                }
            }
        }
        found
    }

    /// The numbers of the marks in the order of their first places, where each of them has one footnote and both stand
    /// in order; letters and asterisks count for nothing.
    fn numbers_in_order(&self) -> Option<Vec<u32>> {
        let mut numbers: Vec<u32> = Vec::new();
        for number in self.marks.iter().filter_map(|mark| number(mark.label)) {
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        let notes: Vec<u32> = self.notes.iter().filter_map(|note| number(note.label)).collect();
        (numbers == notes && numbers.is_sorted()).then_some(numbers)
    }

    /// The style of the marks: that of most, and of the first among equals.
    fn mark_style(&self) -> Option<MarkStyle> {
        let count = |style: MarkStyle| self.marks.iter().filter(|mark| mark.style == style).count();
        let styles = [MarkStyle::Bracket, MarkStyle::Superscript, MarkStyle::Caret, MarkStyle::Html];
        styles.into_iter().rev().max_by_key(|&style| count(style)).filter(|&style| count(style) > 0)
    }

    /// The style in which a new footnote begins.
    fn note_style(&self) -> MarkStyle {
        let notes = self.notes.last().map(|note| note.style);
        notes.or_else(|| self.mark_style()).unwrap_or(MarkStyle::Bracket)
    }
}

/// The mark that begins a footnote, with its signs and the space after it.
fn head(one: &Placed, label: Span<InBlock>, style: MarkStyle) -> Span<InBlock> {
    let content = one.block.content;
    let rest = &one.block.text[label.end as usize..content.end as usize];
    let signs: &[&str] = match style {
        MarkStyle::Bracket => &["]:"],
        MarkStyle::Superscript => &[],
        MarkStyle::Caret => &["}", "^"],
        MarkStyle::Html => &["</sup>"],
    };
    let after = signs.iter().find_map(|sign| rest.strip_prefix(sign)).unwrap_or(rest);
    let body = after.trim_start_matches([' ', '\t', '\u{a0}']);
    Span::new(content.start as usize, content.end as usize - body.len())
}

/// The number that a label is.
fn number(label: &str) -> Option<u32> {
    let plain = label.len() < 8 && !label.starts_with('0') && label.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| label.parse().ok()).flatten()
}

/// A mark of this style; only `[^…]` can bear another label than a number.
fn mark(label: &str, style: MarkStyle) -> String {
    match (style, number(label)) {
        (MarkStyle::Superscript, Some(number)) => superscript(number),
        (MarkStyle::Caret, Some(number)) => format!("^{{{number}}}"),
        (MarkStyle::Html, Some(number)) => format!("<sup>{number}</sup>"),
        _ => format!("[^{label}]"),
    }
}

/// The mark that begins a footnote of this style.
fn note_head(label: &str, style: MarkStyle) -> String {
    let mark = mark(label, style);
    if mark.starts_with('[') { format!("{mark}: ") } else { format!("{mark} ") }
}

/// The figures of a label of this style.
fn figures(number: u32, style: MarkStyle) -> String {
    if style == MarkStyle::Superscript { superscript(number) } else { number.to_string() }
}

/// What can be done with footnotes at the cursor; `findings` are the document's.
pub(super) fn actions(text: &Text, findings: &[Finding<Span<InDoc>>]) -> Vec<Action> {
    let footnotes = Footnotes::read(text);
    let mut all = Vec::new();
    if let Some((label, at, edit)) = insert::missing(text, &footnotes) {
        let mut action = Action::refactor(format!("Write footnote {label}"), vec![edit]);
        if let Some(action) = &mut action
            && let Some(finding) =
                findings.iter().find(|one| &*one.rule == "footnote-undefined" && at.contains(one.at.start as usize))
        {
            (action.kind, action.finding) = (ActionKind::QuickFix, Some(finding.clone()));
        }
        all.extend(action);
    }
    let in_words = matches!(text.blocks[text.at].block.kind, Kind::Paragraph(_) | Kind::Continuation | Kind::Organ);
    if let Some((label, edits)) = insert::added(text, &footnotes).filter(|_| in_words) {
        all.extend(Action::refactor(format!("Add footnote {label}"), edits));
    }
    for (style, title) in [
        (MarkStyle::Bracket, "Write the footnote marks of the text as “[^1]”"),
        (MarkStyle::Superscript, "Write the footnote marks of the text as raised figures"),
    ] {
        all.extend(Action::refactor(title, style::edits(text, &footnotes, style)));
    }
    all
}

//! Formatting, whole and while typing.

mod enter;
mod layout;

use super::TextEdit;
use super::structure::Placed;
use crate::document::Document;
use crate::span::{InDoc, Span};

/// The edits that lay out the paragraphs that meet `at`: blank lines between them, indents of lists, spaces. No word
/// and no sign of a paragraph changes.
pub fn format(document: &Document, at: Span<InDoc>) -> Vec<TextEdit> {
    let Some((first, _)) = document.tree().locate(at.start as usize) else { return Vec::new() };
    let line_break = line_break(document);
    let before = first.saturating_sub(1);
    let mut blocks = document.tree().from(before).peekable();
    let previous = if before < first { blocks.next() } else { None };
    let mut unclosed = previous.is_some_and(|previous| layout::takes_next_line(previous, false));
    let mut edits = Vec::new();
    while let Some(placed) = blocks.next() {
        if placed.0 > at.start as usize && placed.0 >= at.end as usize {
            break;
        }
        layout::lay_out(unclosed, placed, blocks.peek().copied(), line_break, &mut edits);
        unclosed = layout::takes_next_line(placed, true);
    }
    joined(edits)
}

/// Edits in order, those that touch made one: two insertions at one place would have no order of their own.
fn joined(edits: Vec<TextEdit>) -> Vec<TextEdit> {
    let mut joined: Vec<TextEdit> = Vec::with_capacity(edits.len());
    for (at, new) in edits {
        match joined.last_mut() {
            Some((last, text)) if last.end == at.start => {
                *last = last.join(at);
                text.push_str(&new);
            }
            _ => joined.push((at, new)),
        }
    }
    joined
}

/// What follows a line break just typed at `offset`: after `;` the next number, after `:` the first letter, and the
/// end of a list after an empty point.
pub fn after_enter(document: &Document, offset: usize) -> Vec<TextEdit> {
    enter::after_enter(document, offset).into_iter().collect()
}

/// How lines end in the document: as its first one does.
fn line_break(document: &Document) -> &'static str {
    let found = document.tree().blocks().find_map(|block| {
        let at = block.text.find(['\n', '\r'])?;
        let rest = &block.text[at..];
        Some(["\r\n", "\n", "\r"].into_iter().find(|sign| rest.starts_with(sign)).unwrap_or("\n"))
    });
    found.unwrap_or("\n")
}

/// How far a sub-paragraph is indented, in spaces a level.
const INDENT: usize = 4;

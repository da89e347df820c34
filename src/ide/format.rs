//! Formatting, whole and while typing.

use super::TextEdit;
use crate::document::Document;
use crate::span::{InDoc, Span};

/// The edits that lay out the paragraphs that meet `at`: blank lines between them, indents of lists, spaces. No word
/// and no sign of a paragraph changes.
pub fn format(document: &Document, at: Span<InDoc>) -> Vec<TextEdit> {
    let _ = (document, at);
    Vec::new()
}

/// What follows a line break just typed at `offset`: after `;` the next number, after `:` the first letter, and the
/// end of a list after an empty point.
pub fn after_enter(document: &Document, offset: usize) -> Vec<TextEdit> {
    let _ = (document, offset);
    Vec::new()
}

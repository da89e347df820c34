//! Words shown in the text that are not in it.

use crate::document::Document;
use crate::span::{InDoc, Span};

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

/// What footnote marks and references to paragraphs point to, in a range.
pub fn hints(document: &Document, at: Span<InDoc>) -> Vec<Hint> {
    let _ = (document, at);
    Vec::new()
}

//! What the words at a place mean.

use crate::document::Document;
use crate::span::{InDoc, Span};

/// A page about some words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hover {
    /// The words.
    pub at: Span<InDoc>,
    /// The page, in Markdown.
    pub page: String,
}

/// What the words at `offset` mean: an opening phrase, a citation, a footnote mark, a reference, a session.
pub fn hover(document: &Document, offset: usize) -> Option<Hover> {
    let _ = (document, offset);
    None
}

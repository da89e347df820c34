//! What can be folded.

use crate::document::Document;
use crate::span::{InDoc, Span};

/// A stretch that can be folded into its first line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fold {
    /// From the first line to the last.
    pub at: Span<InDoc>,
    /// Whether it is a comment or front matter.
    pub comment: bool,
}

/// Texts, parts, sections, lists, footnotes, front matter.
pub fn folds(document: &Document) -> Vec<Fold> {
    let _ = document;
    Vec::new()
}

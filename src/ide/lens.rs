//! Figures shown above texts.

use crate::document::Document;
use crate::rule::Finding;
use crate::span::{InDoc, Span};

/// A line shown above a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lens {
    /// The first line of the text.
    pub at: Span<InDoc>,
    /// `31 paragraphs, 2,104 words, 3 findings`
    pub title: String,
}

/// One line a text; `findings` are the document's.
pub fn lenses(document: &Document, findings: &[Finding<Span<InDoc>>]) -> Vec<Lens> {
    let _ = (document, findings);
    Vec::new()
}

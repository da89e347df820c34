//! From a footnote mark to its footnote, from a reference to its paragraph, and back.

use super::TextEdit;
use crate::document::Document;
use crate::span::{InDoc, Span};

/// A place that belongs with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where it stands.
    pub at: Span<InDoc>,
    /// Whether it is where the thing is defined: the footnote, the paragraph's number, an acronym's first use.
    pub definition: bool,
}

/// The places of what stands at `offset`: a footnote and its marks, a paragraph's number and the references to it, a
/// defined acronym and its uses. The place at `offset` is among them.
pub fn places(document: &Document, offset: usize) -> Vec<Place> {
    let _ = (document, offset);
    Vec::new()
}

/// The words at `offset` that can be renamed, if any can.
pub fn renamable(document: &Document, offset: usize) -> Option<Span<InDoc>> {
    let _ = (document, offset);
    None
}

/// The edits that give what stands at `offset` another name everywhere, or a sentence that tells why that cannot be.
pub fn rename(document: &Document, offset: usize, name: &str) -> Result<Vec<TextEdit>, String> {
    let _ = (document, offset, name);
    Ok(Vec::new())
}

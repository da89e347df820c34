//! Links from symbols and citations to the documents they name.

use crate::document::Document;
use crate::span::{InDoc, Span};

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The words.
    pub at: Span<InDoc>,
    /// Where it leads.
    pub url: String,
    /// What it leads to.
    pub tooltip: String,
}

/// The links of the document.
pub fn links(document: &Document) -> Vec<Link> {
    let _ = document;
    Vec::new()
}

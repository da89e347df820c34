//! The outline of a document.

use crate::document::Document;
use crate::span::{InDoc, Span};

/// A text, a part or a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// `Draft resolution IV`, `Preamble`, `3. Requests the Secretary-General …`
    pub name: String,
    /// A few more words.
    pub detail: Option<String>,
    /// What it is.
    pub kind: SymbolKind,
    /// The whole of it.
    pub at: Span<InDoc>,
    /// The words to go to.
    pub focus: Span<InDoc>,
    /// What it holds.
    pub children: Vec<Symbol>,
}

/// What a symbol is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SymbolKind {
    /// A resolution or decision.
    Text,
    /// Preamble, operative part, annex, section.
    Part,
    /// A paragraph.
    Paragraph,
    /// A sub-paragraph.
    Item,
}

/// The outline: texts, their parts, their paragraphs by number and first words.
pub fn outline(document: &Document) -> Vec<Symbol> {
    let _ = document;
    Vec::new()
}

//! Colours for what the parser knows.

use crate::document::Document;
use crate::span::{InDoc, Span};

/// Some words and what they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// The words; on one line.
    pub at: Span<InDoc>,
    /// What they are.
    pub kind: TokenKind,
}

/// What words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// An organ's name.
    Organ,
    /// An opening phrase.
    Opening,
    /// A number or letter of a paragraph.
    Label,
    /// A footnote mark or the label of a footnote.
    Mark,
    /// A citation.
    Citation,
    /// A reference to a paragraph.
    Reference,
    /// A heading.
    Heading,
}

impl TokenKind {
    /// All kinds, in the order of a legend.
    pub const ALL: [TokenKind; 7] = [
        TokenKind::Organ,
        TokenKind::Opening,
        TokenKind::Label,
        TokenKind::Mark,
        TokenKind::Citation,
        TokenKind::Reference,
        TokenKind::Heading,
    ];
}

/// The tokens in a range, in order, none overlapping.
pub fn tokens(document: &Document, at: Span<InDoc>) -> Vec<Token> {
    let _ = (document, at);
    Vec::new()
}

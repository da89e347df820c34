//! What can be written at a place.

use crate::document::Document;
use crate::span::{InDoc, Span};

/// Something that can be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What the list shows.
    pub label: String,
    /// A few words beside it: the rate of use, a date.
    pub detail: Option<String>,
    /// A page in Markdown.
    pub documentation: Option<String>,
    /// What it is.
    pub kind: ProposalKind,
    /// What is replaced.
    pub at: Span<InDoc>,
    /// What comes there, as plain text.
    pub text: String,
    /// The same as a snippet with `$1`, `${1:words}` and `$0`, where places are to be filled in.
    pub snippet: Option<String>,
    /// What typed words are compared with, where that is not the label.
    pub filter: Option<String>,
    /// Ascending: the first is the best.
    pub rank: u32,
}

/// What a proposal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProposalKind {
    /// An opening phrase.
    Opening,
    /// The organ line, or a skeleton of a whole text.
    Skeleton,
    /// A footnote mark, or a footnote.
    Footnote,
    /// A reference to a paragraph.
    Reference,
    /// The name of a State.
    Name,
    /// A session in words.
    Session,
    /// Any other words.
    Words,
}

/// What can be written at `offset`, best first; nothing where nothing is due.
pub fn complete(document: &Document, offset: usize) -> Vec<Proposal> {
    let _ = (document, offset);
    Vec::new()
}

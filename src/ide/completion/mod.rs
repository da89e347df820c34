//! What can be written at a place.

mod footnote;
mod name;
mod opening;
mod reference;
mod resolution;
mod session;
mod skeleton;
mod start;
mod symbol;

use super::cursor::Cursor;
use crate::document::Document;
use crate::span::{InDoc, Span};
use crate::syntax::Kind;

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

/// How many proposals there are at most; where there are as many, typing on may bring others.
pub const MOST: usize = 60;

/// What can be written at `offset`, best first; nothing where nothing is due.
pub fn complete(document: &Document, offset: usize) -> Vec<Proposal> {
    let cursor = Cursor::new(document, offset);
    if is_no_text(&cursor) {
        return Vec::new();
    }
    let sources: [fn(&Cursor<'_>) -> Vec<Proposal>; 9] = [
        footnote::marks,
        reference::paragraphs,
        resolution::resolutions,
        symbol::symbols,
        session::sessions,
        skeleton::skeletons,
        opening::openings,
        footnote::missing,
        name::names,
    ];
    let mut found =
        sources.into_iter().map(|source| source(&cursor)).find(|found| !found.is_empty()).unwrap_or_default();
    found.truncate(MOST);
    for (rank, proposal) in (0..).zip(&mut found) {
        proposal.rank = rank;
    }
    found
}

/// Whether the place lies in front matter, a comment or code.
fn is_no_text(cursor: &Cursor<'_>) -> bool {
    cursor.block().is_some_and(|(start, block)| {
        let inside = cursor.offset > start && cursor.offset <= start + block.content.end as usize;
        matches!(block.kind, Kind::FrontMatter | Kind::Comment | Kind::Code) && inside
    })
}

impl Proposal {
    /// A proposal that replaces `at` by `text`, shown as what it is.
    fn new(kind: ProposalKind, at: Span<InDoc>, text: String) -> Self {
        let label = text.trim().to_owned();
        Self { label, detail: None, documentation: None, kind, at, text, snippet: None, filter: None, rank: 0 }
    }
}

//! Links from symbols and citations to the documents they name.

mod citations;
mod held;
mod symbols;

use super::structure::Placed;
use crate::document::Document;
use crate::span::{InBlock, InDoc, Span};
use crate::syntax::Kind;

pub(super) use citations::symbol_of;

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
    document.tree().from(0).flat_map(in_block).collect()
}

/// The links of a block, in order: its symbols, and its citations that name none.
fn in_block((start, block): Placed) -> Vec<Link> {
    if matches!(block.kind, Kind::Blank | Kind::Code | Kind::Comment) {
        return Vec::new();
    }
    let mut named = symbols::symbols(block);
    for citation in &block.citations {
        let free = named.iter().all(|(at, _)| citation.at.end <= at.start || at.end <= citation.at.start);
        if let Some(symbol) = symbol_of(citation).filter(|_| free) {
            named.push((citation.at, symbol));
        }
    }
    if named.is_empty() {
        return Vec::new();
    }
    let held = held::held(&block.text);
    let free = |at: &Span<InBlock>| held.iter().all(|held| at.end <= held.start || held.end <= at.start);
    named.retain(|(at, _)| free(at));
    named.sort_by_key(|(at, _)| *at);
    let link = |(at, symbol): (Span<InBlock>, String)| Link {
        at: at.placed(start),
        url: format!("https://docs.un.org/en/{symbol}"),
        tooltip: format!("Open {symbol}"),
    };
    named.into_iter().map(link).collect()
}

//! Document symbols in running text: `A/68/127`, `A/C.3/68/L.17/Rev.1`, `S/RES/1373 (2001)`.

use crate::span::{InBlock, Span};
use crate::syntax::Block;

/// First parts of symbols under which documents are kept.
const SERIES: [&str; 18] = [
    "A", "S", "E", "ST", "T", "CAT", "CCPR", "CEDAW", "CERD", "CMW", "CRC", "CRPD", "DP", "FCCC", "HRI", "HSP", "TD",
    "UNEP",
];

/// The symbols of a block, in order, each as the document is kept under. A document of two organs,
/// `A/68/84-S/2013/184`, is found under its first.
pub(super) fn symbols(block: &Block) -> Vec<(Span<InBlock>, String)> {
    let mut found: Vec<(Span<InBlock>, String)> = Vec::new();
    for one in &block.symbols {
        match found.last_mut() {
            Some((at, _)) if one.joined => *at = at.join(one.at),
            _ => found.push((one.at, one.symbol(&block.text))),
        }
    }
    found.retain(|(_, symbol)| symbol.split('/').next().is_some_and(|root| SERIES.contains(&root)));
    found
}

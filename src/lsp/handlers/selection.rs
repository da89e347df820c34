//! `textDocument/selectionRange`.

use tower_lsp_server::ls_types::{Position, Range, SelectionRange, SelectionRangeParams};

use crate::ide;
use crate::lsp::session::Session;
use crate::lsp::view::View;

/// What holds each place, from the smallest to the largest.
pub fn selection(session: &Session, params: &SelectionRangeParams) -> Option<Vec<SelectionRange>> {
    session.ask(&params.text_document.uri, |view| {
        params.positions.iter().map(|position| around(view, *position)).collect()
    })
}

/// The protocol wants one answer a place, if only the place itself.
fn around(view: &View, position: Position) -> SelectionRange {
    let ranges = ide::selection::ranges(view.document, view.offset(position));
    let outer = ranges.iter().rev().fold(None, |parent: Option<Box<SelectionRange>>, at| {
        Some(Box::new(SelectionRange { range: view.range(*at), parent }))
    });
    outer.map_or_else(|| SelectionRange { range: Range::new(position, position), parent: None }, |range| *range)
}

//! `textDocument/foldingRange`.

use tower_lsp_server::ls_types::{FoldingRange, FoldingRangeKind, FoldingRangeParams};

use crate::ide;
use crate::lsp::session::Session;

/// What can be folded, by lines.
pub fn folding(session: &Session, params: &FoldingRangeParams) -> Option<Vec<FoldingRange>> {
    session.ask(&params.text_document.uri, |view| {
        let folds = ide::folding::folds(view.document).into_iter().filter_map(|fold| {
            let range = view.range(fold.at);
            // A fold that ends where a line begins does not hold that line.
            let ends_early = u32::from(range.end.character == 0 && range.end.line > range.start.line);
            let end_line = range.end.line - ends_early;
            (end_line > range.start.line).then(|| FoldingRange {
                start_line: range.start.line,
                end_line,
                kind: fold.comment.then_some(FoldingRangeKind::Comment),
                ..FoldingRange::default()
            })
        });
        folds.collect()
    })
}

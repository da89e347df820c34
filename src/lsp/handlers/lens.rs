//! `textDocument/codeLens`.

use tower_lsp_server::ls_types::{CodeLens, CodeLensParams, Command};

use crate::ide;
use crate::lsp::session::Session;

/// Figures shown above texts, where the user wants them.
pub fn lenses(session: &Session, params: &CodeLensParams) -> Option<Vec<CodeLens>> {
    session.ask(&params.text_document.uri, |view| {
        if !view.settings.code_lens {
            return Vec::new();
        }
        let lenses = ide::lens::lenses(view.document, &view.findings()).into_iter().map(|lens| CodeLens {
            range: view.range(lens.at),
            // Figures do nothing when they are clicked.
            command: Some(Command { title: lens.title, command: String::new(), arguments: None }),
            data: None,
        });
        lenses.collect()
    })
}

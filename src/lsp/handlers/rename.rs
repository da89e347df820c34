//! `textDocument/prepareRename` and `rename`.

use tower_lsp_server::jsonrpc::{Error, Result};
use tower_lsp_server::ls_types::{PrepareRenameResponse, RenameParams, TextDocumentPositionParams, WorkspaceEdit};

use crate::ide::navigate;
use crate::lsp::session::Session;

/// The words that can be renamed.
pub fn prepare(session: &Session, params: &TextDocumentPositionParams) -> Option<PrepareRenameResponse> {
    session.ask(&params.text_document.uri, |view| {
        let at = navigate::renamable(view.document, view.offset(params.position))?;
        let placeholder = view.document.text().slice(at.range()).into_owned();
        Some(PrepareRenameResponse::RangeWithPlaceholder { range: view.range(at), placeholder })
    })?
}

/// The change that renames them, or the reason why that cannot be.
pub fn rename(session: &Session, params: &RenameParams) -> Result<Option<WorkspaceEdit>> {
    let at = &params.text_document_position;
    let renamed = session.ask(&at.text_document.uri, |view| {
        let edits = navigate::rename(view.document, view.offset(at.position), &params.new_name)?;
        Ok((!edits.is_empty()).then(|| view.workspace_edit(&edits)))
    });
    renamed.unwrap_or(Ok(None)).map_err(|reason: String| Error::invalid_params(reason))
}

//! `textDocument/formatting`, `rangeFormatting` and `onTypeFormatting`.

use tower_lsp_server::ls_types::{
    DocumentFormattingParams, DocumentOnTypeFormattingParams, DocumentRangeFormattingParams, TextEdit,
};

use crate::ide::format;
use crate::lsp::session::Session;

/// Lays out the document.
pub fn whole(session: &Session, params: &DocumentFormattingParams) -> Option<Vec<TextEdit>> {
    session.ask(&params.text_document.uri, |view| view.edits(&format::format(view.document, view.whole())))?
}

/// Lays out the paragraphs of a range.
pub fn range(session: &Session, params: &DocumentRangeFormattingParams) -> Option<Vec<TextEdit>> {
    session
        .ask(&params.text_document.uri, |view| view.edits(&format::format(view.document, view.span(params.range))))?
}

/// What follows the line break that was just typed.
pub fn on_type(session: &Session, params: &DocumentOnTypeFormattingParams) -> Option<Vec<TextEdit>> {
    let at = &params.text_document_position;
    session
        .ask(&at.text_document.uri, |view| view.edits(&format::after_enter(view.document, view.offset(at.position))))?
}

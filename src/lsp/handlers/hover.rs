//! `textDocument/hover`.

use tower_lsp_server::ls_types::{Hover, HoverContents, HoverParams, MarkupContent, MarkupKind};

use crate::ide;
use crate::lsp::session::Session;

/// What the words at a place mean.
pub fn hover(session: &Session, params: &HoverParams) -> Option<Hover> {
    let at = &params.text_document_position_params;
    session.ask(&at.text_document.uri, |view| {
        let hover = ide::hover::hover(view.document, view.offset(at.position))?;
        // A client that reads no Markdown shows its signs, which are few.
        let kind = if view.abilities.markdown { MarkupKind::Markdown } else { MarkupKind::PlainText };
        let contents = HoverContents::Markup(MarkupContent { kind, value: hover.page });
        Some(Hover { contents, range: Some(view.range(hover.at)) })
    })?
}

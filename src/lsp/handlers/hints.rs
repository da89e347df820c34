//! `textDocument/inlayHint`.

use tower_lsp_server::ls_types::{
    InlayHint, InlayHintLabel, InlayHintParams, InlayHintTooltip, MarkupContent, MarkupKind,
};

use crate::ide;
use crate::lsp::session::Session;

/// Words shown in the text that are not in it.
pub fn hints(session: &Session, params: &InlayHintParams) -> Option<Vec<InlayHint>> {
    session.ask(&params.text_document.uri, |view| {
        if !view.settings.inlay_hints {
            return Vec::new();
        }
        let page = |value| InlayHintTooltip::MarkupContent(MarkupContent { kind: MarkupKind::Markdown, value });
        let hints = ide::hints::hints(view.document, view.span(params.range)).into_iter().map(|hint| InlayHint {
            position: view.places().position(hint.offset),
            label: InlayHintLabel::String(hint.label),
            kind: None,
            text_edits: None,
            tooltip: hint.tooltip.map(page),
            padding_left: Some(true),
            padding_right: None,
            data: None,
        });
        hints.collect()
    })
}

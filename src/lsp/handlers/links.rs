//! `textDocument/documentLink`.

use tower_lsp_server::ls_types::{DocumentLink, DocumentLinkParams};

use crate::ide;
use crate::lsp::session::Session;

/// The links of the document.
pub fn links(session: &Session, params: &DocumentLinkParams) -> Option<Vec<DocumentLink>> {
    session.ask(&params.text_document.uri, |view| {
        let links = ide::links::links(view.document).into_iter().filter_map(|link| {
            let target = Some(link.url.parse().ok()?);
            Some(DocumentLink { range: view.range(link.at), target, tooltip: Some(link.tooltip), data: None })
        });
        links.collect()
    })
}

//! `textDocument/documentSymbol` and `workspace/symbol`.

use tower_lsp_server::ls_types::{
    DocumentSymbol, DocumentSymbolParams, DocumentSymbolResponse, Location, SymbolInformation, WorkspaceSymbolParams,
    WorkspaceSymbolResponse,
};

use crate::ide::symbols::{Symbol, SymbolKind, outline};
use crate::lsp::buffer::Buffer;
use crate::lsp::session::Session;
use crate::lsp::view::View;

/// The outline of a document.
pub fn document(session: &Session, params: &DocumentSymbolParams) -> Option<DocumentSymbolResponse> {
    session.ask(&params.text_document.uri, |view| {
        let symbols = outline(view.document);
        if view.abilities.outline_tree {
            DocumentSymbolResponse::Nested(symbols.into_iter().map(|symbol| tree(view, symbol)).collect())
        } else {
            let mut flat = Vec::new();
            symbols.iter().for_each(|symbol| flatten(view, symbol, None, &mut flat));
            DocumentSymbolResponse::Flat(flat)
        }
    })
}

/// The symbols of all open documents in which the words asked for occur.
pub fn workspace(session: &Session, params: &WorkspaceSymbolParams) -> WorkspaceSymbolResponse {
    let query = params.query.to_lowercase();
    let mut state = session.state();
    state.buffers.values_mut().for_each(Buffer::catch_up);
    let mut found = Vec::new();
    let mut open: Vec<_> = state.buffers.keys().collect();
    open.sort();
    for view in open.into_iter().filter_map(|uri| View::caught_up(&state, uri)) {
        for symbol in outline(view.document) {
            flatten(&view, &symbol, None, &mut found);
        }
    }
    found.retain(|symbol| symbol.name.to_lowercase().contains(&query));
    WorkspaceSymbolResponse::Flat(found)
}

#[expect(deprecated, reason = "the type demands the old field")]
fn tree(view: &View, symbol: Symbol) -> DocumentSymbol {
    let children: Vec<_> = symbol.children.into_iter().map(|child| tree(view, child)).collect();
    DocumentSymbol {
        name: symbol.name,
        detail: symbol.detail,
        kind: kind(symbol.kind),
        tags: None,
        deprecated: None,
        range: view.range(symbol.at),
        selection_range: view.range(symbol.focus),
        children: (!children.is_empty()).then_some(children),
    }
}

#[expect(deprecated, reason = "the type demands the old field")]
fn flatten(view: &View, symbol: &Symbol, container: Option<&str>, flat: &mut Vec<SymbolInformation>) {
    flat.push(SymbolInformation {
        name: symbol.name.clone(),
        kind: kind(symbol.kind),
        tags: None,
        deprecated: None,
        location: Location::new(view.buffer.uri.clone(), view.range(symbol.focus)),
        container_name: container.map(str::to_owned),
    });
    for child in &symbol.children {
        flatten(view, child, Some(&symbol.name), flat);
    }
}

fn kind(kind: SymbolKind) -> tower_lsp_server::ls_types::SymbolKind {
    use tower_lsp_server::ls_types::SymbolKind as Shown;
    match kind {
        SymbolKind::Text => Shown::MODULE,
        SymbolKind::Part => Shown::NAMESPACE,
        SymbolKind::Paragraph => Shown::STRING,
        SymbolKind::Item => Shown::ENUM_MEMBER,
    }
}

//! A language server that knows nothing: it publishes an empty list for every change. What it costs is the protocol and
//! the framework, and what `resolint lsp` costs is measured against it.
//!
//! `cargo build --release --bench null_server`; the program speaks over standard input and output.

use tower_lsp_server::jsonrpc::Result;
use tower_lsp_server::ls_types::{
    DidChangeTextDocumentParams, DidOpenTextDocumentParams, InitializeParams, InitializeResult, ServerCapabilities,
    TextDocumentSyncCapability, TextDocumentSyncKind,
};
use tower_lsp_server::{Client, LanguageServer, LspService, Server};

struct Null {
    client: Client,
}

impl LanguageServer for Null {
    async fn initialize(&self, _: InitializeParams) -> Result<InitializeResult> {
        let sync = TextDocumentSyncCapability::Kind(TextDocumentSyncKind::INCREMENTAL);
        let capabilities = ServerCapabilities { text_document_sync: Some(sync), ..ServerCapabilities::default() };
        Ok(InitializeResult { capabilities, ..InitializeResult::default() })
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        let document = params.text_document;
        self.client.publish_diagnostics(document.uri, Vec::new(), Some(document.version)).await;
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        let document = params.text_document;
        self.client.publish_diagnostics(document.uri, Vec::new(), Some(document.version)).await;
    }
}

#[tokio::main]
async fn main() {
    let (service, socket) = LspService::new(|client| Null { client });
    Server::new(tokio::io::stdin(), tokio::io::stdout(), socket).serve(service).await;
}

//! The framework's handlers: each hands its question to the file that answers it.

use std::sync::Arc;

use tower_lsp_server::LanguageServer;
use tower_lsp_server::jsonrpc::Result;
use tower_lsp_server::ls_types::*;

use super::abilities::Abilities;
use super::capabilities::capabilities;
use super::deliver::take_settings;
use super::handlers::{
    actions, commands, completion, diagnostics, folding, format, hints, hover, lens, links, navigate, rename,
    selection, symbols, tokens,
};
use super::mail::Mail;
use super::parent;
use super::place::path_of;
use super::session::Session;
use super::workspace;
use crate::document::Document;

/// A text that meets all tables.
const SPECIMEN: &str = "*The General Assembly*,\n\n*Recalling* resolution 61/5 of 20 November 2006,\n\n\
    1. *Notes* the report of its sixty-first session.\n";

/// The server.
pub struct Server {
    session: Arc<Session>,
}

impl Server {
    /// The server of a session.
    pub fn new(session: Arc<Session>) -> Self {
        Self { session }
    }
}

impl LanguageServer for Server {
    async fn initialize(&self, params: InitializeParams) -> Result<InitializeResult> {
        let abilities = Abilities::of(&params.capabilities);
        parent::watch(params.process_id, &self.session);
        let folders = workspace::folders(&params);
        self.session.change(|state| {
            state.abilities = abilities;
            state.trace = params.trace.unwrap_or_default();
            state.folders = folders;
        });
        if let Some(options) = &params.initialization_options {
            take_settings(&self.session, options);
        }
        let info =
            ServerInfo { name: env!("CARGO_PKG_NAME").to_owned(), version: Some(env!("CARGO_PKG_VERSION").to_owned()) };
        Ok(InitializeResult {
            capabilities: capabilities(&abilities),
            server_info: Some(info),
            ..InitializeResult::default()
        })
    }

    async fn initialized(&self, _: InitializedParams) {
        // While the editor prepares its first document: tables are built when they are first needed.
        let engine = self.session.state().tables.builtin();
        tokio::task::spawn_blocking(move || Document::read(SPECIMEN, engine, None));
        self.session.change(|state| {
            state.mail.push(Mail::Register);
            if state.abilities.configuration {
                state.mail.push(Mail::AskSettings);
            }
        });
    }

    async fn shutdown(&self) -> Result<()> {
        self.session.shut_down();
        Ok(())
    }

    async fn did_save(&self, params: DidSaveTextDocumentParams) {
        self.session.change(|state| state.save(&params.text_document.uri));
    }

    async fn did_change_configuration(&self, params: DidChangeConfigurationParams) {
        if self.session.state().abilities.configuration {
            self.session.post(Mail::AskSettings);
        } else if !params.settings.is_null() {
            take_settings(&self.session, &params.settings);
        }
    }

    async fn did_change_watched_files(&self, params: DidChangeWatchedFilesParams) {
        self.session.change(|state| workspace::files_changed(state, &params.changes));
    }

    async fn did_change_workspace_folders(&self, params: DidChangeWorkspaceFoldersParams) {
        self.session.change(|state| {
            let gone: Vec<_> = params.event.removed.iter().filter_map(|folder| path_of(&folder.uri)).collect();
            state.folders.retain(|folder| !gone.contains(folder));
            state.folders.extend(params.event.added.iter().filter_map(|folder| path_of(&folder.uri)));
            state.tables_changed = true;
        });
    }

    async fn diagnostic(&self, params: DocumentDiagnosticParams) -> Result<DocumentDiagnosticReportResult> {
        Ok(diagnostics::document(&self.session, params).into())
    }

    async fn workspace_diagnostic(&self, params: WorkspaceDiagnosticParams) -> Result<WorkspaceDiagnosticReportResult> {
        workspace::diagnostics(&self.session, params).await
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        Ok(actions::code_actions(&self.session, &params))
    }

    async fn completion(&self, params: CompletionParams) -> Result<Option<CompletionResponse>> {
        Ok(completion::completion(&self.session, &params))
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        Ok(hover::hover(&self.session, &params))
    }

    async fn document_symbol(&self, params: DocumentSymbolParams) -> Result<Option<DocumentSymbolResponse>> {
        Ok(symbols::document(&self.session, &params))
    }

    async fn symbol(&self, params: WorkspaceSymbolParams) -> Result<Option<WorkspaceSymbolResponse>> {
        Ok(Some(symbols::workspace(&self.session, &params)))
    }

    async fn folding_range(&self, params: FoldingRangeParams) -> Result<Option<Vec<FoldingRange>>> {
        Ok(folding::folding(&self.session, &params))
    }

    async fn selection_range(&self, params: SelectionRangeParams) -> Result<Option<Vec<SelectionRange>>> {
        Ok(selection::selection(&self.session, &params))
    }

    async fn document_highlight(&self, params: DocumentHighlightParams) -> Result<Option<Vec<DocumentHighlight>>> {
        Ok(navigate::highlight(&self.session, &params))
    }

    async fn goto_definition(&self, params: GotoDefinitionParams) -> Result<Option<GotoDefinitionResponse>> {
        Ok(navigate::definition(&self.session, &params))
    }

    async fn references(&self, params: ReferenceParams) -> Result<Option<Vec<Location>>> {
        Ok(navigate::references(&self.session, &params))
    }

    async fn linked_editing_range(&self, params: LinkedEditingRangeParams) -> Result<Option<LinkedEditingRanges>> {
        Ok(navigate::linked(&self.session, &params))
    }

    async fn prepare_rename(&self, params: TextDocumentPositionParams) -> Result<Option<PrepareRenameResponse>> {
        Ok(rename::prepare(&self.session, &params))
    }

    async fn rename(&self, params: RenameParams) -> Result<Option<WorkspaceEdit>> {
        rename::rename(&self.session, &params)
    }

    async fn document_link(&self, params: DocumentLinkParams) -> Result<Option<Vec<DocumentLink>>> {
        Ok(links::links(&self.session, &params))
    }

    async fn semantic_tokens_full(&self, params: SemanticTokensParams) -> Result<Option<SemanticTokensResult>> {
        Ok(tokens::full(&self.session, &params))
    }

    async fn semantic_tokens_range(
        &self,
        params: SemanticTokensRangeParams,
    ) -> Result<Option<SemanticTokensRangeResult>> {
        Ok(tokens::range(&self.session, &params))
    }

    async fn inlay_hint(&self, params: InlayHintParams) -> Result<Option<Vec<InlayHint>>> {
        Ok(hints::hints(&self.session, &params))
    }

    async fn code_lens(&self, params: CodeLensParams) -> Result<Option<Vec<CodeLens>>> {
        Ok(lens::lenses(&self.session, &params))
    }

    async fn formatting(&self, params: DocumentFormattingParams) -> Result<Option<Vec<TextEdit>>> {
        Ok(format::whole(&self.session, &params))
    }

    async fn range_formatting(&self, params: DocumentRangeFormattingParams) -> Result<Option<Vec<TextEdit>>> {
        Ok(format::range(&self.session, &params))
    }

    async fn on_type_formatting(&self, params: DocumentOnTypeFormattingParams) -> Result<Option<Vec<TextEdit>>> {
        Ok(format::on_type(&self.session, &params))
    }

    async fn execute_command(&self, params: ExecuteCommandParams) -> Result<Option<LSPAny>> {
        commands::execute(&self.session, params).await
    }
}

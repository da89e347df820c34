//! What goes beyond one document: folders, changed files, and diagnostics of all files for clients that ask.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use tower_lsp_server::jsonrpc::{Error, Result};
use tower_lsp_server::ls_types::{
    Diagnostic, FileChangeType, FileEvent, FullDocumentDiagnosticReport, InitializeParams,
    UnchangedDocumentDiagnosticReport, Uri, WorkspaceDiagnosticParams, WorkspaceDiagnosticReport,
    WorkspaceDiagnosticReportResult, WorkspaceDocumentDiagnosticReport, WorkspaceFullDocumentDiagnosticReport,
    WorkspaceUnchangedDocumentDiagnosticReport,
};

use super::handlers::diagnostics::{current, name};
use super::handlers::survey::{StopOnDrop, Survey};
use super::mail::Mail;
use super::place::path_of;
use super::session::Session;
use super::state::State;
use crate::table::RuleTable;

/// The folders that a client opens; old clients name one only.
#[expect(deprecated, reason = "old clients name their folder so")]
pub fn folders(params: &InitializeParams) -> Vec<PathBuf> {
    let folders: Vec<_> = params.workspace_folders.iter().flatten().filter_map(|folder| path_of(&folder.uri)).collect();
    if !folders.is_empty() {
        return folders;
    }
    let root = params.root_uri.as_ref().and_then(path_of);
    root.or_else(|| params.root_path.as_ref().map(PathBuf::from)).into_iter().collect()
}

/// Files changed that the client watches for us.
pub fn files_changed(state: &mut State, changes: &[FileEvent]) {
    for change in changes {
        let Some(path) = path_of(&change.uri) else { continue };
        let is_table = path.file_name().is_some_and(|name| name == RuleTable::FILE);
        state.tables_changed |= is_table || state.tables.reads(&path);
        if change.typ == FileChangeType::DELETED && !state.buffers.contains_key(&change.uri) && !is_table {
            state.mail.push(Mail::File(change.uri.clone(), "[]".to_owned()));
        }
    }
}

/// The diagnostics of the whole workspace: open documents from their buffers, the rest from their files.
pub async fn diagnostics(
    session: &Arc<Session>,
    params: WorkspaceDiagnosticParams,
) -> Result<WorkspaceDiagnosticReportResult> {
    let known: HashMap<Uri, String> = params.previous_result_ids.into_iter().map(|one| (one.uri, one.value)).collect();
    let open: Vec<(Uri, i32)> = {
        let state = session.state();
        let texts = state.buffers.values().filter(|buffer| buffer.document().is_some());
        texts.map(|buffer| (buffer.uri.clone(), buffer.version)).collect()
    };
    let mut items = Vec::new();
    for (uri, version) in open {
        if let Some((id, diagnostics)) = current(session, &uri) {
            items.push(report(&known, uri, Some(version), id, || diagnostics));
        }
    }
    let survey = Survey::new(session);
    let _stop = StopOnDrop(Arc::clone(&survey.stop));
    let files = tokio::task::spawn_blocking(move || {
        let files = survey.files();
        files.into_iter().filter_map(|(path, engine)| survey.check(&path, engine)).collect::<Vec<_>>()
    });
    for file in files.await.map_err(|_| Error::internal_error())? {
        let id = name(&file.diagnostics);
        items.push(report(&known, file.uri, None, id, || serde_json::from_str(&file.diagnostics).unwrap_or_default()));
    }
    Ok(WorkspaceDiagnosticReportResult::Report(WorkspaceDiagnosticReport { items }))
}

/// The report on a document, short if the client has it already.
fn report(
    known: &HashMap<Uri, String>,
    uri: Uri,
    version: Option<i32>,
    result_id: String,
    items: impl FnOnce() -> Vec<Diagnostic>,
) -> WorkspaceDocumentDiagnosticReport {
    let version = version.map(i64::from);
    if known.get(&uri) == Some(&result_id) {
        let unchanged_document_diagnostic_report = UnchangedDocumentDiagnosticReport { result_id };
        return WorkspaceUnchangedDocumentDiagnosticReport { uri, version, unchanged_document_diagnostic_report }
            .into();
    }
    let full_document_diagnostic_report = FullDocumentDiagnosticReport { result_id: Some(result_id), items: items() };
    WorkspaceFullDocumentDiagnosticReport { uri, version, full_document_diagnostic_report }.into()
}

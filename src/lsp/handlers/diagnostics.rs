//! `textDocument/diagnostic`: for clients that ask, and can be told to ask again.

use tower_lsp_server::ls_types::{
    Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport, FullDocumentDiagnosticReport,
    RelatedFullDocumentDiagnosticReport, RelatedUnchangedDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport,
    Uri,
};

use crate::lsp::session::Session;

/// The diagnostics of a document, unless they are as the client last saw them.
pub fn document(session: &Session, params: DocumentDiagnosticParams) -> DocumentDiagnosticReport {
    let (id, items) = current(session, &params.text_document.uri).unwrap_or_default();
    if params.previous_result_id.as_ref() == Some(&id) {
        let report = UnchangedDocumentDiagnosticReport { result_id: id };
        return RelatedUnchangedDocumentDiagnosticReport {
            related_documents: None,
            unchanged_document_diagnostic_report: report,
        }
        .into();
    }
    RelatedFullDocumentDiagnosticReport {
        related_documents: None,
        full_document_diagnostic_report: FullDocumentDiagnosticReport { result_id: Some(id), items },
    }
    .into()
}

/// The diagnostics of an open document and a name for just these.
pub fn current(session: &Session, uri: &Uri) -> Option<(String, Vec<Diagnostic>)> {
    // The publisher has to know when findings that wait are due.
    session.change(|state| {
        let (abilities, settings) = (state.abilities, state.settings);
        let buffer = state.buffers.get_mut(uri)?;
        let mut json = String::new();
        buffer.write_diagnostics(abilities, settings, &mut json);
        let items = serde_json::from_str(&json).unwrap_or_default();
        Some((name(&json), items))
    })
}

/// A name for these diagnostics.
pub fn name(json: &str) -> String {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    json.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

//! A line added to the table `[rules]` of the `lint-rules.toml` in force.

use std::path::PathBuf;

use tower_lsp_server::ls_types::{
    CreateFile, CreateFileOptions, DocumentChangeOperation, DocumentChanges, OneOf,
    OptionalVersionedTextDocumentIdentifier, Position, Range, ResourceOp, TextDocumentEdit, TextEdit, Uri,
    WorkspaceEdit,
};

use crate::lsp::place::Places;
use crate::lsp::state::State;
use crate::lsp::view::View;
use crate::table::RuleTable;
use crate::text::SourceText;

/// The change that adds a line such as `number-format = "off"`, in place of one about the same rule. Nothing where
/// there is no file and none can be made.
pub fn add(state: &State, view: &View, line: &str) -> Option<WorkspaceEdit> {
    let folder = view.buffer.path.as_deref().and_then(|path| path.parent()).or(state.folders.first().map(|f| &**f))?;
    let open = |path: &PathBuf| state.buffers.values().find(|buffer| buffer.path.as_ref() == Some(path));
    let known = folder.ancestors().map(|folder| folder.join(RuleTable::FILE));
    let Some(file) = known.into_iter().find(|file| open(file).is_some() || file.is_file()) else {
        return create(state, view, line);
    };
    let buffer = open(&file);
    let text = match buffer {
        Some(buffer) => buffer.text().to_string(),
        None => std::fs::read_to_string(&file).ok()?,
    };
    let (at, new) = place(&text, line);
    let source = SourceText::new(&text);
    let places = Places { text: &source, encoding: state.abilities.encoding };
    let edit = TextEdit::new(Range::new(places.position(at.start), places.position(at.end)), new);
    let uri = buffer.map(|buffer| buffer.uri.clone()).or_else(|| Uri::from_file_path(&file))?;
    if !view.abilities.versioned_edits {
        return Some(WorkspaceEdit { changes: Some([(uri, vec![edit])].into()), ..WorkspaceEdit::default() });
    }
    let edits = vec![edit_of(uri, buffer.map(|buffer| buffer.version), edit)];
    Some(WorkspaceEdit { document_changes: Some(DocumentChanges::Edits(edits)), ..WorkspaceEdit::default() })
}

fn edit_of(uri: Uri, version: Option<i32>, edit: TextEdit) -> TextDocumentEdit {
    let text_document = OptionalVersionedTextDocumentIdentifier { uri, version };
    TextDocumentEdit { text_document, edits: vec![OneOf::Left(edit)] }
}

/// A new file in the first folder of the workspace.
fn create(state: &State, view: &View, line: &str) -> Option<WorkspaceEdit> {
    let folder = state.folders.first().filter(|_| view.abilities.creates_files)?;
    let uri = Uri::from_file_path(folder.join(RuleTable::FILE))?;
    let options = CreateFileOptions { overwrite: Some(false), ignore_if_exists: Some(true) };
    let file = CreateFile { uri: uri.clone(), options: Some(options), annotation_id: None };
    let start = Position::default();
    let text = TextEdit::new(Range::new(start, start), format!("[rules]\n{line}\n"));
    let operations = vec![
        DocumentChangeOperation::Op(ResourceOp::Create(file)),
        DocumentChangeOperation::Edit(edit_of(uri, None, text)),
    ];
    Some(WorkspaceEdit { document_changes: Some(DocumentChanges::Operations(operations)), ..WorkspaceEdit::default() })
}

/// Where the line goes in the text of a table, and what stands there then.
fn place(text: &str, line: &str) -> (std::ops::Range<usize>, String) {
    let key = |line: &str| line.split('=').next().unwrap_or_default().trim().trim_matches('"').to_owned();
    let wanted = key(line);
    let mut at = 0;
    let mut after_header = None;
    for one in text.split_inclusive('\n') {
        let bare = one.trim();
        if bare.starts_with('[') && after_header.is_some() {
            break;
        }
        if bare == "[rules]" {
            after_header = Some(at + one.len());
        } else if after_header.is_some() && bare.contains('=') && key(bare) == wanted {
            return (at..at + one.trim_end().len(), line.to_owned());
        }
        at += one.len();
    }
    match after_header {
        Some(at) if text[..at].ends_with('\n') => (at..at, format!("{line}\n")),
        Some(at) => (at..at, format!("\n{line}\n")),
        None => {
            let gap = if text.is_empty() || text.ends_with("\n\n") {
                ""
            } else if text.ends_with('\n') {
                "\n"
            } else {
                "\n\n"
            };
            (text.len()..text.len(), format!("{gap}[rules]\n{line}\n"))
        }
    }
}

//! A resolution that is open, with what a handler needs to answer about it.

use std::collections::HashMap;

use tower_lsp_server::ls_types::{
    DocumentChanges, OneOf, OptionalVersionedTextDocumentIdentifier, Position, Range, TextDocumentEdit, TextEdit, Uri,
    WorkspaceEdit,
};

use super::abilities::Abilities;
use super::buffer::Buffer;
use super::place::Places;
use super::settings::Settings;
use super::state::State;
use crate::document::Document;
use crate::ide;
use crate::rule::Finding;
use crate::span::{InDoc, Span};

/// A resolution that is open.
pub struct View<'s> {
    /// The editor's document.
    pub buffer: &'s Buffer,
    /// The resolution.
    pub document: &'s Document,
    /// What the client can.
    pub abilities: &'s Abilities,
    /// What the user has set.
    pub settings: &'s Settings,
}

impl<'s> View<'s> {
    /// The resolution of this name as it stands now, if it is open.
    pub fn of(state: &'s mut State, uri: &Uri) -> Option<Self> {
        state.buffers.get_mut(uri)?.catch_up();
        Self::caught_up(state, uri)
    }

    /// The same of a resolution that was brought up to its text.
    pub fn caught_up(state: &'s State, uri: &Uri) -> Option<Self> {
        let buffer = state.buffers.get(uri)?;
        Some(Self { buffer, document: buffer.document()?, abilities: &state.abilities, settings: &state.settings })
    }

    /// Converts places.
    pub fn places(&self) -> Places<'s> {
        Places { text: self.document.text(), encoding: self.abilities.encoding }
    }

    /// The byte of a position.
    pub fn offset(&self, position: Position) -> usize {
        self.places().offset(position)
    }

    /// The range of a span.
    pub fn range(&self, at: Span<InDoc>) -> Range {
        self.places().range(at)
    }

    /// The span of a range.
    pub fn span(&self, range: Range) -> Span<InDoc> {
        self.places().span(range)
    }

    /// The whole document.
    pub fn whole(&self) -> Span<InDoc> {
        Span::new(0, self.document.text().len())
    }

    /// Edits in the words of the protocol; nothing where nothing changes.
    pub fn edits(&self, edits: &[ide::TextEdit]) -> Option<Vec<TextEdit>> {
        (!edits.is_empty()).then(|| self.places().edits(edits))
    }

    /// The edits as one change of the workspace, of this version where the client can say so.
    pub fn workspace_edit(&self, edits: &[ide::TextEdit]) -> WorkspaceEdit {
        let edits = self.places().edits(edits);
        let uri = self.buffer.uri.clone();
        if !self.abilities.versioned_edits {
            return WorkspaceEdit { changes: Some(HashMap::from([(uri, edits)])), ..WorkspaceEdit::default() };
        }
        let edit = TextDocumentEdit {
            text_document: OptionalVersionedTextDocumentIdentifier { uri, version: Some(self.buffer.version) },
            edits: edits.into_iter().map(OneOf::Left).collect(),
        };
        WorkspaceEdit { document_changes: Some(DocumentChanges::Edits(vec![edit])), ..WorkspaceEdit::default() }
    }

    /// The findings that `lint-rules.toml` does not silence.
    pub fn findings(&self) -> Vec<Finding<Span<InDoc>>> {
        let mut findings = self.document.findings();
        let suppressions = self.document.engine().table().suppressions();
        if let Some(path) = self.buffer.path.as_deref().filter(|_| !suppressions.is_empty()) {
            findings.retain(|finding| {
                let words = self.document.text().slice(finding.at.range());
                !suppressions.iter().any(|suppression| suppression.covers(path, &finding.rule, &words))
            });
        }
        findings
    }
}

//! The open documents, the rules and the settings, and what the publisher has to do.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tower_lsp_server::ls_types::{ProgressToken, TextDocumentContentChangeEvent, TextDocumentItem, TraceValue, Uri};

use super::abilities::Abilities;
use super::buffer::{Buffer, is_table};
use super::mail::Mail;
use super::settings::Settings;
use super::tables::Tables;
use crate::engine::Engine;
use crate::table::RuleTable;

/// The state of a session.
#[derive(Default)]
pub struct State {
    /// What the client can.
    pub abilities: Abilities,
    /// What the user has set.
    pub settings: Settings,
    /// How much the client wants to hear.
    pub trace: TraceValue,
    /// The folders of the workspace.
    pub folders: Vec<PathBuf>,
    /// The rules in force.
    pub tables: Tables,
    /// Whether a `lint-rules.toml` may have changed.
    pub tables_changed: bool,
    /// The open documents.
    pub buffers: HashMap<Uri, Buffer>,
    /// Those whose diagnostics are to be shown anew.
    pub dirty: BTreeSet<Uri>,
    /// Those that were closed since the publisher last looked.
    pub closed: BTreeSet<Uri>,
    /// What else is to be sent.
    pub mail: Vec<Mail>,
    /// Work that goes on, and how it is told to stop.
    pub running: HashMap<ProgressToken, Arc<AtomicBool>>,
}

impl State {
    /// Opens a document; one that is open already is replaced.
    pub fn open(&mut self, item: TextDocumentItem) {
        let TextDocumentItem { uri, language_id, version, text } = item;
        let path = super::place::path_of(&uri);
        let buffer = if is_table(path.as_deref(), &language_id) {
            self.tables_changed = true;
            Buffer::table(uri.clone(), version, &text)
        } else {
            let engine = self.engine(path.as_deref());
            Buffer::resolution(uri.clone(), version, &text, engine)
        };
        self.closed.remove(&uri);
        self.dirty.insert(uri.clone());
        self.buffers.insert(uri, buffer);
    }

    /// Applies changes to a document; to one that is not open, nothing.
    pub fn edit(&mut self, uri: &Uri, version: i32, changes: Vec<TextDocumentContentChangeEvent>) {
        let encoding = self.abilities.encoding;
        let Some(buffer) = self.buffers.get_mut(uri) else {
            self.mail.push(Mail::Log(format!("{} was changed and is not open", uri.as_str())));
            return;
        };
        buffer.change(changes, version, encoding);
        self.tables_changed |= buffer.is_table();
        self.dirty.insert(uri.clone());
    }

    /// Closes a document.
    pub fn close(&mut self, uri: &Uri) {
        let Some(buffer) = self.buffers.remove(uri) else { return };
        // The rules are those of the file again.
        self.tables_changed |= buffer.is_table();
        self.dirty.remove(uri);
        if !buffer.is_table() {
            self.closed.insert(uri.clone());
        }
    }

    /// Marks a document as saved: its last paragraph is finished.
    pub fn save(&mut self, uri: &Uri) {
        if let Some(buffer) = self.buffers.get_mut(uri) {
            buffer.finish_paragraph();
            self.dirty.insert(uri.clone());
        }
        // An editor that does not tell of changed files tells at least of this.
        self.tables_changed |= !self.abilities.watches;
    }

    /// Takes other settings.
    pub fn set(&mut self, settings: Settings) {
        if settings == self.settings {
            return;
        }
        if settings.code_lens != self.settings.code_lens || settings.inlay_hints != self.settings.inlay_hints {
            self.mail.push(Mail::RefreshWords);
        }
        self.settings = settings;
        for buffer in self.buffers.values_mut() {
            buffer.shown.clear();
        }
        self.dirty.extend(self.buffers.keys().cloned());
    }

    /// The engine for a file, or for a document without one.
    pub fn engine(&mut self, path: Option<&Path>) -> Arc<Engine> {
        let folder = path.and_then(Path::parent).map(Path::to_owned).or_else(|| self.folders.first().cloned());
        let buffers = texts_of_tables(&self.buffers);
        match folder {
            Some(folder) => self.tables.engine(&folder, &|path| buffers.get(path).cloned()),
            None => self.tables.builtin(),
        }
    }

    /// Reads the rules again where they changed, and checks again what they are in force for.
    pub fn reload(&mut self) {
        if !std::mem::take(&mut self.tables_changed) {
            return;
        }
        let texts = texts_of_tables(&self.buffers);
        let from_buffers = |path: &Path| texts.get(path).cloned();
        self.tables.reload(&from_buffers);
        for path in texts.keys().filter(|path| path.file_name().is_some_and(|name| name == RuleTable::FILE)) {
            self.tables.load(path, &from_buffers);
        }
        let open: Vec<(Uri, Option<PathBuf>)> =
            self.buffers.values().map(|buffer| (buffer.uri.clone(), buffer.path.clone())).collect();
        for (uri, path) in open {
            let engine = self.engine(path.as_deref());
            if self.buffers.get_mut(&uri).is_some_and(|buffer| buffer.use_engine(engine)) {
                self.dirty.insert(uri);
            }
        }
    }

    /// Tells work that goes on to stop.
    pub fn cancel(&mut self, token: &ProgressToken) {
        if let Some(stop) = self.running.get(token) {
            stop.store(true, Ordering::Relaxed);
        }
    }
}

/// The texts of the open documents that hold rules, by file.
fn texts_of_tables(buffers: &HashMap<Uri, Buffer>) -> HashMap<PathBuf, String> {
    let tables = buffers.values().filter(|buffer| buffer.is_table());
    tables.filter_map(|buffer| Some((buffer.path.clone()?, buffer.text().to_string()))).collect()
}

//! The files of the workspace that are not open, checked on a thread of its own.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ignore::WalkBuilder;
use tower_lsp_server::ls_types::Uri;

use crate::document::Document;
use crate::engine::Engine;
use crate::lsp::abilities::Abilities;
use crate::lsp::diagnostics::{Shown, Subject, ToShow};
use crate::lsp::place::Places;
use crate::lsp::session::Session;
use crate::lsp::settings::Settings;
use crate::lsp::tables::Tables;
use crate::text::decode;

/// What is needed to check the files of a workspace, taken out of the state at once.
pub struct Survey {
    folders: Vec<PathBuf>,
    open: HashSet<PathBuf>,
    abilities: Abilities,
    settings: Settings,
    /// Set where the client wants no more.
    pub stop: Arc<AtomicBool>,
}

/// A file and its diagnostics, a JSON array.
pub struct Surveyed {
    /// The file.
    pub uri: Uri,
    /// Its diagnostics.
    pub diagnostics: String,
    /// How many there are.
    pub findings: usize,
}

impl Survey {
    /// The survey of the workspace as it stands.
    pub fn new(session: &Session) -> Self {
        let state = session.state();
        Self {
            folders: state.folders.clone(),
            open: state.buffers.values().filter_map(|buffer| buffer.path.clone()).collect(),
            abilities: state.abilities,
            settings: state.settings,
            stop: Arc::default(),
        }
    }

    fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// The files that would be checked, in order, each with its rules.
    pub fn files(&self) -> Vec<(PathBuf, Arc<Engine>)> {
        let mut tables = Tables::default();
        let mut files = Vec::new();
        for folder in &self.folders {
            for entry in WalkBuilder::new(folder).require_git(false).build().flatten() {
                if self.is_stopped() {
                    return files;
                }
                let path = entry.path();
                if !entry.file_type().is_some_and(|kind| kind.is_file()) || self.open.contains(path) {
                    continue;
                }
                let engine = tables.engine(path.parent().unwrap_or(folder), &|_| None);
                if engine.table().picks(path) {
                    files.push((path.to_owned(), engine));
                }
            }
        }
        files.sort_by(|a, b| a.0.cmp(&b.0));
        files.dedup_by(|a, b| a.0 == b.0);
        files
    }

    /// Checks one file; nothing if it cannot be read.
    pub fn check(&self, path: &Path, engine: Arc<Engine>) -> Option<Surveyed> {
        let text = decode(std::fs::read(path).ok()?).text;
        let document = Document::read(&text, engine, None);
        let uri = Uri::from_file_path(path)?;
        let places = Places { text: document.text(), encoding: self.abilities.encoding };
        let show = ToShow {
            document: &document,
            path: Some(path),
            subject: Subject { uri: &uri, places, abilities: self.abilities },
            held: None,
            most: self.settings.max_findings,
        };
        let mut diagnostics = String::new();
        Shown::default().write(&show, &mut diagnostics);
        Some(Surveyed { findings: document.findings().len(), diagnostics, uri })
    }
}

/// Stops a survey when whoever waits for it does so no more.
pub struct StopOnDrop(pub Arc<AtomicBool>);

impl Drop for StopOnDrop {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

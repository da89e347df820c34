//! Which `lint-rules.toml` is in force for which document, from buffers before files.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::engine::Engine;
use crate::table::{ConfigError, RuleTable};

/// The text of a file as the editor has it, where it has the file open.
pub type Buffers<'a> = &'a dyn Fn(&Path) -> Option<String>;

/// The tables in force.
pub struct Tables {
    builtin: Arc<Engine>,
    /// By `lint-rules.toml`.
    loaded: HashMap<PathBuf, Loaded>,
    /// The `lint-rules.toml` in force for a folder.
    by_folder: HashMap<PathBuf, Option<PathBuf>>,
}

/// A `lint-rules.toml` that was read.
struct Loaded {
    /// The last good state of it.
    engine: Arc<Engine>,
    /// What is wrong in it now.
    errors: Vec<ConfigError>,
    /// All texts that were read for it; nothing for a file that could not be read.
    sources: Vec<(PathBuf, Option<String>)>,
}

impl Default for Tables {
    fn default() -> Self {
        let builtin = Arc::new(Engine::new(RuleTable::builtin()));
        Self { builtin, loaded: HashMap::new(), by_folder: HashMap::new() }
    }
}

impl Tables {
    /// The engine for the files of a folder.
    pub fn engine(&mut self, folder: &Path, buffers: Buffers) -> Arc<Engine> {
        let known = self.by_folder.get(folder).cloned();
        let file = known.unwrap_or_else(|| {
            let file = discover(folder, buffers);
            self.by_folder.insert(folder.to_owned(), file.clone());
            file
        });
        match file {
            Some(file) => {
                self.load(&file, buffers);
                self.loaded.get(&file).map_or(&self.builtin, |loaded| &loaded.engine).clone()
            }
            None => Arc::clone(&self.builtin),
        }
    }

    /// The built-in engine, for documents that are no files.
    pub fn builtin(&self) -> Arc<Engine> {
        Arc::clone(&self.builtin)
    }

    /// Reads a `lint-rules.toml` unless it is known.
    pub fn load(&mut self, file: &Path, buffers: Buffers) {
        if !self.loaded.contains_key(file) {
            let loaded = Loaded::read(file, Arc::clone(&self.builtin), buffers);
            self.loaded.insert(file.to_owned(), loaded);
        }
    }

    /// Reads again what has changed.
    pub fn reload(&mut self, buffers: Buffers) {
        self.by_folder.clear();
        self.loaded.retain(|file, _| exists(file, buffers));
        for (file, loaded) in &mut self.loaded {
            if loaded.is_stale(buffers) {
                *loaded = Loaded::read(file, Arc::clone(&loaded.engine), buffers);
            }
        }
    }

    /// Whether a file has a part in any table that is loaded.
    pub fn reads(&self, file: &Path) -> bool {
        self.loaded.values().any(|loaded| loaded.sources.iter().any(|(read, _)| read == file))
    }

    /// What is wrong in which file; a file that is well is listed with no errors.
    pub fn errors(&self) -> BTreeMap<PathBuf, Vec<ConfigError>> {
        let mut errors: BTreeMap<PathBuf, Vec<ConfigError>> = BTreeMap::new();
        for loaded in self.loaded.values() {
            for (path, _) in &loaded.sources {
                errors.entry(path.clone()).or_default();
            }
            for error in &loaded.errors {
                let listed = errors.entry(error.path.clone()).or_default();
                // A file that two others extend is wrong once.
                if !listed.contains(error) {
                    listed.push(error.clone());
                }
            }
        }
        errors
    }
}

impl Loaded {
    fn read(file: &Path, last_good: Arc<Engine>, buffers: Buffers) -> Self {
        let sources = RefCell::new(Vec::new());
        let read = |path: &Path| {
            let text = text_of(path, buffers);
            sources.borrow_mut().push((path.to_owned(), text.as_ref().ok().cloned()));
            text
        };
        let (engine, errors) = match RuleTable::load_with(file, &read) {
            Ok(table) => (Arc::new(Engine::new(table)), Vec::new()),
            Err(errors) => (last_good, errors),
        };
        Self { engine, errors, sources: sources.into_inner() }
    }

    fn is_stale(&self, buffers: Buffers) -> bool {
        self.sources.iter().any(|(path, text)| text_of(path, buffers).ok() != *text)
    }
}

fn text_of(path: &Path, buffers: Buffers) -> io::Result<String> {
    buffers(path).map_or_else(|| std::fs::read_to_string(path), Ok)
}

/// The nearest `lint-rules.toml` from a folder upwards; one that is open and was never saved counts.
fn discover(folder: &Path, buffers: Buffers) -> Option<PathBuf> {
    folder.ancestors().map(|folder| folder.join(RuleTable::FILE)).find(|file| exists(file, buffers))
}

fn exists(file: &Path, buffers: Buffers) -> bool {
    buffers(file).is_some() || file.is_file()
}

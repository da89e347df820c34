//! Which rule table applies to which file: all that the command line does with lint-rules.toml.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::args::TableOptions;
use super::status::Error;
use crate::engine::Engine;
use crate::table::RuleTable;

/// Changes to a table that the arguments make.
#[derive(Debug, Default)]
pub struct Overrides<'a> {
    /// Run only these rules.
    pub select: &'a [String],
    /// Do not run these.
    pub ignore: &'a [String],
    /// The texts are under negotiation.
    pub negotiation: bool,
}

/// The tables of a run: one engine for each lint-rules.toml, loaded when the first file under it is met.
pub struct Tables<'a> {
    overrides: Overrides<'a>,
    /// The one table of `--config` or `--isolated`.
    only: Option<Loaded>,
    builtin: OnceLock<Loaded>,
    /// By folder; a folder without a lint-rules.toml of its own shares that of the folder above.
    by_folder: Mutex<HashMap<PathBuf, Loaded>>,
}

/// An engine, or why there is none.
type Loaded = Result<Arc<Engine>, Error>;

impl<'a> Tables<'a> {
    /// The tables under these options.
    pub fn new(options: &TableOptions, overrides: Overrides<'a>) -> Self {
        let mut tables =
            Self { overrides, only: None, builtin: OnceLock::new(), by_folder: Mutex::new(HashMap::new()) };
        if options.isolated {
            tables.only = Some(tables.builtin());
        } else if let Some(path) = &options.config {
            tables.only = Some(tables.load(path));
        }
        tables
    }

    /// The engine for a file; the same one for all files under one lint-rules.toml.
    pub fn for_file(&self, path: &Path) -> Loaded {
        self.for_folder(path.parent().unwrap_or(Path::new("")))
    }

    /// The engine for the working directory.
    pub fn for_here(&self) -> Loaded {
        self.for_folder(Path::new(""))
    }

    fn for_folder(&self, folder: &Path) -> Loaded {
        if let Some(only) = &self.only {
            return only.clone();
        }
        let mut by_folder = self.by_folder.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(loaded) = by_folder.get(folder) {
            return loaded.clone();
        }
        let loaded = match RuleTable::discover(folder) {
            Some(config) => {
                let home = config.parent().unwrap_or(Path::new("")).to_owned();
                by_folder.entry(home).or_insert_with(|| self.load(&as_seen_from_here(config))).clone()
            }
            None => self.builtin(),
        };
        by_folder.insert(folder.to_owned(), loaded.clone());
        loaded
    }

    /// Whether a file met in a folder is to be checked. Under a broken lint-rules.toml the built-in table decides, so
    /// that there are files to report it for.
    pub fn picks(&self, path: &Path) -> bool {
        let loaded = self.for_file(path).or_else(|_| self.builtin());
        loaded.is_ok_and(|engine| engine.table().picks(path))
    }

    /// Whether a folder met in a folder is to be left out.
    pub fn leaves_out(&self, folder: &Path) -> bool {
        self.for_file(folder).is_ok_and(|engine| engine.table().excludes(folder, true))
    }

    fn builtin(&self) -> Loaded {
        self.builtin.get_or_init(|| self.engine(RuleTable::builtin())).clone()
    }

    fn load(&self, path: &Path) -> Loaded {
        load(path).and_then(|table| self.engine(table))
    }

    fn engine(&self, mut table: RuleTable) -> Loaded {
        table
            .restrict(self.overrides.select, self.overrides.ignore)
            .map_err(|unknown| Error::new(unknown.to_string()))?;
        if self.overrides.negotiation {
            table.set_negotiation(true);
        }
        Ok(Arc::new(Engine::new(table)))
    }
}

/// Reads a lint-rules.toml; the error has a line for each thing wrong in it.
pub fn load(path: &Path) -> Result<RuleTable, Error> {
    RuleTable::load(path).map_err(|errors| {
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        Error::new(lines.join("\n"))
    })
}

/// The lint-rules.toml in force for the working directory.
pub fn discover_here() -> Option<PathBuf> {
    RuleTable::discover(Path::new("")).map(as_seen_from_here)
}

/// The path from the working directory where it lies below, for errors that are read by people.
fn as_seen_from_here(path: PathBuf) -> PathBuf {
    match std::env::current_dir() {
        Ok(here) => path.strip_prefix(here).map(Path::to_owned).unwrap_or(path),
        Err(_) => path,
    }
}

/// Whether a `[[suppress]]` of the table silences a rule at these words of a file.
pub fn silences(table: &RuleTable, path: &Path, rule: &str, words: &str) -> bool {
    table.suppressions().iter().any(|suppression| suppression.covers(path, rule, words))
}

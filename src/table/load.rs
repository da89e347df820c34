//! Finding `lint-rules.toml` and the files it extends.

use std::io;
use std::path::{Path, PathBuf};

use super::error::{ConfigError, Problems};
use super::read::{self, Names};
use super::{RuleTable, place, registry};

/// How long a chain of `extends` may be.
const DEPTH: usize = 32;

impl RuleTable {
    /// The name of the file that holds the table.
    pub const FILE: &str = "lint-rules.toml";

    /// The `lint-rules.toml` in force for a file or folder: the first one found by walking up from it. A relative path
    /// is taken from the working directory.
    pub fn discover(start: &Path) -> Option<PathBuf> {
        place::whole(start).ancestors().map(|folder| folder.join(Self::FILE)).find(|file| file.is_file())
    }

    /// The built-in table with the files that `path` extends and `path` itself laid over it.
    ///
    /// # Errors
    /// All that is wrong in any of the files, those first that are extended.
    pub fn load(path: &Path) -> Result<Self, Vec<ConfigError>> {
        Self::load_with(path, &|path| std::fs::read_to_string(path))
    }

    /// The same, with the text of each file from `read`: an editor gives what is in its buffers.
    ///
    /// # Errors
    /// As [`RuleTable::load`].
    pub fn load_with(path: &Path, read: &dyn Fn(&Path) -> io::Result<String>) -> Result<Self, Vec<ConfigError>> {
        let mut loading = Loading {
            table: Self::builtin(),
            read,
            open: Vec::new(),
            laid: Vec::new(),
            errors: Vec::new(),
            torn: false,
        };
        match read(path) {
            Ok(source) => loading.lay(path, &source),
            Err(error) => loading.errors.push(ConfigError::of_file(path, unreadable(&error), None)),
        }
        if loading.errors.is_empty() { Ok(loading.table) } else { Err(loading.errors) }
    }

    /// This table with the text of a `lint-rules.toml` laid over it. What the text extends is not read:
    /// [`RuleTable::load_with`] does that.
    ///
    /// # Errors
    /// All that is wrong in the text, in its order.
    pub fn layered(&self, source: &str, path: &Path) -> Result<Self, Vec<ConfigError>> {
        let mut table = self.clone();
        let document = read::parse(source, path)?;
        let mut problems = Problems::default();
        read::extends(&document, &mut problems);
        read::lay(&mut table, &document, path, Names::Known, &mut problems);
        let errors = problems.locate(source, path);
        if errors.is_empty() { Ok(table) } else { Err(errors) }
    }
}

struct Loading<'r> {
    table: RuleTable,
    read: &'r dyn Fn(&Path) -> io::Result<String>,
    /// The files that lead here by `extends`, this one last.
    open: Vec<PathBuf>,
    /// Files that are in the table. One that is extended by two others counts once, at its first place.
    laid: Vec<PathBuf>,
    errors: Vec<ConfigError>,
    /// Whether a file is missing from the table, so that the names it would define are unknown.
    torn: bool,
}

impl Loading<'_> {
    fn lay(&mut self, path: &Path, source: &str) {
        let document = match read::parse(source, path) {
            Ok(document) => document,
            Err(errors) => {
                self.errors.extend(errors);
                self.torn = true;
                return;
            }
        };
        let mut problems = Problems::default();
        self.open.push(place::whole(path));
        for (target, value) in read::extends(&document, &mut problems) {
            let file = place::tidy(&path.parent().unwrap_or(Path::new("")).join(target));
            if let Err((message, help)) = self.extend(&file, target) {
                problems.add(value.span(), message, help);
                self.torn = true;
            }
        }
        self.laid.extend(self.open.pop());
        // Over a table that lacks a file, each name of that file would be reported as unknown.
        if !self.torn {
            read::lay(&mut self.table, &document, path, Names::Known, &mut problems);
            registry::files(&mut self.table, &document, path, self.read, &mut problems);
        }
        self.errors.extend(problems.locate(source, path));
    }

    fn extend(&mut self, file: &Path, target: &str) -> Result<(), (String, Option<String>)> {
        let whole = place::whole(file);
        if self.laid.contains(&whole) {
            return Ok(());
        }
        if self.open.contains(&whole) {
            let message = format!("this file is extended by “{target}” and cannot extend it");
            return Err((message, Some("take one of the two “extends” out".to_owned())));
        }
        if self.open.len() >= DEPTH {
            return Err((format!("more than {DEPTH} files extend one another"), None));
        }
        let source = (self.read)(file)
            .map_err(|error| (format!("“{target}” {}", unreadable(&error)), not_found("extends", &error)))?;
        self.lay(file, &source);
        Ok(())
    }
}

pub(super) fn unreadable(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "cannot be read: there is no such file".to_owned(),
        io::ErrorKind::InvalidData => "cannot be read: it is not UTF-8".to_owned(),
        _ => format!("cannot be read: {error}"),
    }
}

pub(super) fn not_found(key: &str, error: &io::Error) -> Option<String> {
    let relative = || format!("a path in “{key}” starts from the folder of the file it stands in");
    (error.kind() == io::ErrorKind::NotFound).then(relative)
}

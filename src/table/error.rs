//! What is wrong in a `lint-rules.toml`, and where.

use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// One thing wrong in a `lint-rules.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// The file, as it was named or as `extends` leads to it.
    pub path: PathBuf,
    /// The place in the file in bytes; empty at 0 where the file could not be read.
    pub span: Range<usize>,
    /// The line of the place, from 1.
    pub line: usize,
    /// The column of the place in Unicode scalar values, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// The way out.
    pub help: Option<String>,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.path.display(), self.line, self.column, self.message)?;
        match &self.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ConfigError {}

impl ConfigError {
    /// An error about a file as a whole.
    pub(super) fn of_file(path: &Path, message: String, help: Option<String>) -> Self {
        Self { path: path.to_path_buf(), span: 0..0, line: 1, column: 1, message, help }
    }
}

/// A name that no rule has, on the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownRule {
    /// The name as given.
    pub name: String,
    /// The nearest name that a rule has.
    pub nearest: Option<String>,
}

impl fmt::Display for UnknownRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown rule “{}”; ", self.name)?;
        match &self.nearest {
            Some(nearest) => write!(f, "did you mean “{nearest}”?"),
            None => f.write_str("“resolint rules” lists all of them"),
        }
    }
}

impl std::error::Error for UnknownRule {}

/// The errors of one file while it is read, in bytes only.
#[derive(Default)]
pub(super) struct Problems(Vec<(Range<usize>, String, Option<String>)>);

impl Problems {
    /// Adds a problem and, where there is one, the way out.
    pub(super) fn add(&mut self, span: Range<usize>, message: impl Into<String>, help: Option<String>) {
        self.0.push((span, message.into(), help));
    }

    /// The problems in the order of the file. Lines and columns are counted here, in one pass over `source`, so that
    /// a file with very many errors does not cost the square of its length.
    pub(super) fn locate(mut self, source: &str, path: &Path) -> Vec<ConfigError> {
        self.0.sort_by_key(|(span, ..)| span.start);
        let (mut seen, mut line, mut line_start) = (0, 1, 0);
        let mut errors = Vec::with_capacity(self.0.len());
        for (span, message, help) in self.0 {
            let start = (0..=span.start.min(source.len())).rev().find(|&at| source.is_char_boundary(at)).unwrap_or(0);
            for (at, _) in source[seen..start].match_indices('\n') {
                line += 1;
                line_start = seen + at + 1;
            }
            seen = start;
            let column = source[line_start..start].trim_start_matches('\u{feff}').chars().count() + 1;
            errors.push(ConfigError { path: path.to_path_buf(), span, line, column, message, help });
        }
        errors
    }
}

//! Findings that `lint-rules.toml` silences.

use std::path::{Path, PathBuf};

use super::glob::Glob;
use super::place;

/// One `[[suppress]]`: a rule that is silent in some files, or at some words of them.
#[derive(Clone, Debug)]
pub struct Suppression {
    pub(super) root: PathBuf,
    pub(super) glob: Glob,
    pub(super) rule: String,
    pub(super) words: Option<String>,
}

impl Suppression {
    /// The glob of the files, relative to the folder of the `lint-rules.toml` in force.
    pub fn path(&self) -> &str {
        self.glob.as_str()
    }

    /// The rule that is silent.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// What the words at fault must contain, if not all findings of the rule are meant.
    pub fn words(&self) -> Option<&str> {
        self.words.as_deref()
    }

    /// Whether it silences a finding of `rule` in the file `path` whose words at fault are `words`. A relative path
    /// is taken from the working directory.
    pub fn covers(&self, path: &Path, rule: &str, words: &str) -> bool {
        self.rule == rule
            && self.words.as_ref().is_none_or(|part| words.contains(part.as_str()))
            && self.glob.matches(&self.root, &place::whole(path), false)
    }
}

//! What `lint-rules.toml` says: levels, words, phrases, files.
//!
//! This is the only module that reads TOML. The table at the top of the repository is embedded in the binary; a
//! user's own is laid over it, and over the files that it extends:
//!
//! ```text
//! built-in ─► ../shared.toml ─► lint-rules.toml ─► --select, --ignore
//! ```
//!
//! A later layer sets the levels it names, adds to word lists, resolutions, phrases, suppressions and globs, and replaces
//! `profile`, `negotiation` and phrases of the same name. All globs start from the folder of the last layer, so that a
//! shared file says the same wherever it is used.

mod error;
mod files;
mod glob;
mod level;
mod levels;
mod load;
mod nearest;
mod phrase;
mod place;
mod profile;
mod read;
mod registry;
mod restrict;
mod schema;
mod show;
mod suppression;
mod value;

use std::path::Path;
use std::sync::Arc;

use crate::registry::Registry;

pub use error::{ConfigError, UnknownRule};
pub use level::Level;
pub use levels::Levels;
pub use phrase::{Phrase, PhraseScope};
pub use profile::{House, Profile};
pub use schema::schema;
pub use suppression::Suppression;

/// The first `lint-rules.toml` of a drafter: all settings commented out, each with its reason.
pub const STARTER: &str = include_str!("starter.toml");

/// The table that all others are laid over.
const BUILTIN: &str = include_str!("../../lint-rules.toml");

/// What a rule is built for: a profile and the words in force.
pub struct Settings {
    /// Whose practice the text follows.
    pub profile: Profile,
    /// Word lists, the built-in ones with the user's own.
    pub words: Words,
    /// Whether the text is under negotiation: brackets, `PP3 bis` and `4 alt` are then allowed.
    pub negotiation: bool,
    /// The adopted resolutions, the built-in ones with the user's own.
    pub registry: Arc<Registry>,
}

/// Word lists of `lint-rules.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Opening phrases of preambular paragraphs of one's own, such as `Contemplating`.
    pub preambular: Vec<String>,
    /// Opening phrases of operative paragraphs of one's own, such as `Bestows`.
    pub operative: Vec<String>,
}

/// The levels, words and phrases in force.
#[derive(Clone, Debug, Default)]
pub struct RuleTable {
    /// Word lists.
    pub words: Words,
    /// All rules and phrases in the order of the files.
    rules: Vec<(Arc<str>, Levels)>,
    phrases: Vec<Phrase>,
    suppressions: Vec<Suppression>,
    files: files::Files,
    profile: Option<Profile>,
    negotiation: Option<bool>,
    registry: Arc<Registry>,
}

impl RuleTable {
    /// The table embedded in the binary.
    pub fn builtin() -> Self {
        let path = Path::new(Self::FILE);
        let mut table = Self::default();
        let mut problems = error::Problems::default();
        // A test holds the embedded file to be without problems: there is nobody else to tell.
        if let Ok(document) = read::parse(BUILTIN, path) {
            read::lay(&mut table, &document, path, read::Names::New, &mut problems);
        }
        table
    }

    /// The level of a rule or phrase under a profile; `Off` for a name that the table does not have.
    pub fn level(&self, rule: &str, profile: Profile) -> Level {
        self.levels(rule).under(profile)
    }

    /// The levels of a rule or phrase; all `Off` for a name that the table does not have.
    pub fn levels(&self, rule: &str) -> Levels {
        self.levels_of(rule).unwrap_or(Levels::all(Level::Off))
    }

    /// All rules and phrases with their levels, in the order of the files.
    pub fn rules(&self) -> impl Iterator<Item = (&str, &Levels)> {
        self.rules.iter().map(|(name, levels)| (&**name, levels))
    }

    /// Word lists, the built-in ones with the user's own.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Rules of the user's own.
    pub fn phrases(&self) -> &[Phrase] {
        &self.phrases
    }

    /// Findings that are silenced, by file.
    pub fn suppressions(&self) -> &[Suppression] {
        &self.suppressions
    }

    /// Whose practice texts follow that do not say so themselves.
    pub fn profile(&self) -> Option<Profile> {
        self.profile
    }

    /// Whether texts are under negotiation.
    pub fn negotiation(&self) -> bool {
        self.negotiation.unwrap_or(false)
    }

    /// Says whether texts are under negotiation, as `--negotiation` does.
    pub fn set_negotiation(&mut self, negotiation: bool) {
        self.negotiation = Some(negotiation);
    }

    /// Turns on every rule that is off somewhere, as advice: to count what it would say.
    pub fn turn_all_on(&mut self) {
        self.rules.iter_mut().for_each(|(_, levels)| levels.raise_from_off(Level::Hint));
    }

    /// What rules are built for under a profile.
    pub fn settings(&self, profile: Profile) -> Settings {
        Settings {
            profile,
            words: self.words.clone(),
            negotiation: self.negotiation(),
            registry: Arc::clone(&self.registry),
        }
    }

    /// The adopted resolutions, the built-in ones with the user's own.
    pub fn registry(&self) -> &Registry {
        &self.registry
    }

    /// Whether a walk over a folder takes this file: its name ends in `.resolution.md` or `.unres`, or `include` names
    /// it, and `exclude` does not. A file named on the command line is checked whatever this says. A relative path is
    /// taken from the working directory.
    pub fn picks(&self, path: &Path) -> bool {
        self.files.picks(path)
    }

    /// Whether `exclude` names this file or folder, or a folder around it; a walk need not enter such a folder.
    pub fn excludes(&self, path: &Path, is_dir: bool) -> bool {
        self.files.excludes(path, is_dir)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().map(|(name, _)| &**name)
    }

    fn levels_of(&self, rule: &str) -> Option<Levels> {
        self.rules.iter().find(|(name, _)| &**name == rule).map(|(_, levels)| *levels)
    }

    fn phrase_named(&self, name: &str) -> Option<&Phrase> {
        self.phrases.iter().find(|phrase| &*phrase.name == name)
    }

    /// Sets the levels of a rule, which need not be known before.
    fn set_levels(&mut self, rule: &str, levels: Levels) {
        match self.rules.iter_mut().find(|(name, _)| &**name == rule) {
            Some((_, before)) => *before = levels,
            None => self.rules.push((Arc::from(rule), levels)),
        }
    }

    /// Makes all globs start from `folder`.
    fn stand_in(&mut self, folder: &Path) {
        self.files.root = folder.to_path_buf();
        for suppression in &mut self.suppressions {
            suppression.root = folder.to_path_buf();
        }
    }
}

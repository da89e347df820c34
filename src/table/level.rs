//! How serious a finding is.

use serde::{Deserialize, Serialize};

/// How serious a finding is; ordered from the least to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The rule does not run.
    Off,
    /// Advice.
    Hint,
    /// A probable breach, or style with exceptions.
    Info,
    /// A clear breach of house style.
    Warning,
    /// A broken structure, number or reference.
    Error,
}

impl Level {
    /// All levels, from the least to the most serious.
    pub const ALL: [Level; 5] = [Level::Off, Level::Hint, Level::Info, Level::Warning, Level::Error];

    /// The name used in `lint-rules.toml`, on the command line and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Level::Off => "off",
            Level::Hint => "hint",
            Level::Info => "info",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }

    /// The level of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }
}

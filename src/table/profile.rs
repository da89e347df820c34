//! The bodies whose drafting practice resolint knows.

use serde::{Deserialize, Serialize};

/// Whose drafting practice a text follows. It decides the level of every rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// The General Assembly and its Main Committees.
    Ga,
    /// The Security Council, which is not edited to the house style.
    Sc,
    /// The Human Rights Council.
    Hrc,
    /// The Economic and Social Council and its functional commissions.
    Ecosoc,
    /// Conferences of parties, environment assemblies and other conferences.
    Conference,
    /// Model United Nations.
    Mun,
}

impl Profile {
    /// All profiles in the order in which tables list them.
    pub const ALL: [Profile; 6] =
        [Profile::Ga, Profile::Sc, Profile::Hrc, Profile::Ecosoc, Profile::Conference, Profile::Mun];

    /// The name used in `lint-rules.toml`, front matter and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Profile::Ga => "ga",
            Profile::Sc => "sc",
            Profile::Hrc => "hrc",
            Profile::Ecosoc => "ecosoc",
            Profile::Conference => "conference",
            Profile::Mun => "mun",
        }
    }

    /// The profile of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.name() == name)
    }

    /// Whether the body follows the editorial house style (all but the Security Council and Model UN).
    pub fn is_edited(self) -> bool {
        !matches!(self, Profile::Sc | Profile::Mun)
    }
}

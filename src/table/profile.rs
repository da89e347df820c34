//! The bodies whose drafting practice resolint knows.

use std::fmt;
use std::str::FromStr;

/// Whose drafting practice a text follows. It decides the level of every rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    Mun(House),
}

/// Whose guide a Model United Nations conference follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum House {
    /// None in particular: only what all guides share.
    Any,
    /// UN4MUN: the practice of the United Nations itself.
    Un4mun,
    /// The Hague International Model United Nations and its affiliates.
    Thimun,
    /// National Model United Nations.
    Nmun,
    /// Harvard Model United Nations and those that follow it.
    Hmun,
    /// The United Nations associations.
    Una,
}

impl Profile {
    /// All profiles in the order in which tables list them.
    pub const ALL: [Profile; 11] = [
        Profile::Ga,
        Profile::Sc,
        Profile::Hrc,
        Profile::Ecosoc,
        Profile::Conference,
        Profile::Mun(House::Any),
        Profile::Mun(House::Un4mun),
        Profile::Mun(House::Thimun),
        Profile::Mun(House::Nmun),
        Profile::Mun(House::Hmun),
        Profile::Mun(House::Una),
    ];

    /// The name used in `lint-rules.toml`, front matter and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Profile::Ga => "ga",
            Profile::Sc => "sc",
            Profile::Hrc => "hrc",
            Profile::Ecosoc => "ecosoc",
            Profile::Conference => "conference",
            Profile::Mun(House::Any) => "mun",
            Profile::Mun(House::Un4mun) => "mun-un4mun",
            Profile::Mun(House::Thimun) => "mun-thimun",
            Profile::Mun(House::Nmun) => "mun-nmun",
            Profile::Mun(House::Hmun) => "mun-hmun",
            Profile::Mun(House::Una) => "mun-una",
        }
    }

    /// The body in running text.
    pub fn body(self) -> &'static str {
        match self {
            Profile::Ga => "the General Assembly",
            Profile::Sc => "the Security Council",
            Profile::Hrc => "the Human Rights Council",
            Profile::Ecosoc => "the Economic and Social Council",
            Profile::Conference => "conferences",
            Profile::Mun(_) => "Model United Nations",
        }
    }

    /// The profile of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.name() == name)
    }

    /// Its place in [`Profile::ALL`].
    pub(crate) fn index(self) -> usize {
        match self {
            Profile::Ga => 0,
            Profile::Sc => 1,
            Profile::Hrc => 2,
            Profile::Ecosoc => 3,
            Profile::Conference => 4,
            Profile::Mun(house) => 5 + house as usize,
        }
    }

    /// The profile that it differs from in single points; nothing for those that stand for themselves.
    pub fn parent(self) -> Option<Self> {
        match self {
            Profile::Mun(house) if house != House::Any => Some(Profile::Mun(House::Any)),
            _ => None,
        }
    }

    /// Whether students write, of whatever house.
    pub fn is_mun(self) -> bool {
        matches!(self, Profile::Mun(_))
    }

    /// Whether the body follows the editorial house style: all but the Security Council and Model United Nations, of
    /// whose guides only one does.
    pub fn is_edited(self) -> bool {
        !matches!(self, Profile::Sc | Profile::Mun(_)) || self == Profile::Mun(House::Un4mun)
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Profile {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        Self::named(name).ok_or_else(|| format!("“{name}” is not a profile"))
    }
}

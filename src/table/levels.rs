//! The levels of one rule under all profiles.

use super::{Level, Profile};

/// The level of a rule under each profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Levels([Level; Profile::ALL.len()]);

impl Levels {
    /// The same level under every profile.
    pub const fn all(level: Level) -> Self {
        Self([level; Profile::ALL.len()])
    }

    /// The level under a profile.
    pub fn under(&self, profile: Profile) -> Level {
        self.0[profile as usize]
    }

    /// Sets the level under a profile.
    pub fn set(&mut self, profile: Profile, level: Level) {
        self.0[profile as usize] = level;
    }

    /// Sets the level under those profiles where it is `Off`.
    pub(super) fn raise_from_off(&mut self, level: Level) {
        self.0.iter_mut().filter(|old| **old == Level::Off).for_each(|old| *old = level);
    }

    /// The most serious level under any profile.
    pub fn highest(&self) -> Level {
        self.0.into_iter().fold(Level::Off, Level::max)
    }

    /// The level most profiles share, the first of them in a tie: what the key `level` says.
    pub fn common(&self) -> Level {
        let count = |level| self.0.iter().filter(|&&other| other == level).count();
        self.0.into_iter().rev().max_by_key(|&level| count(level)).unwrap_or(Level::Off)
    }
}

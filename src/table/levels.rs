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
        self.0[profile.index()]
    }

    /// Sets the level under a profile and under those that differ from it in single points.
    pub fn set(&mut self, profile: Profile, level: Level) {
        for one in Profile::ALL.into_iter().filter(|one| *one == profile || one.parent() == Some(profile)) {
            self.0[one.index()] = level;
        }
    }

    /// The profiles whose level has to be told beside the common one, with their levels.
    pub fn exceptions(&self) -> impl Iterator<Item = (Profile, Level)> + '_ {
        let common = self.common();
        Profile::ALL.into_iter().filter_map(move |profile| {
            let expected = profile.parent().map_or(common, |parent| self.under(parent));
            let level = self.under(profile);
            (level != expected).then_some((profile, level))
        })
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
        // Those that differ in single points do not count.
        let own = || Profile::ALL.into_iter().filter(|profile| profile.parent().is_none()).map(|one| self.under(one));
        let count = |level| own().filter(|&other| other == level).count();
        let levels: Vec<Level> = own().collect();
        levels.into_iter().rev().max_by_key(|&level| count(level)).unwrap_or(Level::Off)
    }
}

//! How often each rule was broken.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::rule::Finding;
use crate::table::Level;

/// The counts of a run, or of one file of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many files were checked.
    pub files: usize,
    /// How many of them have findings.
    pub files_with_findings: usize,
    /// By rule and level.
    pub rules: BTreeMap<(Arc<str>, Level), Count>,
}

/// How many findings, and how many of them can be fixed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// All findings.
    pub found: usize,
    /// Those with a fix that no drafter could object to.
    pub safe: usize,
    /// Those with a fix that wants a look.
    pub unsafe_only: usize,
}

impl Tally {
    /// The counts of one file.
    pub fn of_file<At>(findings: &[Finding<At>]) -> Self {
        let mut tally =
            Self { files: 1, files_with_findings: usize::from(!findings.is_empty()), rules: BTreeMap::new() };
        for finding in findings {
            let count = tally.rules.entry((Arc::clone(&finding.rule), finding.level)).or_default();
            count.found += 1;
            match &finding.fix {
                Some(fix) if fix.safe => count.safe += 1,
                Some(_) => count.unsafe_only += 1,
                None => {}
            }
        }
        tally
    }

    /// Adds the counts of other files.
    pub fn add(&mut self, other: Self) {
        self.files += other.files;
        self.files_with_findings += other.files_with_findings;
        for (key, count) in other.rules {
            self.rules.entry(key).or_default().add(count);
        }
    }

    /// The counts over all rules.
    pub fn total(&self) -> Count {
        self.sum(|_| true)
    }

    /// The counts of a level.
    pub fn at(&self, level: Level) -> Count {
        self.sum(|one| one == level)
    }

    fn sum(&self, wanted: impl Fn(Level) -> bool) -> Count {
        let mut sum = Count::default();
        for ((_, level), count) in &self.rules {
            if wanted(*level) {
                sum.add(*count);
            }
        }
        sum
    }

    /// The counts by level: `3 errors, 2 warnings`.
    pub fn levels(&self) -> String {
        let levels: Vec<String> = Level::ALL
            .into_iter()
            .rev()
            .map(|level| (level, self.at(level).found))
            .filter(|(_, found)| *found > 0)
            // `info` has no plural.
            .map(|(level, found)| match level {
                Level::Info => format!("{found} info"),
                _ => counted(found, level.name()),
            })
            .collect();
        levels.join(", ")
    }

    /// The counts in one sentence: `3 errors, 2 warnings in 1 file (4 fixable with --fix)`.
    pub fn summary(&self) -> String {
        let Count { safe, unsafe_only, .. } = self.total();
        let fixable = match (safe, unsafe_only) {
            (0, 0) => String::new(),
            (safe, 0) => format!(" ({safe} fixable with --fix)"),
            (0, more) => format!(" ({more} fixable with --fix --unsafe-fixes)"),
            (safe, more) => format!(" ({safe} fixable with --fix, {more} more with --unsafe-fixes)"),
        };
        format!("{} in {}{fixable}", self.levels(), counted(self.files_with_findings, "file"))
    }
}

impl Count {
    fn add(&mut self, other: Self) {
        self.found += other.found;
        self.safe += other.safe;
        self.unsafe_only += other.unsafe_only;
    }
}

/// `1 file`, `2 files`.
pub fn counted(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}

//! Treaties, and where the Treaty Series of the United Nations prints them.

use std::sync::LazyLock;

use super::Topic;
use super::vocabulary::Entry;

/// A treaty registered with the United Nations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Treaty {
    /// The name under which resolutions cite it, without article.
    pub name: &'static str,
    /// The volume of the Treaty Series in which it begins.
    pub volume: u32,
    /// The number under which it is registered, and the last where it is several treaties.
    pub numbers: (u32, u32),
    /// The year by which a convention is known, where there is one year only.
    pub year: Option<u16>,
}

impl Treaty {
    /// The title of a convention from `Convention` on, without the year; nothing of a protocol or agreement.
    pub fn title(&self) -> Option<&'static str> {
        let at = self.name.find("Convention ")?;
        let title = &self.name[at..];
        let end = title.find(" of 1").unwrap_or(title.len());
        (!self.name[..at].contains(" to ") && !self.name[..at].contains(" of ")).then_some(&title[..end])
    }

    /// Whether its name begins with `United Nations`.
    pub fn of_united_nations(&self) -> bool {
        self.name.starts_with("United Nations ")
    }
}

/// The convention with this title from `Convention` on, among those that are known by a year.
pub(super) fn titled(title: &str) -> Option<(&'static Treaty, u16)> {
    let mut dated = table().iter().filter_map(|treaty| Some((treaty, treaty.year?)));
    dated.find(|(treaty, _)| treaty.title() == Some(title))
}

/// The rows of `data/treaties.tsv`.
pub(super) fn table() -> &'static [Treaty] {
    static TABLE: LazyLock<Vec<Treaty>> = LazyLock::new(|| {
        let rows = include_str!("../../data/treaties.tsv").lines().filter(|line| !line.starts_with('#'));
        rows.filter_map(read).collect()
    });
    &TABLE
}

fn read(row: &'static str) -> Option<Treaty> {
    let mut cells = row.split('\t');
    let (name, volume, first) = (cells.next()?, cells.next()?.parse().ok()?, cells.next()?.parse().ok()?);
    let year = cells.next().and_then(|cell| cell.parse().ok());
    let last = cells.next().and_then(|cell| cell.parse().ok()).unwrap_or(first);
    Some(Treaty { name, volume, numbers: (first, last), year })
}

/// What to look for.
pub(super) fn entries(into: &mut Vec<Entry>) {
    into.extend(table().iter().enumerate().map(|(row, treaty)| Entry::new(treaty.name, true, Topic::Treaty, row)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conventions_are_told_by_their_titles() {
        let year = |title| titled(title).map(|(treaty, year)| (year, treaty.of_united_nations()));
        assert_eq!(year("Convention on Narcotic Drugs"), Some((1961, false)));
        assert_eq!(year("Convention on the Law of the Sea"), Some((1982, true)));
        assert_eq!(year("Convention on the Rights of the Child"), Some((1989, false)));
        assert_eq!(year("Convention on Buoys"), None);
        let dated = || table().iter().filter(|treaty| treaty.year.is_some());
        let titles: std::collections::HashSet<_> = dated().filter_map(Treaty::title).collect();
        assert_eq!(titles.len(), dated().count(), "a title stands for one convention");
    }
}

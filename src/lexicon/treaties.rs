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
    let last = cells.next().and_then(|cell| cell.parse().ok()).unwrap_or(first);
    Some(Treaty { name, volume, numbers: (first, last) })
}

/// What to look for.
pub(super) fn entries(into: &mut Vec<Entry>) {
    into.extend(table().iter().enumerate().map(|(row, treaty)| Entry::new(treaty.name, true, Topic::Treaty, row)));
}

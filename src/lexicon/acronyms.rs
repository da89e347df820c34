//! Acronyms and the names they stand for.

use std::sync::LazyLock;

use super::Topic;
use super::vocabulary::Entry;

/// An acronym, and what it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Acronym {
    /// Its letters.
    pub short: &'static str,
    /// The name in full.
    pub full: &'static str,
    /// Who may use it.
    pub standing: Standing,
}

/// Who may use an acronym.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody in a resolution: `UNGA`.
    Never,
    /// A text that explains it first: `UNDP`.
    Explained,
    /// Everybody: `HIV`.
    Known,
}

/// The rows of `data/acronyms.tsv`.
pub(super) fn table() -> &'static [Acronym] {
    static TABLE: LazyLock<Vec<Acronym>> = LazyLock::new(|| {
        let rows = include_str!("../../data/acronyms.tsv").lines().filter(|line| !line.starts_with('#'));
        rows.filter_map(read).collect()
    });
    &TABLE
}

fn read(row: &'static str) -> Option<Acronym> {
    let mut cells = row.split('\t');
    let (short, full) = (cells.next()?, cells.next()?);
    let standing = match cells.next()? {
        "never" => Standing::Never,
        "known" => Standing::Known,
        _ => Standing::Explained,
    };
    Some(Acronym { short, full, standing })
}

/// What to look for: names of bodies that may be shortened once they have been explained.
pub(super) fn entries(into: &mut Vec<Entry>) {
    for (row, acronym) in table().iter().enumerate() {
        let name = acronym.full.starts_with(char::is_uppercase) && acronym.full.contains(' ');
        if acronym.standing == Standing::Explained && name {
            into.push(Entry::new(acronym.full, true, Topic::Acronym, row));
        }
    }
}

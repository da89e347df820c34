//! Phrases that resolutions do without, or set in a way of their own.

use std::sync::LazyLock;

use super::Topic;
use super::vocabulary::Entry;

/// A phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Its words, in lower case unless capitals matter.
    pub words: &'static str,
    /// What to write for it; empty where that depends on the sentence.
    pub instead: &'static str,
    /// What is at stake.
    pub sort: Use,
}

/// What is at stake in a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Commas enclose it: `inter alia`.
    Enclosed,
    /// `don’t`
    Contraction,
    /// `etc.`
    Latin,
    /// `hereby`
    Archaic,
    /// `we`
    FirstPerson,
    /// `within existing resources`
    Resources,
}

/// The rows of `data/phrases.tsv`.
pub(super) fn table() -> &'static [Phrase] {
    static TABLE: LazyLock<Vec<Phrase>> = LazyLock::new(|| {
        let rows = include_str!("../../data/phrases.tsv").lines().filter(|line| !line.starts_with('#'));
        rows.filter_map(read).collect()
    });
    &TABLE
}

fn read(row: &'static str) -> Option<Phrase> {
    let mut cells = row.split('\t');
    let (words, instead) = (cells.next()?, cells.next()?);
    let sort = match cells.next()? {
        "enclosed" => Use::Enclosed,
        "contraction" => Use::Contraction,
        "latin" => Use::Latin,
        "archaic" => Use::Archaic,
        "person" => Use::FirstPerson,
        "resources" => Use::Resources,
        _ => return None,
    };
    Some(Phrase { words, instead, sort })
}

/// What to look for. Pronouns have no capitals: `US` is a State.
pub(super) fn entries(into: &mut Vec<Entry>) {
    for (row, phrase) in table().iter().enumerate() {
        let exact = phrase.sort == Use::FirstPerson;
        into.push(Entry::new(phrase.words, exact, Topic::Phrase, row));
    }
}

//! Words that United Nations spelling writes otherwise.

use std::sync::LazyLock;

use super::Topic;
use super::vocabulary::Entry;

/// A word, and how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// The word, in lower case unless capitals matter.
    pub wrong: &'static str,
    /// How it is written.
    pub right: &'static str,
    /// What is at stake.
    pub sort: Sort,
    /// How certain the table is.
    pub certainty: Certainty,
    /// Whether the word can be replaced without a look.
    pub mends: bool,
}

/// What is at stake in a spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// `organise` for `organize`.
    Ize,
    /// `supervize` for `supervise`.
    Ise,
    /// `center` for `centre`.
    British,
    /// Two words, or a hyphen, for one word.
    Closed,
    /// A hyphen is missing.
    Hyphen,
    /// One word, or a hyphen, for two words.
    Open,
    /// A slip of the hand.
    Typo,
    /// A form that dictionaries know beside the one in use.
    Variant,
    /// A Latin phrase.
    Latin,
}

/// How certain an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Both forms are met.
    Doubtful,
    /// Editors would change it.
    Likely,
    /// Adopted texts write the other form throughout.
    Sure,
}

/// The rows of `data/spelling.tsv`.
pub(super) fn table() -> &'static [Spelling] {
    static TABLE: LazyLock<Vec<Spelling>> = LazyLock::new(|| {
        let rows = include_str!("../../data/spelling.tsv").lines().filter(|line| !line.starts_with('#'));
        rows.filter_map(read).collect()
    });
    &TABLE
}

fn read(row: &'static str) -> Option<Spelling> {
    let mut cells = row.split('\t');
    let (wrong, right) = (cells.next()?, cells.next()?);
    let sort = match cells.next()? {
        "ize" => Sort::Ize,
        "ise" => Sort::Ise,
        "british" => Sort::British,
        "closed" => Sort::Closed,
        "hyphen" => Sort::Hyphen,
        "open" => Sort::Open,
        "typo" => Sort::Typo,
        "variant" => Sort::Variant,
        "latin" => Sort::Latin,
        _ => return None,
    };
    let certainty = match cells.next()? {
        "sure" => Certainty::Sure,
        "likely" => Certainty::Likely,
        _ => Certainty::Doubtful,
    };
    Some(Spelling { wrong, right, sort, certainty, mends: cells.next() == Some("fix") })
}

/// What to look for.
pub(super) fn entries(into: &mut Vec<Entry>) {
    for (row, spelling) in table().iter().enumerate() {
        let exact = spelling.wrong.contains(char::is_uppercase);
        into.push(Entry::new(spelling.wrong, exact, Topic::Spelling, row));
    }
}

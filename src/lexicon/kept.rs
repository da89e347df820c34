//! Words that are right as they stand: what is inside them is not looked at.

use super::Topic;
use super::vocabulary::Entry;

/// The words of `data/kept.tsv`, as what to look for.
pub(super) fn entries(into: &mut Vec<Entry>) {
    let rows = include_str!("../../data/kept.tsv").lines().filter(|line| !line.starts_with('#'));
    into.extend(rows.enumerate().map(|(row, words)| {
        let exact = words.bytes().any(|b| b.is_ascii_uppercase());
        Entry::new(words, exact, Topic::Kept, row)
    }));
}

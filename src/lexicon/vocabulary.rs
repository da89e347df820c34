//! One look-up for the entries of all topics.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::words;
use super::{Term, Topic, spelling, states, treaties};
use crate::span::Span;

/// Words longer than this, in bytes, are no entry's.
const LONGEST: usize = 64;

/// The entries of all topics by their first word.
pub struct Vocabulary {
    entries: Vec<Entry>,
    /// Entries of one first word stand together, the longest first.
    first: FxHashMap<Box<str>, (u16, u16)>,
}

/// Words that are looked for.
pub(super) struct Entry {
    /// The words as written, with single spaces, plain hyphens and apostrophes.
    words: Box<str>,
    /// Whether capitals count.
    exact: bool,
    topic: Topic,
    row: u16,
}

impl Entry {
    /// An entry of a row; with `exact` it is found only with these capitals.
    pub(super) fn new(words: &str, exact: bool, topic: Topic, row: usize) -> Self {
        let words = words.chars().map(words::plain).collect::<String>().into_boxed_str();
        Self { words, exact, topic, row: u16::try_from(row).expect("a table is short") }
    }

    /// Where the entry ends, if it stands at `start`.
    fn matches(&self, text: &str, start: usize) -> Option<usize> {
        let mut rest = text[start..].char_indices().peekable();
        for wanted in self.words.chars() {
            let (_, c) = rest.next()?;
            if wanted == ' ' {
                c.is_whitespace().then_some(())?;
                while rest.next_if(|(_, c)| c.is_whitespace()).is_some() {}
                continue;
            }
            let c = words::plain(c);
            (c == wanted || !self.exact && c.to_lowercase().eq(wanted.to_lowercase())).then_some(())?;
        }
        let end = rest.peek().map_or(text.len(), |(at, _)| start + at);
        words::ends_at(text, end).then_some(end)
    }
}

impl Vocabulary {
    /// The vocabulary of the tables of `data/`.
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Vocabulary> = LazyLock::new(|| {
            let mut entries = Vec::new();
            spelling::entries(&mut entries);
            states::entries(&mut entries);
            treaties::entries(&mut entries);
            Vocabulary::new(entries)
        });
        &BUILTIN
    }

    fn new(mut entries: Vec<Entry>) -> Self {
        let head = |entry: &Entry| {
            let first = words::next(&entry.words, 0).map_or("", |word| &entry.words[word.start..word.end]);
            first.to_lowercase()
        };
        entries.sort_by_cached_key(|entry| (head(entry), usize::MAX - entry.words.len(), !entry.exact));
        let mut first: FxHashMap<Box<str>, (u16, u16)> = FxHashMap::default();
        first.reserve(entries.len());
        for (n, entry) in entries.iter().enumerate() {
            let n = u16::try_from(n).expect("the tables are short");
            first.entry(head(entry).into()).or_insert((n, n)).1 = n + 1;
        }
        Self { entries, first }
    }

    /// The entries in a text, in order; they do not overlap. `from` is where the text starts in its block.
    pub fn find(&self, text: &str, from: usize) -> Vec<Term> {
        let mut found = Vec::new();
        let mut at = 0;
        let mut lower = String::with_capacity(LONGEST);
        while let Some(word) = words::next(text, at) {
            at = word.end;
            if word.end - word.start > LONGEST {
                continue;
            }
            lower.clear();
            lower.extend(text[word.start..word.end].chars().map(words::plain).flat_map(char::to_lowercase));
            let Some(&(start, end)) = self.first.get(lower.as_str()) else { continue };
            let entries = &self.entries[usize::from(start)..usize::from(end)];
            let Some((entry, end)) = entries.iter().find_map(|one| Some((one, one.matches(text, word.start)?))) else {
                continue;
            };
            at = end;
            found.push(Term { at: Span::new(from + word.start, from + end), topic: entry.topic, row: entry.row });
        }
        found
    }
}

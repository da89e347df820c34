//! One look-up for the entries of all topics.

use std::cmp::Reverse;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::words;
use super::{Term, Topic, acronyms, kept, phrases, states, treaties, usage};
use crate::span::Span;

/// Words longer than this, in bytes, are no entry's.
const LONGEST: usize = 64;

/// The entries of all topics by their first word.
pub struct Vocabulary {
    entries: Vec<Entry>,
    /// Entries of one first word stand together, the longest first.
    first: FxHashMap<u32, (u16, u16)>,
    /// A bit for each first word, by the lower part of its number: most words of a text are told by it to be none.
    seen: Vec<u64>,
}

/// How many bits tell first words from others.
const BITS: usize = 1 << 16;

/// Words that are looked for.
pub(super) struct Entry {
    /// The number of the first word.
    head: u32,
    words: &'static str,
    /// Whether capitals count.
    exact: bool,
    /// Whether it is a verb in -ise, which stands for all its forms.
    verb: bool,
    topic: Topic,
    row: u16,
}

impl Entry {
    /// An entry of a row; with `exact` it is found only with these capitals.
    pub(super) fn new(words: &'static str, exact: bool, topic: Topic, row: usize) -> Self {
        let head = words::next(words, 0).map_or(0, |word| word.number);
        Self { head, words, exact, verb: false, topic, row: u16::try_from(row).expect("a table is short") }
    }

    /// A verb in -ise, which is found in all its forms.
    pub(super) fn verb(words: &'static str, topic: Topic, row: usize) -> Self {
        Self { verb: true, ..Self::new(words, false, topic, row) }
    }

    /// Where the entry ends, if it stands at `start`.
    fn matches(&self, text: &str, start: usize) -> Option<usize> {
        let (wanted, written) = (self.words.as_bytes(), text.as_bytes());
        let (mut next, mut at) = (0, start);
        while let Some(&want) = wanted.get(next) {
            let &byte = written.get(at)?;
            if want != b' ' && want < 0x80 && byte < 0x80 {
                (byte == want || !self.exact && byte.eq_ignore_ascii_case(&want)).then_some(())?;
                (next, at) = (next + 1, at + 1);
                continue;
            }
            let (want, c) = (self.words[next..].chars().next()?, text[at..].chars().next()?);
            next += want.len_utf8();
            if want == ' ' {
                at += text[at..].len() - text[at..].trim_start().len();
                c.is_whitespace().then_some(())?;
                continue;
            }
            at += c.len_utf8();
            let (want, c) = (words::plain(want), words::plain(c));
            (c == want || !self.exact && c.to_lowercase().eq(want.to_lowercase())).then_some(())?;
        }
        words::ends_at(text, at).then_some(at)
    }

    /// Whether a word of this stem is a form of the verb.
    fn is_verb_of(&self, stem: &str) -> bool {
        let own = self.words.strip_suffix("ise").unwrap_or(self.words);
        self.verb && own.chars().eq(stem.chars().map(words::plain).flat_map(char::to_lowercase))
    }
}

impl Vocabulary {
    /// The vocabulary of the tables of `data/`.
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Vocabulary> = LazyLock::new(|| {
            let mut entries = Vec::with_capacity(3_000);
            usage::entries(&mut entries);
            states::entries(&mut entries);
            acronyms::entries(&mut entries);
            phrases::entries(&mut entries);
            treaties::entries(&mut entries);
            kept::entries(&mut entries);
            Vocabulary::new(entries)
        });
        &BUILTIN
    }

    fn new(mut entries: Vec<Entry>) -> Self {
        entries.sort_by_key(|entry| (entry.head, Reverse(entry.words.len()), !entry.exact));
        let mut first: FxHashMap<u32, (u16, u16)> = FxHashMap::default();
        first.reserve(entries.len());
        let mut seen = vec![0; BITS / 64];
        for (n, entry) in entries.iter().enumerate() {
            seen[entry.head as usize % BITS / 64] |= 1 << (entry.head % 64);
            let n = u16::try_from(n).expect("the tables are short");
            first.entry(entry.head).or_insert((n, n)).1 = n + 1;
        }
        Self { entries, first, seen }
    }

    /// The entries in a text, in order; they do not overlap. `from` is where the text starts in its block.
    pub fn find(&self, text: &str, from: usize) -> Vec<Term> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(word) = words::next(text, at) {
            at = word.end;
            if word.end - word.start > LONGEST {
                continue;
            }
            let written = &text[word.start..word.end];
            let entries = self.of(word.number).iter();
            let mut here = entries.filter_map(|one| Some((one, one.matches(text, word.start)?)));
            let Some((entry, end)) = here.next().or_else(|| Some((self.verb(written)?, word.end))) else {
                continue;
            };
            at = end;
            found.push(Term { at: Span::new(from + word.start, from + end), topic: entry.topic, row: entry.row });
        }
        found
    }

    /// The entries whose first word has this number.
    fn of(&self, head: u32) -> &[Entry] {
        if self.seen[head as usize % BITS / 64] & 1 << (head % 64) == 0 {
            return &[];
        }
        let &(start, end) = self.first.get(&head).unwrap_or(&(0, 0));
        &self.entries[usize::from(start)..usize::from(end)]
    }

    /// The verb in -ise of which the word is a form.
    fn verb(&self, word: &str) -> Option<&Entry> {
        let stem = words::stem_of_ise(word)?;
        self.of(words::then(words::hash(stem), "ise")).iter().find(|one| one.is_verb_of(stem))
    }
}

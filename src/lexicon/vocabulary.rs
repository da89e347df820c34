//! One look-up for the entries of all topics.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::words::{self, Word};
use super::{Term, Topic, acronyms, kept, phrases, states, treaties, usage};
use crate::span::Span;

/// Words longer than this, in bytes, are no entry's.
const LONGEST: usize = 64;

/// The entries of all topics as an automaton over words: a node for every beginning of an entry, and a step to the next
/// for every word that can follow. However many entries begin alike, a text takes one step a word.
pub struct Vocabulary {
    entries: Vec<Entry>,
    /// From a node, by the number of the next word.
    steps: FxHashMap<(u32, u32), u32>,
    /// The first of the entries that end at each node.
    ends: Vec<Option<u16>>,
    /// A bit for each step, by [`bit`]: most words of a text are told by it to be none.
    seen: Vec<u64>,
}

/// The node of no word.
const ROOT: u32 = 0;

/// How many bits tell steps from other words.
const BITS: usize = 1 << 17;

/// The bit of a step.
fn bit(node: u32, number: u32) -> usize {
    (number ^ node.wrapping_mul(0x9e37_79b9)) as usize % BITS
}

/// Words that are looked for.
pub(super) struct Entry {
    words: &'static str,
    /// Whether capitals count.
    exact: bool,
    /// Whether it is a verb in -ise, which stands for all its forms.
    verb: bool,
    topic: Topic,
    row: u16,
    /// The next entry of the same words with other signs or capitals.
    next: Option<u16>,
}

impl Entry {
    /// An entry of a row; with `exact` it is found only with these capitals.
    pub(super) fn new(words: &'static str, exact: bool, topic: Topic, row: usize) -> Self {
        let row = u16::try_from(row).expect("a table is short");
        Self { words, exact, verb: false, topic, row, next: None }
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

    fn new(entries: Vec<Entry>) -> Self {
        let steps = FxHashMap::with_capacity_and_hasher(2 * entries.len(), Default::default());
        let mut made = Self { entries, steps, ends: vec![None], seen: vec![0; BITS / 64] };
        for n in 0..made.entries.len() {
            let node = made.grow(made.entries[n].words);
            made.end_at(node, u16::try_from(n).expect("the tables are short"));
        }
        made
    }

    /// The node of these words, which is made if there is none yet.
    fn grow(&mut self, entry: &str) -> u32 {
        let (mut node, mut at) = (ROOT, 0);
        while let Some(word) = words::next(entry, at) {
            let bit = bit(node, word.number);
            self.seen[bit / 64] |= 1 << (bit % 64);
            let fresh = self.ends.len() as u32;
            node = *self.steps.entry((node, word.number)).or_insert(fresh);
            if node == fresh {
                self.ends.push(None);
            }
            at = word.end as usize;
        }
        node
    }

    /// Lets an entry end at a node: the longer one and the one with its capitals come before others.
    fn end_at(&mut self, node: u32, n: u16) {
        let rank = |entry: &Entry| (entry.words.len(), entry.exact);
        let own = rank(&self.entries[usize::from(n)]);
        let (mut before, mut next) = (None, self.ends[node as usize]);
        while let Some(other) = next.filter(|&other| rank(&self.entries[usize::from(other)]) >= own) {
            (before, next) = (next, self.entries[usize::from(other)].next);
        }
        self.entries[usize::from(n)].next = next;
        match before {
            Some(before) => self.entries[usize::from(before)].next = Some(n),
            None => self.ends[node as usize] = Some(n),
        }
    }

    /// The entries among these words of a text, in order; they do not overlap. `from` is where the text starts in its
    /// block.
    pub(crate) fn find(&self, text: &str, words: &[Word], from: usize) -> Vec<Term> {
        let mut found = Vec::new();
        let mut n = 0;
        while let Some(word) = words.get(n) {
            let Some((entry, end)) = self.longest(text, &words[n..]).or_else(|| self.verb(text, word)) else {
                n += 1;
                continue;
            };
            let at = Span::new(from + word.start as usize, from + end);
            found.push(Term { at, topic: entry.topic, row: entry.row });
            n += 1 + words[n + 1..].iter().take_while(|word| (word.start as usize) < end).count();
        }
        found
    }

    /// The longest entry that starts with the first of the words, and where it ends.
    fn longest(&self, text: &str, words: &[Word]) -> Option<(&Entry, usize)> {
        let first = words.first()?;
        let start = first.start as usize;
        let (mut node, mut longest) = (ROOT, None);
        for word in words {
            // The `’s` of a possessive is no part of the entry's last word.
            if word.bare != word.number {
                longest = self.entry_at(self.step(node, word.bare), text, start).or(longest);
            }
            let Some(next) = self.step(node, word.number) else { break };
            longest = self.entry_at(Some(next), text, start).or(longest);
            node = next;
        }
        longest
    }

    /// The node after another.
    fn step(&self, node: u32, number: u32) -> Option<u32> {
        let bit = bit(node, number);
        if self.seen[bit / 64] & 1 << (bit % 64) == 0 {
            return None;
        }
        self.steps.get(&(node, number)).copied()
    }

    /// The entry that ends at the node and stands at `start`, and where it ends.
    fn entry_at(&self, node: Option<u32>, text: &str, start: usize) -> Option<(&Entry, usize)> {
        self.ending_at(node?).find_map(|entry| Some((entry, entry.matches(text, start)?)))
    }

    /// The entries that end at a node.
    fn ending_at(&self, node: u32) -> impl Iterator<Item = &Entry> {
        let entry = |n: u16| &self.entries[usize::from(n)];
        std::iter::successors(self.ends[node as usize].map(entry), move |one| one.next.map(entry))
    }

    /// The verb in -ise of which the word is a form, and where it ends.
    fn verb(&self, text: &str, word: &Word) -> Option<(&Entry, usize)> {
        let written = &text[word.range()];
        let stem = words::stem_of_ise(written).filter(|_| written.len() <= LONGEST)?;
        let node = self.step(ROOT, words::then(words::hash(stem), "ise"))?;
        let entry = self.ending_at(node).find(|one| one.is_verb_of(stem))?;
        Some((entry, word.end as usize))
    }
}

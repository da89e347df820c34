//! Which words a text may hold.

use super::hash::{SEED, step};
use super::words;

/// How many bits a set has.
const BITS: usize = 2048;

/// Which words a text may hold, letters' case and kinds of hyphen and apostrophe aside: a word that is not in the set
/// does not stand in the text, and one that is nearly always does. Rules that look for a few words leave most
/// paragraphs with one look at it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordSet([u64; BITS / 64]);

/// A word as a set knows it.
#[derive(Clone, Copy)]
pub(crate) struct Key(u32);

impl Key {
    /// The key of a word, written in ASCII without capitals, and of several words that of the first. Parts of a word that a
    /// hyphen joins have their own.
    pub const fn of(word: &str) -> Self {
        let (bytes, mut at, mut number) = (word.as_bytes(), 0, SEED);
        while at < bytes.len() && bytes[at] != b' ' {
            assert!(bytes[at].is_ascii() && !bytes[at].is_ascii_uppercase(), "a key is plain and in lower case");
            number = step(number, bytes[at]);
            at += 1;
        }
        Self(number)
    }

    /// The word's letters as a number.
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The keys of words.
    pub const fn all<const N: usize>(words: [&str; N]) -> [Self; N] {
        let (mut keys, mut at) = ([Self(SEED); N], 0);
        while at < N {
            keys[at] = Self::of(words[at]);
            at += 1;
        }
        keys
    }

    /// Its two bits.
    fn bits(self) -> [usize; 2] {
        [self.0 as usize % BITS, (self.0 >> 16) as usize % BITS]
    }
}

impl WordSet {
    /// The words of a text: as they stand, without the `’s` of a possessive, and in their parts where a hyphen or an
    /// apostrophe joins them.
    pub(crate) fn of(text: &str, words: &[words::Word]) -> Self {
        let mut set = Self::default();
        for word in words {
            set.add(Key(word.number));
            if word.joined {
                set.add(Key(word.bare));
                for part in text[word.range()].split(|c: char| !c.is_alphanumeric()) {
                    set.add(Key(words::hash(part)));
                }
            }
        }
        set
    }

    fn add(&mut self, key: Key) {
        for bit in key.bits() {
            self.0[bit / 64] |= 1 << (bit % 64);
        }
    }

    /// Whether the word may stand in the text.
    pub(crate) fn may_hold(&self, key: Key) -> bool {
        key.bits().into_iter().all(|bit| self.0[bit / 64] & 1 << (bit % 64) != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_words_their_owners_and_their_parts() {
        let text = "The Harbour’s sub-paragraphs, *Tide*s and ﬂats";
        let mut words = Vec::new();
        words::read(text, &mut words);
        let set = WordSet::of(text, &words);
        for held in Key::all(["the", "harbour's", "harbour", "sub-paragraphs", "sub", "paragraphs", "tide", "and"]) {
            assert!(set.may_hold(held));
        }
        let absent = Key::all(["mole", "lights", "berth", "paragraph", "sound", "tides", "quay", "buoy"]);
        assert!(absent.into_iter().filter(|&key| set.may_hold(key)).count() < 2);
    }
}

//! What an operative paragraph says, as a number.

use std::hash::Hasher;

use rustc_hash::FxHasher;

use super::block::Block;
use super::fact::{Fact, What};
use crate::span::Span;

/// Shorter paragraphs, in bytes, say little and may well stand twice: `*Decides* to remain seized of the matter.`
const SHORTEST: usize = 80;

/// The claim of a paragraph: a number that is the same for two that have the same letters and digits in order, `also`
/// and `further` of the opening and footnote marks left aside.
pub(super) fn read(block: &Block) -> Option<Fact> {
    let (from, to) = (block.body.start as usize, block.end.words_end);
    if to < from + SHORTEST {
        return None;
    }
    let mut letters = Letters::default();
    let adverb = block.phrase.as_ref().and_then(|phrase| phrase.adverb);
    let adverb = adverb.map(|(start, end)| (from + start, from + end));
    let marks = block.inlines.marks.iter().map(|mark| (mark.outer.start as usize, mark.outer.end as usize));
    let mut at = from;
    for (start, end) in adverb.into_iter().chain(marks).chain([(to, to)]) {
        if start >= at && start <= to {
            letters.take(&block.text[at..start]);
            at = end;
        }
    }
    let first = block.text[from..].find([' ', '\u{a0}']).map_or(from, |len| from + len);
    Some(Fact { at: Span::new(from, first), what: What::Wording(letters.number()) })
}

/// Takes letters and digits in, eight at a time.
#[derive(Default)]
struct Letters {
    hasher: FxHasher,
    /// The last eight.
    word: u64,
    count: u32,
}

impl Letters {
    fn take(&mut self, words: &str) {
        for byte in words.bytes().filter(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii()) {
            self.word = self.word << 8 | u64::from(byte.to_ascii_lowercase());
            self.count += 1;
            if self.count.is_multiple_of(8) {
                self.hasher.write_u64(self.word);
            }
        }
    }

    fn number(mut self) -> u64 {
        self.hasher.write_u64(self.word);
        self.hasher.write_u32(self.count);
        self.hasher.finish()
    }
}

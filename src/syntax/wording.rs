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
    let mut hasher = FxHasher::default();
    let adverb = block.phrase.as_ref().and_then(|phrase| phrase.adverb);
    let adverb = adverb.map(|(start, end)| (from + start, from + end));
    let marks = block.inlines.marks.iter().map(|mark| (mark.outer.start as usize, mark.outer.end as usize));
    let mut at = from;
    for (start, end) in adverb.into_iter().chain(marks).chain([(to, to)]) {
        if start >= at && start <= to {
            hash(&block.text[at..start], &mut hasher);
            at = end;
        }
    }
    let first = block.text[from..].find([' ', '\u{a0}']).map_or(from, |len| from + len);
    Some(Fact { at: Span::new(from, first), what: What::Wording(hasher.finish()) })
}

fn hash(words: &str, hasher: &mut FxHasher) {
    for byte in words.bytes().filter(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii()) {
        hasher.write_u8(byte.to_ascii_lowercase());
    }
}

//! What an operative paragraph says, as a number.

use std::hash::Hasher;

use rustc_hash::FxHasher;

use super::block::{Block, Kind};
use super::fact::{Fact, Role, What};
use crate::lexicon::Word;
use crate::span::Span;

/// Shorter paragraphs, in bytes, say little and may well stand twice: `*Decides* to remain seized of the matter.`
const SHORTEST: usize = 80;

/// A number that is the same for two operative paragraphs of the same words, `also` and `further` of the opening and
/// footnote marks left aside. The words are those of the content.
pub(super) fn number(block: &Block, words: &[Word]) -> Option<u64> {
    let (from, to) = (block.body.start as usize, block.end.words_end);
    if block.kind != Kind::Paragraph(Role::Operative) || to < from + SHORTEST {
        return None;
    }
    let adverb = block.phrase.as_ref().and_then(|phrase| phrase.adverb);
    let adverb = adverb.map(|(start, end)| from + start..from + end);
    let mut marks = block.inlines.marks.iter().map(|mark| mark.outer.range()).peekable();
    let mut hasher = FxHasher::default();
    for word in words {
        let at = block.content.start as usize + word.range().start;
        while marks.next_if(|mark| mark.end <= at).is_some() {}
        let left_aside = adverb.iter().chain(marks.peek()).any(|range| range.contains(&at));
        if (from..to).contains(&at) && !left_aside {
            hasher.write_u32(word.number);
        }
    }
    Some(hasher.finish())
}

/// The claim of a paragraph, at its first word.
pub(super) fn fact(block: &Block) -> Option<Fact> {
    let wording = block.wording?;
    let from = block.body.start as usize;
    let first = block.text[from..].find([' ', '\u{a0}']).map_or(from, |len| from + len);
    Some(Fact { at: Span::new(from, first), what: What::Wording(wording) })
}

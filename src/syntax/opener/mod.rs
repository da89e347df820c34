//! Opening phrases: `Recalling also`, `Deeply concerned`, `Takes note with appreciation`, `Reiterates its request`.
//!
//! A phrase is recognised by grammar: adverbs, a head, a complement that belongs to the head, and `also` or `further`
//! in their places. How far official texts set such phrases in italics was counted for every head; where they vary,
//! the phrase has a firm end and a loose one.

mod grammar;
pub mod verbs;
mod words;

pub use grammar::{Phrase, Shape};
pub(crate) use words::words;

/// Reads the opening phrase of a paragraph, whose text starts at a word or at an emphasis sign.
pub(crate) fn phrase(text: &str) -> Option<Phrase> {
    grammar::read(&words(text))
}

/// Whether a text without italics opens like a preambular or operative paragraph, beyond doubt.
pub(crate) fn starts_paragraph(text: &str) -> bool {
    phrase(text).is_some_and(|phrase| {
        phrase.known
            && phrase.capital
            && (phrase.shape == Shape::Participle
                || phrase.shape == Shape::Finite
                    && (verbs::is_unmistakable(phrase.head) || text.starts_with(['*', '_'])))
    })
}

//! The articles “a” and “an”.

use super::word_set::Key;
use super::words::Word;

const A: u32 = Key::of("a").number();
const AN: u32 = Key::of("an").number();

/// Whether the first of two words is an article that may not suit the second, whose first letters tell it of most.
pub(crate) fn may_not_suit(text: &str, first: &Word, second: &Word) -> bool {
    let letters = &text.as_bytes()[second.range()];
    let next = letters.get(1).map_or(0, u8::to_ascii_lowercase);
    match (first.number, letters[0].to_ascii_lowercase()) {
        (A, b'a' | b'e' | b'i' | b'o' | b'u' | b'h') => true,
        // `a NGO`: letters that are spoken one by one.
        (A, b'l' | b'm' | b'n' | b's') => letters[0].is_ascii_uppercase(),
        (AN, b'a' | b'i') => false,
        (AN, b'e') => matches!(next, b'u' | b'w'),
        (AN, b'o') => next == b'n',
        (number, _) => number == AN,
    }
}

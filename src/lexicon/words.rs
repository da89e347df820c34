//! From characters to words.
//!
//! A word is letters and digits, held together by hyphens and apostrophes: `inter-agency`, `People's`. Hyphens and
//! apostrophes of every kind are one, because official files mix them.

use std::ops::Range;

use super::hash::{SEED, step};

/// A word's place, in bytes of the text it was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it starts.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// Its letters as a number, as [`hash`] makes it.
    pub number: u32,
    /// The number of its letters without the `’s` of a possessive.
    pub bare: u32,
    /// Whether hyphens or apostrophes join it, or letters other than those of English are in it.
    pub joined: bool,
}

impl Word {
    /// Its bytes.
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Reads the words of a text, which is shorter than four gigabytes, into an empty list.
pub(crate) fn read(text: &str, found: &mut Vec<Word>) {
    let bytes = text.as_bytes();
    found.reserve(text.len() / 6 + 1);
    let mut at = 0;
    loop {
        at += gap_at(bytes, at);
        if at >= bytes.len() {
            break;
        }
        let Some(word) = plain_word_at(bytes, at).or_else(|| next(text, at)) else { break };
        at = word.end as usize;
        found.push(word);
    }
}

/// The length of the signs at `at` that are plainly between words.
fn gap_at(bytes: &[u8], at: usize) -> usize {
    let mut end = at;
    while let Some(&b) = bytes.get(end) {
        end += match b {
            b' ' | b',' | b';' | b'.' | b'*' | b'_' | b'(' | b')' | b'\n' => 1,
            0xC2 if bytes.get(end + 1) == Some(&0xA0) => 2,
            _ => break,
        };
    }
    end - at
}

/// The word that starts at `at`, if it is of plain letters and a sign follows that ends it, as with nearly all.
fn plain_word_at(bytes: &[u8], at: usize) -> Option<Word> {
    let mut number = SEED;
    let mut end = at;
    for &b in &bytes[at..] {
        let lower = LOWER[usize::from(b)];
        if lower == 0 {
            break;
        }
        number = step(number, lower);
        end += 1;
    }
    // Hyphens and apostrophes may join, and `://` makes an address of what is before it.
    let ends = match bytes.get(end) {
        Some(0xC2) => bytes.get(end + 1) == Some(&0xA0),
        Some(&b) => b < 0x80 && !matches!(b, b'-' | b'\'' | b':'),
        None => true,
    };
    let word = Word { start: at as u32, end: end as u32, number, bare: number, joined: false };
    (ends && end > at).then_some(word)
}

/// The next word from `at` on; Markdown link targets, tags and addresses are passed over.
pub(crate) fn next(text: &str, mut at: usize) -> Option<Word> {
    let bytes = text.as_bytes();
    loop {
        let b = *bytes.get(at)?;
        if LOWER[usize::from(b)] != 0 || b >= 0x80 && text[at..].starts_with(is_in_word) {
            let word = word_at(text, at);
            let end = word.end as usize;
            if bytes.get(end) != Some(&b':') || !text[end..].starts_with("://") {
                return Some(word);
            }
            let stops = |c: char| c.is_whitespace() || matches!(c, ')' | '>' | ']');
            at = text[end..].find(stops).map_or(text.len(), |len| end + len);
            continue;
        }
        at += match b {
            b']' if bytes.get(at + 1) == Some(&b'(') => {
                memchr::memchr2(b')', b'\n', &bytes[at..]).map_or(1, |close| close + 1)
            }
            b'<' => tag(&bytes[at..]),
            _ if b < 0x80 => 1,
            _ => text[at..].chars().next().map_or(1, char::len_utf8),
        };
    }
}

/// ASCII letters in lower case and digits as they are; nothing else is part of a plain word.
const LOWER: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        if (byte as u8).is_ascii_alphanumeric() {
            table[byte] = (byte as u8).to_ascii_lowercase();
        }
        byte += 1;
    }
    table
};

/// The word that starts at `at`. Words of plain letters, which nearly all are, are numbered as they are read.
fn word_at(text: &str, at: usize) -> Word {
    let bytes = text.as_bytes();
    let (mut end, mut number) = (at, SEED);
    // Where the last apostrophe stands, and the number before it.
    let mut owner = (at, SEED);
    while let Some(&b) = bytes.get(end) {
        let lower = LOWER[usize::from(b)];
        let joins = || matches!(b, b'-' | b'\'') && bytes.get(end + 1).is_some_and(u8::is_ascii_alphanumeric);
        if lower != 0 {
            number = step(number, lower);
        } else if b >= 0x80 {
            return marked_word_at(text, at);
        } else if joins() {
            if b == b'\'' {
                owner = (end, number);
            }
            number = step(number, b);
        } else {
            break;
        }
        end += 1;
    }
    let bare = if owner.0 > at && &bytes[owner.0..end] == b"'s" { owner.1 } else { number };
    let joined = bytes[at..end].iter().any(|&b| !b.is_ascii_alphanumeric());
    Word { start: at as u32, end: end as u32, number, bare, joined }
}

/// The word that starts at `at`, if it is not of plain letters alone.
fn marked_word_at(text: &str, at: usize) -> Word {
    let end = end_of(text, at);
    let word = &text[at..end];
    let owner = word.strip_suffix("’s").or_else(|| word.strip_suffix("'s")).unwrap_or(word);
    Word { start: at as u32, end: end as u32, number: hash(word), bare: hash(owner), joined: true }
}

/// Where the word that starts at `at` ends.
fn end_of(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = at;
    while let Some(&b) = bytes.get(end) {
        let len = match b {
            _ if b.is_ascii_alphanumeric() => 1,
            b'-' | b'\'' if bytes.get(end + 1).is_some_and(u8::is_ascii_alphanumeric) => 1,
            _ if b < 0x80 => break,
            _ => {
                let mut rest = text[end..].chars();
                let Some(c) = rest.next() else { break };
                let joins = matches!(c, '\u{2010}' | '\u{2011}' | '’');
                if !(is_in_word(c) || joins && rest.next().is_some_and(is_in_word)) {
                    break;
                }
                c.len_utf8()
            }
        };
        end += len;
    }
    end
}

/// Whether a word that ends at `at` ends there for good; the `’s` of a possessive is no part of it.
pub(crate) fn ends_at(text: &str, at: usize) -> bool {
    let mut rest = text[at..].chars();
    let continues = |c: Option<char>| c.is_some_and(is_in_word);
    match rest.next() {
        Some('\'' | '’') => match rest.next() {
            Some('s') => !continues(rest.next()),
            next => !continues(next),
        },
        Some('-' | '\u{2010}' | '\u{2011}') => !continues(rest.next()),
        next => !continues(next),
    }
}

/// Whether the character is a letter or digit; a raised digit marks a footnote and belongs to no word.
fn is_in_word(c: char) -> bool {
    c.is_alphanumeric() && !matches!(c, '⁰' | '¹' | '²' | '³' | '⁴'..='⁹')
}

/// The length of an HTML tag or comment, or of the sign alone.
fn tag(bytes: &[u8]) -> usize {
    let opens = bytes.get(1).is_some_and(|b| b.is_ascii_alphabetic() || matches!(b, b'/' | b'!'));
    let close = opens.then(|| bytes.iter().take(400).position(|&b| b == b'>')).flatten();
    close.map_or(1, |close| close + 1)
}

/// A character as words are compared: hyphens and apostrophes of every kind are one.
pub(crate) fn plain(c: char) -> char {
    match c {
        '\u{2010}' | '\u{2011}' => '-',
        '’' => '\'',
        _ => c,
    }
}

/// A month as tables write it: `2019-12`.
pub(crate) fn month(cell: &str) -> Option<(u16, u8)> {
    let (year, month) = cell.split_once('-')?;
    Some((year.parse().ok()?, month.parse().ok()?))
}

/// The letters of a word as a number, capitals and kinds of hyphen aside; words that differ may share it.
pub(crate) fn hash(word: &str) -> u32 {
    then(SEED, word)
}

/// The number of a word that goes on.
pub(crate) fn then(hash: u32, word: &str) -> u32 {
    if word.is_ascii() {
        return word.bytes().fold(hash, |hash, b| step(hash, b.to_ascii_lowercase()));
    }
    let mut buffer = [0; 4];
    word.chars().map(plain).flat_map(char::to_lowercase).fold(hash, |mut hash, c| {
        for &byte in c.encode_utf8(&mut buffer).as_bytes() {
            hash = step(hash, byte);
        }
        hash
    })
}

/// The stem of a form of a verb in -ise: `organ` of `organisations`.
pub(crate) fn stem_of_ise(word: &str) -> Option<&str> {
    let (bytes, len) = (word.as_bytes(), word.len());
    // Few words of this length have an `s` where the endings have theirs.
    let has_s = |back: usize| bytes.get(len.wrapping_sub(back)).is_some_and(|&b| b | 0x20 == b's');
    if len < 7 || !(3..9).any(has_s) {
        return None;
    }
    ISE.iter().find_map(|ending| {
        let at = len.checked_sub(ending.len())?;
        bytes[at..].eq_ignore_ascii_case(ending.as_bytes()).then(|| &word[..at])
    })
}

/// The endings of verbs in -ise.
const ISE: [&str; 9] = ["ises", "isations", "isers", "ised", "ising", "isation", "isational", "iser", "isable"];

/// Whether words are the same, white space, hyphens and apostrophes of any kind alike.
pub(crate) fn same(one: &str, other: &str) -> bool {
    letters(one).eq(letters(other))
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.split_whitespace().flat_map(|word| word.chars().map(plain).chain([' ']))
}

//! The first words of a paragraph, read across markup.

use std::borrow::Cow;

/// One word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    /// In lower case, non-breaking hyphens made plain; most words are so already.
    pub lower: Cow<'a, str>,
    /// Where it starts, in bytes of the text read.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Whether its first letter is a capital.
    pub capital: bool,
    /// Whether a comma stands before it.
    pub comma_before: bool,
    /// Whether an emphasis sign stands before it.
    pub sign_before: bool,
}

/// How many words an opening phrase is looked for in.
const MOST: usize = 14;

/// The longest word that is read whole, in bytes.
const LONGEST: usize = 60;

/// The first words of `text` up to the first sign that ends a phrase; emphasis signs are passed over.
pub(crate) fn words(text: &str) -> Vec<Word<'_>> {
    let bytes = text.as_bytes();
    let mut words = Vec::with_capacity(MOST);
    let (mut comma, mut sign, mut at) = (false, false, 0);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b' ' | b'\n' | b'\r' | b'\t' => at += 1,
            b'*' | b'_' => {
                sign = true;
                at += 1;
            }
            b',' if !words.is_empty() => {
                comma = true;
                at += 1;
            }
            b'<' => {
                let Some(tag) = ["<u>", "</u>"].iter().find(|tag| text[at..].starts_with(**tag)) else { break };
                at += tag.len();
                sign = true;
            }
            0xC2 if text[at..].starts_with('\u{a0}') => at += '\u{a0}'.len_utf8(),
            _ if byte.is_ascii_alphabetic() || byte >= 0x80 && text[at..].starts_with(char::is_alphabetic) => {
                let (word, after) = word_at(text, at);
                words.push(Word { comma_before: comma, sign_before: sign, ..word });
                (comma, sign, at) = (false, false, after);
                if words.len() == MOST {
                    break;
                }
            }
            _ => break,
        }
    }
    words
}

/// The word that starts at `at`, and where reading goes on.
fn word_at(text: &str, at: usize) -> (Word<'_>, usize) {
    let bytes = text.as_bytes();
    let (mut end, mut next) = (at, at);
    let mut plain = true;
    while let Some(&byte) = bytes.get(next) {
        if end - at > LONGEST || matches!(byte, b' ' | b',') {
            break;
        }
        if byte.is_ascii_lowercase() {
            next += 1;
            end = next;
            continue;
        }
        let rest = &text[next..];
        if ending_outside(rest) {
            plain = false;
            next += 1;
            continue;
        }
        let c = rest.chars().next().unwrap_or_default();
        let joins =
            || matches!(c, '-' | '\u{2011}' | '’' | '\'') && rest[c.len_utf8()..].starts_with(char::is_alphabetic);
        if !(c.is_alphabetic() || joins()) {
            break;
        }
        plain &= c == '-' || c == '\'';
        next += c.len_utf8();
        end = next;
    }
    let written = &text[at..end];
    let lower = if plain { Cow::Borrowed(written) } else { Cow::Owned(lowered(written)) };
    let capital = written.starts_with(char::is_uppercase);
    (Word { lower, start: at, end, capital, comma_before: false, sign_before: false }, next)
}

/// A word in lower case, without the emphasis sign that may cut its ending off.
fn lowered(word: &str) -> String {
    if word.is_ascii() && !word.contains(['*', '_']) {
        return word.to_ascii_lowercase();
    }
    let letters = word.chars().filter(|c| !matches!(c, '*' | '_'));
    letters.flat_map(|c| if c == '\u{2011}' { '-' } else { c }.to_lowercase()).collect()
}

/// Whether an emphasis sign stands here that cuts the ending of a verb off: `*Welcome*s`.
fn ending_outside(text: &str) -> bool {
    let Some(tail) = text.strip_prefix(['*', '_']) else { return false };
    let letters = tail.find(|c: char| !c.is_alphabetic()).unwrap_or(tail.len());
    matches!(&tail[..letters], "s" | "es" | "d" | "ed" | "g" | "ng" | "ing")
}

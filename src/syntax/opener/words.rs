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

/// The first words of `text` up to the first sign that ends a phrase; emphasis signs are passed over.
pub(crate) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::with_capacity(MOST);
    let mut comma = false;
    let mut sign = false;
    let mut rest = text.char_indices().peekable();
    while let Some(&(at, c)) = rest.peek() {
        if c.is_alphabetic() {
            let mut end = at;
            let mut plain = true;
            while let Some(&(i, c)) = rest.peek() {
                let inside = c.is_alphabetic()
                    || matches!(c, '-' | '\u{2011}' | '’' | '\'')
                        && text[i + c.len_utf8()..].starts_with(char::is_alphabetic);
                if ending_outside(&text[i..]) {
                    plain = false;
                    rest.next();
                    continue;
                }
                if !inside || end - at > 60 {
                    break;
                }
                plain &= c.is_ascii_lowercase();
                end = i + c.len_utf8();
                rest.next();
            }
            words.push(Word {
                lower: if plain { Cow::Borrowed(&text[at..end]) } else { Cow::Owned(lowered(&text[at..end])) },
                start: at,
                end,
                capital: c.is_uppercase(),
                comma_before: comma,
                sign_before: sign,
            });
            comma = false;
            sign = false;
            if words.len() == MOST {
                break;
            }
        } else if c == '<' {
            let Some(tag) = ["<u>", "</u>"].iter().find(|tag| text[at..].starts_with(**tag)) else { break };
            rest.nth(tag.len() - 1);
            sign = true;
        } else if matches!(c, '*' | '_') {
            sign = true;
            rest.next();
        } else if matches!(c, ' ' | '\u{a0}' | '\n' | '\r' | '\t') {
            rest.next();
        } else if c == ',' && !words.is_empty() {
            comma = true;
            rest.next();
        } else {
            break;
        }
    }
    words
}

/// A word in lower case, without the emphasis sign that may cut its ending off.
fn lowered(word: &str) -> String {
    let letters = word.chars().filter(|c| !matches!(c, '*' | '_'));
    letters.flat_map(|c| if c == '\u{2011}' { '-' } else { c }.to_lowercase()).collect()
}

/// Whether an emphasis sign stands here that cuts the ending of a verb off: `*Welcome*s`.
fn ending_outside(text: &str) -> bool {
    let Some(tail) = text.strip_prefix(['*', '_']) else { return false };
    let letters = tail.find(|c: char| !c.is_alphabetic()).unwrap_or(tail.len());
    matches!(&tail[..letters], "s" | "es" | "d" | "ed" | "g" | "ng" | "ing")
}

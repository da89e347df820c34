//! From characters to words.
//!
//! A word is letters and digits, held together by hyphens and apostrophes: `inter-agency`, `People's`. Hyphens and
//! apostrophes of every kind are one, because official files mix them.

/// A word's place, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it starts.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// The next word from `at` on; Markdown link targets, tags and addresses are passed over.
pub(crate) fn next(text: &str, mut at: usize) -> Option<Word> {
    let bytes = text.as_bytes();
    loop {
        let b = *bytes.get(at)?;
        let starts = b.is_ascii_alphanumeric() || b >= 0x80 && text[at..].starts_with(char::is_alphanumeric);
        if starts {
            let end = end_of(text, at);
            if !text[end..].starts_with("://") {
                return Some(Word { start: at, end });
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
                if !(c.is_alphanumeric() || joins && rest.next().is_some_and(char::is_alphanumeric)) {
                    break;
                }
                c.len_utf8()
            }
        };
        end += len;
    }
    end
}

/// Whether a word that ends at `at` ends there for good.
pub(crate) fn ends_at(text: &str, at: usize) -> bool {
    let mut rest = text[at..].chars();
    match rest.next() {
        Some('-' | '\'' | '\u{2010}' | '\u{2011}' | '’') => !rest.next().is_some_and(char::is_alphanumeric),
        Some(c) => !c.is_alphanumeric(),
        None => true,
    }
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

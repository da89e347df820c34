//! Conventions and protocols that are named with their year: `Convention on the Marking of Buoys of 1931`.

use crate::lexicon::Needle;
use crate::span::{InBlock, Span};

/// A convention named with its year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Convention {
    /// The title from `Convention` on, single-spaced, without the year.
    pub title: Box<str>,
    /// The year.
    pub year: u16,
    /// The title with the words before it that belong to it, such as `Single`.
    pub at: Span<InBlock>,
    /// The digits of the year.
    pub year_at: Span<InBlock>,
}

/// A title has no more words.
const WORDS: usize = 30;

/// The conventions in a text that starts `from` bytes into its block, in order.
pub(crate) fn conventions(text: &str, from: usize) -> Vec<Convention> {
    static STEM: Needle = Needle::new("Convention ");
    let mut found = Vec::new();
    for start in STEM.places(text) {
        if let Some((len, year)) = year_after(&text[start..]) {
            let year_at = Span::new(from + start + len, from + start + len + 4);
            let title = text[start..start + len].strip_suffix(" of ").unwrap_or_default();
            let title: Vec<&str> = title.split_whitespace().collect();
            let first = start - before(&text[..start]);
            found.push(Convention {
                title: title.join(" ").into(),
                year,
                at: Span::new(from + first, from + start + len + 4),
                year_at,
            });
        }
    }
    found
}

/// The place of the year after a title, and the year. The title is words with capitals and small words between.
fn year_after(text: &str) -> Option<(usize, u16)> {
    const SMALL: [&str; 16] = [
        "on",
        "of",
        "the",
        "and",
        "in",
        "against",
        "for",
        "to",
        "or",
        "from",
        "relating",
        "concerning",
        "with",
        "by",
        "at",
        "as",
    ];
    let mut at = 0;
    for _ in 0..WORDS {
        let rest = &text[at..];
        let len = rest.find([' ', '\u{a0}', '\n'])?;
        let word = &rest[..len];
        let next = at + len + rest[len..].chars().next().map_or(1, char::len_utf8);
        let bare = word.trim_end_matches(',');
        let belongs = SMALL.contains(&bare) || bare.starts_with(char::is_uppercase);
        if !belongs || bare.contains(['.', ';', ':', '[', '*', '(']) {
            return None;
        }
        if word == "of" {
            let digits = text[next..].bytes().take(5).take_while(u8::is_ascii_digit).count();
            let ends =
                !text[next + digits..].starts_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '–'));
            if digits == 4 && ends && rest[len..].starts_with(' ') {
                let year = text[next..next + 4].parse().ok().filter(|year| (1850..2100).contains(year))?;
                return Some((next, year));
            }
        }
        at = next;
    }
    None
}

/// The length of the words with capitals directly before a title: `United Nations `, `Single `.
fn before(text: &str) -> usize {
    let mut start = text.len();
    for _ in 0..6 {
        let head = text[..start].trim_end_matches([' ', '\u{a0}']);
        let word = head
            .rfind([' ', '\u{a0}', '\n', '(', '“', '*'])
            .map_or(0, |at| at + head[at..].chars().next().map_or(1, char::len_utf8));
        let written = &head[word..];
        let gap = start - head.len();
        if gap == 0 || !written.starts_with(char::is_uppercase) || written.ends_with(|c: char| !c.is_alphanumeric()) {
            break;
        }
        start = word;
    }
    text.len() - start
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_end_at_their_year() {
        let text = "and the Single Convention on Harbour Lights of 1931, the Convention on Buoys, of 1950, and the United \
                    Nations Convention against the Sinking of Ships of 1988 as amended";
        let found = conventions(text, 0);
        let shown: Vec<_> = found.iter().map(|one| (&*one.title, one.year, &text[one.at.range()])).collect();
        assert_eq!(shown[0], ("Convention on Harbour Lights", 1931, "Single Convention on Harbour Lights of 1931"));
        assert_eq!(shown.last().map(|one| one.1), Some(1988));
        assert_eq!(&text[found[0].year_at.range()], "1931");
        assert!(conventions("the Convention of which 1931 and Convention", 0).is_empty());
    }
}

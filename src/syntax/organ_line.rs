//! The line that names the organ: `*The General Assembly*,`.

use super::organ::Organ;
use super::scan;

/// A line that names an organ; places are bytes of the text it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OrganRead {
    pub organ: Option<Organ>,
    /// The name without emphasis signs.
    pub words: String,
    pub start: usize,
    pub end: usize,
    /// The sign after the name, with its place.
    pub sign: Option<(char, usize)>,
    /// Where the sign would stand, if there is none.
    pub sign_place: usize,
}

/// Reads a text that may be an organ line: `*The General Assembly*,`.
pub(crate) fn organ_line(text: &str) -> Option<OrganRead> {
    const EMPHASIS: [char; 2] = ['*', '_'];
    let text = text.trim_end();
    if text.len() > 240 {
        return None;
    }
    let skip_tag = |text: &str| text.len() - text.strip_prefix("<u>").unwrap_or(text).len();
    let mut start = scan::opening_quote(text).unwrap_or(0);
    start += text[start..].len() - text[start..].trim_start_matches([' ', '\u{a0}']).trim_start_matches(EMPHASIS).len();
    start += skip_tag(&text[start..]);
    let tail = &text[start..];
    if !tail.get(..4).is_some_and(|article| article.eq_ignore_ascii_case("the ")) {
        return None;
    }
    let bare = |text: &str| {
        let text = text.trim_end_matches(['”', '"', ' ']).trim_end_matches(EMPHASIS);
        let text = text.strip_suffix("</u>").unwrap_or(text);
        text.trim_end_matches([' ', '\u{a0}']).len()
    };
    let mut end = bare(tail);
    let sign_place = start + tail.trim_end_matches(['”', '"', ' ', '\u{a0}']).len();
    let sign = tail[..end].chars().next_back().filter(|c| matches!(c, ',' | ';' | ':' | '.'));
    let sign = sign.map(|sign| {
        end -= sign.len_utf8();
        let place = (sign, start + end);
        end = bare(&tail[..end]);
        place
    });
    let words: String = tail[..end].chars().filter(|c| !EMPHASIS.contains(c)).collect();
    let organ = Organ::named(&words.replace('\u{a0}', " "));
    // Only a committee has commas in its name: `The Social, Humanitarian and Cultural Committee`.
    let comma = organ == Some(Organ::MainCommittee);
    let belongs = |c: char| c.is_alphabetic() || matches!(c, ' ' | '\u{a0}' | '-' | '’' | '\'') || comma && c == ',';
    let count = words.split_whitespace().count();
    (words.chars().all(belongs) && (2..=20).contains(&count)).then_some(OrganRead {
        organ,
        start,
        end: start + end,
        sign,
        sign_place,
        words,
    })
}

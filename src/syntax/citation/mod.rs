//! Resolutions and decisions that a paragraph cites: `its resolutions 61/5 and 61/6 of 20 November 2006`.
//!
//! The shape of a number alone is ambiguous (`22/7` may be of the Human Rights Council or of a commission), so the organ
//! comes from the words around it: a name, `its`, or the organ carried through a list ([`owner`](self)).

mod dates;
mod list;
mod number;
mod owner;
mod symbol;

pub use number::{Form, Number, Series, letters};
pub use owner::{Owner, plausible};
pub use symbol::{named_by, symbol};

use super::date::Day;
use super::organ::Organ;
use crate::lexicon::Needle;
use crate::span::{InBlock, Span};

/// A resolution or decision that is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Whose it is, where that can be told.
    pub organ: Option<Organ>,
    /// How the words say whose it is.
    pub owner: Owner,
    /// Its number.
    pub number: Number,
    /// Whether it is a decision.
    pub decision: bool,
    /// The date given with it; none too where several dates stand for several numbers and it is unclear which.
    pub date: Option<Day>,
    /// How the date is given.
    pub dated: Dated,
    /// How it is joined to the one before it.
    pub joined: Joined,
    /// The number as written.
    pub at: Span<InBlock>,
    /// The words of the date with the space before them, ` of 20 December 2012`, or the empty place where they would
    /// stand.
    pub date_at: Span<InBlock>,
    /// The word before the list, `resolutions`.
    pub keyword: Span<InBlock>,
}

/// How the date of a cited resolution is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dated {
    /// Not at all.
    No,
    /// After its number.
    Own,
    /// After a later number of the list, or after the subject.
    Shared,
}

/// How a citation is joined to the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joined {
    /// It is the first of its list.
    First,
    /// Only by `,` or `and`.
    Directly,
    /// By `to`: those between are cited as well.
    Range,
    /// With words about the one before between them.
    Described,
}

/// The citations in a text that starts `from` bytes into its block, in order. `own` is the organ that `its` refers to;
/// in a footnote a bare `Resolution` is its own as well.
pub fn citations(text: &str, from: usize, own: Option<Organ>, note: bool) -> Vec<Citation> {
    let words = keywords(text);
    let mut found: Vec<Citation> = Vec::new();
    let mut reading = owner::Reading::new(own, note);
    let mut read_to = 0;
    for (i, &(word, len)) in words.iter().enumerate() {
        if word < read_to {
            continue;
        }
        let next = words.get(i + 1).map_or(text.len(), |next| next.0);
        let plural = text[word..word + len].ends_with('s');
        let items = list::read(text, word + len, next, plural);
        let owned = reading.before(&text[..word]);
        let Some(last) = items.last() else { continue };
        read_to = last.close;
        let after = owner::after(&text[last.close.max(last.date_end)..]);
        for item in &items {
            let (organ, owner) = reading.of(item.number, owned, after);
            found.push(Citation {
                organ,
                owner,
                number: item.number,
                decision: matches!(text.as_bytes()[word], b'd' | b'D'),
                date: item.date,
                dated: item.dated,
                joined: item.joined,
                at: Span::new(from + item.start, from + item.end),
                date_at: Span::new(from + item.close, from + item.close.max(item.date_end)),
                keyword: Span::new(from + word, from + word + len),
            });
        }
    }
    found
}

/// The places of `resolution(s)` and `decision(s)` that something follows, with their lengths.
fn keywords(text: &str) -> Vec<(usize, usize)> {
    static STEMS: [Needle; 2] = [Needle::new("esolution"), Needle::new("ecision")];
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    for (stem, first) in STEMS.iter().zip([[b'r', b'R'], [b'd', b'D']]) {
        for at in stem.places(text) {
            let Some(start) = at.checked_sub(1).filter(|&start| first.contains(&bytes[start])) else { continue };
            let end = at + stem.letters().len();
            let end = end + usize::from(bytes.get(end) == Some(&b's'));
            let apart = text[end..].starts_with([' ', '\u{a0}', '\n', '\r', '[', ',']);
            if apart && !text[..start].ends_with(char::is_alphanumeric) {
                found.push((start, end - start));
            }
        }
    }
    found.sort_unstable();
    found
}

#[cfg(test)]
mod tests;

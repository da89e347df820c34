//! The dates after numbers.

use crate::syntax::date::{self, Day};

/// ` of 20 December 2012`, ` of 16 and 18 December 2014`, `, adopted on 20 December 2012`: the dates, and the place after
/// them.
pub(super) fn after(text: &str, at: usize) -> Option<(Vec<Day>, usize)> {
    const WORDS: [&str; 4] = ["of", "adopted on", ", adopted on", "dated"];
    let rest = &text[at..];
    let gap = rest.len() - rest.trim_start_matches(WHITE).len();
    let words = WORDS.iter().find(|words| rest[gap..].starts_with(**words) && (gap > 0 || words.starts_with(',')))?;
    let start = at + gap + words.len();
    text[start..].starts_with(WHITE).then_some(())?;
    list(text, start)
}

/// The date that follows the subject of a resolution: `5/1, on the keeping of lights, of 18 June 2007`.
pub(super) fn trailing(text: &str) -> Option<Day> {
    let marks = [", of ", ",\u{a0}of ", ", both of ", ", all of ", "”, of ", "” of "];
    let found = marks.iter().filter_map(|mark| text.find(mark).map(|at| at + mark.len() - 1)).min()?;
    list(text, found).and_then(|(days, _)| days.last().copied())
}

const WHITE: [char; 4] = [' ', '\u{a0}', '\n', '\r'];

/// `16 and 18 December 2014`, `25 September 2015 and 29 July 2016`: later ones give month and year to those before.
fn list(text: &str, mut at: usize) -> Option<(Vec<Day>, usize)> {
    let mut read: Vec<Partly> = Vec::new();
    let mut end = None;
    while read.len() < 12 {
        let Some((one, next)) = day(text, at) else { break };
        read.push(one);
        if one.2.is_some() {
            end = Some((next, read.len()));
        }
        let rest = &text[next..];
        let joiner = [", and", " and", "\u{a0}and", ","].iter().find(|joiner| rest.starts_with(**joiner));
        match joiner {
            Some(joiner) => at = next + joiner.len(),
            None => break,
        }
    }
    let (end, count) = end?;
    let (mut month, mut year) = (0, 0);
    let mut days: Vec<Day> = read[..count]
        .iter()
        .rev()
        .map(|one| {
            (month, year) = (one.1.unwrap_or(month), one.2.unwrap_or(year));
            (year, month, one.0)
        })
        .collect();
    days.reverse();
    Some((days, end))
}

/// A day, and its month and year where they stand with it.
type Partly = (u8, Option<u8>, Option<u16>);

/// A day, with its month and year where they follow, and the place after it.
fn day(text: &str, at: usize) -> Option<(Partly, usize)> {
    let (word, end) = word(text, at)?;
    let day: u8 = word.parse().ok().filter(|day| (1..=31).contains(day) && word.len() <= 2)?;
    let Some((month, after_month)) = self::word(text, end).and_then(|(word, end)| Some((date::month(word)?, end)))
    else {
        return Some(((day, None, None), end));
    };
    let year = self::word(text, after_month).filter(|(word, _)| word.len() == 4);
    match year.and_then(|(word, end)| Some((word.parse::<u16>().ok()?, end))) {
        Some((year, end)) => Some(((day, Some(month), Some(year)), end)),
        None => Some(((day, Some(month), None), after_month)),
    }
}

/// The letters or digits after white space, and the place after them.
fn word(text: &str, at: usize) -> Option<(&str, usize)> {
    let rest = text.get(at..)?;
    let gap = rest.len() - rest.trim_start_matches(WHITE).len();
    let len = rest[gap..].bytes().take(12).take_while(u8::is_ascii_alphanumeric).count();
    (gap > 0 && len > 0).then(|| (&rest[gap..gap + len], at + gap + len))
}

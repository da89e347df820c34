//! The numbers of a list, with the dates they have or share.

use super::dates;
use super::number::{self, Form, Number};
use super::{Dated, Joined, symbol};
use crate::syntax::date::Day;

/// A number of a list; places are bytes of the text.
pub(super) struct Item {
    pub number: Number,
    pub date: Option<Day>,
    pub dated: Dated,
    pub joined: Joined,
    /// Where the number starts, and where it ends with its letters.
    pub start: usize,
    pub end: usize,
    /// Where a link around it ends: a date would stand here.
    pub close: usize,
    /// Where its own date ends; 0 where it has none.
    pub date_end: usize,
}

/// How far after a number its subject may run before another number of the list or the date.
const SUBJECT: usize = 700;

/// Reads the list that begins after a keyword; `next` is where the next keyword starts.
pub(super) fn read(text: &str, after: usize, next: usize, plural: bool) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut at = introduced(text, after, plural);
    let mut joined = Joined::First;
    while at < next.max(after + 1) {
        let before = items.len();
        if !numbers(text, at, plural, joined, &mut items) {
            break;
        }
        let last = items.last().map_or(at, |item| item.close);
        let end = match dates::after(text, last) {
            Some((days, end)) => {
                give(&mut items, &days, end);
                end
            }
            None => last,
        };
        if let Some((next_joined, gap)) = joiner(&text[end..]) {
            (at, joined) = (end + gap, next_joined);
            if starts_number(&text[at..], plural) {
                continue;
            }
        }
        // Words about the number follow: with a plural another may come, each with its date.
        let limit = clause(text, end, next);
        let described = plural.then(|| described(text, end, limit)).flatten();
        match described {
            Some(start) => (at, joined) = (start, Joined::Described),
            None => {
                if items[before..].iter().any(|item| item.dated == Dated::No)
                    && let Some(day) = dates::trailing(&text[end..limit])
                {
                    for item in items.iter_mut().rev().take_while(|item| item.dated == Dated::No) {
                        (item.date, item.dated) = (Some(day), Dated::Shared);
                    }
                }
                break;
            }
        }
    }
    // A page break may cut the date off: `resolution 58/205 of`.
    if let Some(last) = items.last_mut()
        && last.dated == Dated::No
        && matches!(text[last.close..].trim(), "of" | "and" | "")
    {
        last.dated = Dated::Shared;
    }
    // `resolutions 2628 and 2670 (2022)`: the year is that of both.
    let mut year = 0;
    for item in items.iter_mut().rev().filter(|item| item.number.form == Form::Brackets) {
        if item.number.session == 0 {
            item.number.session = year;
        }
        year = if item.number.has_year() && item.joined == Joined::Directly { item.number.session } else { 0 };
    }
    items
}

/// The place after words that introduce a list: `resolutions, in particular 2100 (2013)`.
fn introduced(text: &str, after: usize, plural: bool) -> usize {
    const WORDS: [&str; 6] = [", in particular", ", including", " including", ", notably", ", namely", " such as"];
    let tail = &text[after..];
    let words = WORDS.iter().find(|words| plural && tail.starts_with(**words));
    words.map_or(after, |words| {
        let end = after + words.len();
        let again = ["its resolutions", "resolutions", "resolution", "decisions", "decision"];
        let next = text[end..].trim_start();
        // Then the second keyword has the list.
        if again.iter().any(|word| next.starts_with(word)) { after } else { end }
    })
}

/// Gives the dates to the last numbers that have none.
fn give(items: &mut [Item], days: &[Day], end: usize) {
    let without = items
        .iter()
        .rev()
        .take_while(|item| item.dated == Dated::No)
        .scan(true, |open, item| {
            let taken = *open;
            *open &= matches!(item.joined, Joined::Directly | Joined::Range);
            taken.then_some(())
        })
        .count();
    let first = items.len() - without;
    let alone = without == 1 && days.len() == 1;
    for (i, item) in items[first..].iter_mut().enumerate() {
        // `242 (1967), 425 (1978) of 19 March 1978`: a date of another year is not that of the first.
        let year = item.number.has_year() && item.number.form == Form::Brackets;
        if i + 1 < without && year && days.iter().all(|day| day.0 != item.number.session) {
            continue;
        }
        item.date = match days {
            [day] => Some(*day),
            _ if days.len() == without => Some(days[i]),
            _ => None,
        };
        item.dated = Dated::Shared;
        if i + 1 == without && days.len() == 1 {
            item.dated = Dated::Own;
        }
    }
    if let Some(last) = items.last_mut()
        && (alone || last.dated == Dated::Own)
    {
        last.date_end = end;
    }
}

/// Reads one number, with all its letters, and adds an item for each. Whether there is one.
fn numbers(text: &str, at: usize, plural: bool, joined: Joined, items: &mut Vec<Item>) -> bool {
    let start = at + opening(&text[at..]);
    if let Some((_, number, len)) = symbol::named_by(&text[start..]) {
        push(text, items, number, joined, start, start + len);
        return true;
    }
    if let Some((number, len)) = Number::read(&text[start..]) {
        let (mut end, mut number) = (start + len, number);
        // `[57/270](#) B`: the letter may stand behind the link.
        if number.form == Form::Slash && number.part == 0 {
            let close = end + link(&text[end..]);
            if close > end
                && let Some((part, len)) = number::part(&text[close..])
            {
                (number.part, end) = (part, close + len);
            }
        }
        push(text, items, number, joined, start, end);
        if number.form == Form::Slash && number.part > 0 {
            more_parts(text, items, number);
        }
        return true;
    }
    old_parts(text, start, joined, items) || bare(text, start, plural, joined, items)
}

fn push(text: &str, items: &mut Vec<Item>, number: Number, joined: Joined, start: usize, end: usize) {
    let close = end + link(&text[end..]);
    items.push(Item { number, date: None, dated: Dated::No, joined, start, end, close, date_end: 0 });
}

/// `68/95 A and B`, `A, B and C`, `A to D`: the letters after the first.
fn more_parts(text: &str, items: &mut Vec<Item>, number: Number) {
    while let Some(last) = items.last() {
        let end = last.close;
        let Some((joined, gap)) = joiner(&text[end..]) else { return };
        let start = end + gap + (text[end + gap..].len() - text[end + gap..].trim_start().len());
        let Some((part, len)) = number::part(&text[start..]).filter(|(part, _)| *part > last.number.part) else {
            return;
        };
        push(text, items, Number { part, ..number }, joined, start, start + len);
    }
}

/// `3411 A and B (XXX)`: the letters stand before the session.
fn old_parts(text: &str, start: usize, joined: Joined, items: &mut Vec<Item>) -> bool {
    let Some((value, len)) = number::digits(&text[start..], 4) else { return false };
    let mut parts = Vec::new();
    let (mut at, mut how, mut from) = (start + len, joined, start);
    while let Some((part, len)) = number::part(&text[at..]).filter(|_| parts.len() < 26) {
        at += len;
        parts.push((part, how, from, at));
        match joiner(&text[at..]) {
            Some((joined, gap)) => {
                at += gap;
                (how, from) = (joined, at + text[at..].chars().next().map_or(0, char::len_utf8));
            }
            None => break,
        }
    }
    if parts.len() < 2 {
        return false;
    }
    let Some((series, session, len)) = number::brackets(&text[at..]) else { return false };
    for (part, how, from, end) in parts {
        let number = Number { form: Form::Brackets, series, session, number: value, part };
        push(text, items, number, how, from, end);
    }
    let close = at + len;
    if let Some(last) = items.last_mut() {
        (last.end, last.close) = (close, close + link(&text[close..]));
    }
    true
}

/// `resolution 1540`: a number of the Security Council that has lost its year, or shares it with the next.
fn bare(text: &str, start: usize, plural: bool, joined: Joined, items: &mut Vec<Item>) -> bool {
    let Some((value, len)) = number::digits(&text[start..], 4).filter(|(_, len)| *len >= 3) else { return false };
    let rest = &text[start + len..];
    let ends = match rest.chars().next() {
        None => true,
        Some('.') => !rest[1..].starts_with(|c: char| c.is_ascii_digit()),
        Some(c) => !c.is_alphanumeric() && !matches!(c, '/' | '-' | '–' | '\u{2011}' | '(' | ':' | '%'),
    };
    let bracketed = rest.trim_start_matches([' ', '\u{a0}']).starts_with('(');
    let month = rest.trim_start_matches([' ', '\u{a0}']).starts_with(char::is_uppercase);
    if !ends || bracketed || month || (joined != Joined::First && !plural) {
        return false;
    }
    push(text, items, Number::of_year(value, 0), joined, start, start + len);
    true
}

/// The signs before a number: spaces, and what opens a link or emphasis.
fn opening(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\u{a0}', '\n', '\r', '[', '*', '_']).len()
}

/// The length of what closes a link, `](…)`.
fn link(text: &str) -> usize {
    if !text.starts_with("](") {
        return 0;
    }
    let close = text.bytes().take(2048).position(|b| matches!(b, b')' | b'\n'));
    close.filter(|&at| text.as_bytes()[at] == b')').map_or(0, |at| at + 1)
}

/// What joins two numbers, up to the space before the second.
fn joiner(text: &str) -> Option<(Joined, usize)> {
    const JOINERS: [(&str, Joined); 7] = [
        (", and", Joined::Directly),
        (", or", Joined::Directly),
        (" and", Joined::Directly),
        (" or", Joined::Directly),
        (" to", Joined::Range),
        (",", Joined::Directly),
        (";", Joined::Directly),
    ];
    let white = |text: &str| text.starts_with([' ', '\u{a0}', '\n', '\r']);
    let text_end = |words: &str| text.strip_prefix(words).filter(|rest| white(rest));
    let spaced = text.strip_prefix('\u{a0}').map(|rest| (rest, '\u{a0}'.len_utf8()));
    if let Some((rest, width)) = spaced {
        let words = [("and", Joined::Directly), ("to", Joined::Range), ("or", Joined::Directly)];
        return words
            .into_iter()
            .find(|(word, _)| rest.strip_prefix(word).is_some_and(white))
            .map(|(word, joined)| (joined, width + word.len()));
    }
    JOINERS.into_iter().find(|(words, _)| text_end(words).is_some()).map(|(words, joined)| (joined, words.len()))
}

fn starts_number(text: &str, plural: bool) -> bool {
    let start = opening(text);
    let rest = &text[start..];
    Number::read(rest).is_some()
        || symbol::named_by(rest).is_some()
        || old_parts(rest, 0, Joined::Directly, &mut Vec::new())
        || plural && bare(rest, 0, true, Joined::Directly, &mut Vec::new())
}

/// The end of the clause in which the subject of a number stands.
fn clause(text: &str, from: usize, next: usize) -> usize {
    let mut end = next.max(from).min(from + SUBJECT).min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let stop = |at: &usize| {
        let tail = &text[from + at..];
        tail.starts_with(';') || tail.starts_with(". ") || tail.starts_with("\n\n")
    };
    memchr::memchr3_iter(b';', b'.', b'\n', &text.as_bytes()[from..end]).find(stop).map_or(end, |at| from + at)
}

/// The next number of the list after the subject of the one before: it has a date, or at least the shape of one that
/// nothing else has.
fn described(text: &str, from: usize, limit: usize) -> Option<usize> {
    let mut at = from;
    while let Some(digit) = text.as_bytes()[at..limit].iter().position(u8::is_ascii_digit).map(|found| at + found) {
        let run = text.as_bytes()[digit..].iter().take_while(|b| b.is_ascii_digit()).count();
        at = digit + run;
        let start = ["ES-", "ES\u{2011}", "S-", "S\u{2011}"]
            .iter()
            .find(|prefix| text[from..digit].ends_with(**prefix))
            .map_or(digit, |prefix| digit - prefix.len());
        let before = text[from..start].trim_end_matches(['[', '*', '_']);
        let apart = [", ", " and ", ",\u{a0}", " and\u{a0}", "; ", ",\n", " and\n"];
        if !apart.iter().any(|words| before.ends_with(words)) {
            continue;
        }
        let Some((number, len)) = Number::read(&text[start..]) else { continue };
        let end = start + len;
        let close = end + link(&text[end..]);
        let dated = dates::after(text, close).is_some();
        let certain =
            number.has_year() && number.form == Form::Brackets || number.form == Form::Slash && number.session > 30;
        let goes_on = [" on ", ", on ", ", entitled", " entitled", ",", " and ", ";"];
        if dated || certain && goes_on.iter().any(|words| text[close..].starts_with(words)) {
            return Some(start);
        }
        at = end.max(at);
    }
    None
}

//! Resolutions and decisions that a paragraph cites: `its resolutions 61/5 and 61/6 of 20 November 2006`.
//!
//! The shape of a number alone is ambiguous (`22/7` may be of the Human Rights Council or of a commission), so the organ
//! comes from the words before it: a name, `its`, or the organ carried through a list.

mod number;

pub use number::{Form, Number, Series};

use super::date;
use super::organ::Organ;
use super::scan;

/// A citation; places are bytes of the text it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Whose resolution it is, where the words tell.
    pub organ: Option<Organ>,
    /// The number as written, with its part letter or its year: `67/190`, `57/270 B`, `1373 (2001)`, `217 A (III)`.
    pub number: String,
    /// The date given with it, which may stand at the end of a list that shares it.
    pub date: Option<(u16, u8, u8)>,
    /// Where the number starts.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// The citations in a text, in order. `own` is the organ that `its` refers to; in a footnote a bare `Resolution` is its
/// own as well.
pub fn citations(text: &str, own: Option<Organ>, note: bool) -> Vec<Citation> {
    let mut found = Vec::new();
    let mut last_named: Option<Organ> = None;
    let mut at = 0;
    while let Some(offset) = next_keyword(&text[at..]) {
        let word = at + offset;
        let mut end = word + keyword_len(&text[word..]);
        let before = &text[..word];
        let named = organ_before(before);
        if let Some(organ) = named {
            last_named = Some(organ);
        }
        let organ = named.or_else(|| if ends_with_its(before) { possessor(before, own) } else { None });
        let first = found.len();
        while let Some((number, start, stop)) = next_number(text, end) {
            let after = date_after(text, stop);
            let given = after.map(|(day, _)| day);
            end = after.map_or(stop, |(_, end)| end);
            found.push(Citation { organ, number, date: given, start, end: stop });
            if let Some(day) = given {
                // One date at the end of a group belongs to all of it.
                for earlier in found[first..].iter_mut().rev().skip(1) {
                    if earlier.date.is_some() {
                        break;
                    }
                    earlier.date = Some(day);
                }
            }
            match joiner(text, end) {
                Some(next) => end = next,
                None => break,
            }
        }
        let owner = owner_after(text, end);
        for citation in &mut found[first..] {
            citation.organ = citation.organ.or(owner).or_else(|| by_shape(&citation.number, own, last_named, note));
        }
        at = end.max(word + 1);
    }
    found
}

/// The next `resolution(s)` or `decision(s)`.
fn next_keyword(text: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + memchr::memchr2(b'e', b'R', &text.as_bytes()[from..])?;
        // Every keyword has an `e` as its second letter; look at the one before it.
        let start = if text.as_bytes()[at] == b'e' { at.wrapping_sub(1) } else { at };
        if text.get(start..).is_some_and(|tail| keyword_len(tail) > 0) {
            return Some(start);
        }
        from = at + 1;
    }
}

fn keyword_len(text: &str) -> usize {
    ["resolutions", "Resolutions", "resolution", "Resolution", "decisions", "Decisions", "decision", "Decision"]
        .into_iter()
        .find(|word| text.starts_with(word) && text[word.len()..].starts_with([' ', '\u{a0}', '\n', '[']))
        .map_or(0, str::len)
}

/// The organ whose name stands directly before: `Economic and Social Council resolution`.
fn organ_before(before: &str) -> Option<Organ> {
    let tail = before.trim_end_matches([' ', '\u{a0}', '\n', '*', '_']);
    let tail = tail.strip_suffix(" draft").unwrap_or(tail);
    [
        ("General Assembly", Organ::GeneralAssembly),
        ("Security Council", Organ::SecurityCouncil),
        ("Human Rights Council", Organ::HumanRightsCouncil),
        ("Economic and Social Council", Organ::EconomicAndSocialCouncil),
        ("Commission on Human Rights", Organ::Commission),
        ("Commission on Narcotic Drugs", Organ::Commission),
        ("Commission on Crime Prevention and Criminal Justice", Organ::Commission),
        ("Commission on the Status of Women", Organ::Commission),
    ]
    .into_iter()
    .find(|(name, _)| tail.ends_with(name))
    .map(|(_, organ)| organ)
}

fn ends_with_its(before: &str) -> bool {
    let tail = before.trim_end();
    let tail = [" previous", " earlier", " annual"].iter().find_map(|word| tail.strip_suffix(word)).unwrap_or(tail);
    tail.ends_with(" its") || tail == "its" || tail.ends_with("“its")
}

/// Whose `its` is: the body that acted last before it, or the organ of the text.
fn possessor(before: &str, own: Option<Organ>) -> Option<Organ> {
    let actors = [
        ("the General Assembly", Organ::GeneralAssembly),
        ("the Assembly", Organ::GeneralAssembly),
        ("the Security Council", Organ::SecurityCouncil),
        ("the Human Rights Council", Organ::HumanRightsCouncil),
        ("the Economic and Social Council", Organ::EconomicAndSocialCouncil),
        ("Conference of the", Organ::Conference),
        ("the Commission", Organ::Commission),
    ];
    let verbs = [" by ", " which ", " where ", " of "];
    let tail_from = before.char_indices().rev().nth(90).map_or(0, |(at, _)| at);
    let tail = &before[tail_from..];
    let actor =
        actors.iter().filter_map(|(name, organ)| tail.rfind(name).map(|at| (at, name, *organ))).max_by_key(|one| one.0);
    match actor {
        // `…, adopted by the Economic and Social Council in its resolution`
        Some((at, name, organ)) => {
            let between = &tail[at + name.len()..];
            let adopts = verbs.iter().any(|verb| tail[..at].ends_with(verb)) || between.contains(" in its");
            if adopts && between.len() < 40 && !between.contains(',') { Some(organ) } else { own }
        }
        None => own,
    }
}

/// `resolution 3/1 of the Conference of the Parties`: the owner after the number.
fn owner_after(text: &str, at: usize) -> Option<Organ> {
    let tail = text[at..].trim_start_matches([']', ')', '#', '(']).strip_prefix(" of ")?;
    let tail = tail.strip_prefix("the ").unwrap_or(tail);
    let names = [
        ("General Assembly", Organ::GeneralAssembly),
        ("Assembly", Organ::GeneralAssembly),
        ("Security Council", Organ::SecurityCouncil),
        ("Human Rights Council", Organ::HumanRightsCouncil),
        ("Economic and Social Council", Organ::EconomicAndSocialCouncil),
        ("Conference", Organ::Conference),
        ("Commission", Organ::Commission),
    ];
    names.into_iter().find(|(name, _)| tail.starts_with(name)).map(|(_, organ)| organ)
}

/// The organ that the shape of a number leaves, when no words tell.
fn by_shape(number: &str, own: Option<Organ>, named: Option<Organ>, note: bool) -> Option<Organ> {
    let year = number.split('/').next().is_some_and(|part| part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit()));
    if number.contains('(') {
        let inner = number.rsplit('(').next().unwrap_or("").trim_end_matches(')');
        return if inner.bytes().all(|b| b.is_ascii_digit()) {
            Some(Organ::SecurityCouncil)
        } else {
            Some(own.filter(|_| note).unwrap_or(Organ::GeneralAssembly))
        };
    }
    if year {
        return Some(Organ::EconomicAndSocialCouncil);
    }
    let session: u32 = number.split('/').next().and_then(|part| part.parse().ok()).unwrap_or(0);
    match own {
        Some(Organ::GeneralAssembly) if session >= 31 || number.starts_with(['S', 'E']) => own,
        Some(Organ::HumanRightsCouncil) => Some(named.filter(|_| !note).unwrap_or(Organ::HumanRightsCouncil)),
        _ if session >= 60 => Some(Organ::GeneralAssembly),
        _ => named.or(own),
    }
}

/// The next number of a list: `67/190`, `[67/190](#)`, `57/270 B`, `1373 (2001)`, `217 A (III)`, `S-26/2`.
fn next_number(text: &str, at: usize) -> Option<(String, usize, usize)> {
    let rest = &text[at..];
    let gap = rest.len() - rest.trim_start_matches([' ', '\u{a0}', '\n', '\r', '[', '*']).len();
    let start = at + gap;
    let bytes = text.as_bytes();
    let mut end = start;
    for prefix in ["ES-", "S-", "ES\u{2011}", "S\u{2011}"] {
        if text[end..].starts_with(prefix) {
            end += prefix.len();
            break;
        }
    }
    let digits = |at: usize| bytes[at..].iter().take(5).take_while(|b| b.is_ascii_digit()).count();
    let first = digits(end);
    if first == 0 || first > 4 {
        return None;
    }
    end += first;
    if bytes.get(end) == Some(&b'/') {
        let second = digits(end + 1);
        if second == 0 || second > 3 {
            return None;
        }
        end += 1 + second;
        let mut number = text[start..end].replace('\u{2011}', "-");
        if let Some(letter) = part_letter(&text[end..]) {
            number.push(' ');
            number.push(letter.1);
            end += letter.0;
        }
        return Some((number, start, end));
    }
    // `1373 (2001)`, `217 A (III)`
    let mut number = text[start..end].to_owned();
    if let Some((len, letter)) = part_letter(&text[end..]) {
        number.push(' ');
        number.push(letter);
        end += len;
    }
    let gap = scan::spaces(&text[end..]);
    let tail = text[end + gap..].strip_prefix('(')?;
    let close = tail.bytes().take(12).position(|b| b == b')')?;
    let inner = &tail[..close];
    let year = inner.len() == 4 && inner.bytes().all(|b| b.is_ascii_digit());
    let roman = inner.trim_start_matches("ES-").trim_start_matches("S-").replace('\u{2011}', "-");
    let roman = !roman.is_empty() && roman.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L' | b'-' | b'E' | b'S'));
    if !year && !roman {
        return None;
    }
    end += gap + close + 2;
    Some((format!("{number} ({inner})"), start, end))
}

/// ` B` after a number, not the first letter of a word. A link may close between: `[57/270](#) B`.
fn part_letter(text: &str) -> Option<(usize, char)> {
    let mut skipped = 0;
    if text.starts_with("](") {
        skipped = text.find(')')? + 1;
    }
    let rest = &text[skipped..];
    let gap = scan::spaces(rest);
    let mut letters = rest[gap..].chars();
    let letter = letters.next().filter(char::is_ascii_uppercase)?;
    let ends = letters.next().is_none_or(|c| !c.is_alphanumeric() && c != '.' && c != '/');
    (gap > 0 && ends).then_some((skipped + gap + 1, letter))
}

/// ` of 20 December 2012` after a number, with the place after it.
fn date_after(text: &str, at: usize) -> Option<((u16, u8, u8), usize)> {
    let mut start = at;
    if text[start..].starts_with("](") {
        start += text[start..].find(')')? + 1;
    }
    // `, entitled “…”,` and what the resolution is about may stand between; the date then belongs to it no more.
    let tail = text[start..].trim_start_matches([' ', '\u{a0}', '\n', '\r']);
    let skipped = text.len() - start - tail.len();
    let tail = tail.strip_prefix("of").filter(|tail| tail.starts_with([' ', '\u{a0}', '\n', '\r']))?;
    let words: Vec<&str> = tail.split([' ', '\u{a0}', '\n', '\r']).filter(|word| !word.is_empty()).take(3).collect();
    let [day, month, year] = words.as_slice() else { return None };
    let day: u8 = day.parse().ok().filter(|day| (1..=31).contains(day))?;
    let month = date::month(month)?;
    let year: u16 = year.get(..4)?.parse().ok()?;
    let last = tail.find(words[2])? + 4;
    Some(((year, month, day), start + skipped + 2 + last))
}

/// The place after `, `, ` and ` or ` to ` between two numbers.
fn joiner(text: &str, at: usize) -> Option<usize> {
    let mut start = at;
    if text[start..].starts_with("](") {
        start += text[start..].find(')')? + 1;
    }
    [", and", " and", ",", " to", " or", ";"].iter().find_map(|joiner| {
        let after = text[start..].strip_prefix(joiner)?;
        let next = start + joiner.len();
        let gap = after.len() - after.trim_start_matches([' ', '\u{a0}', '\n', '[']).len();
        (gap > 0 && next_number(text, next).is_some()).then_some(next)
    })
}

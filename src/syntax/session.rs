//! Sessions in running text, and the session in which a document stands.

use super::block::Kind;
use super::body::Body;
use super::date;
use super::fact::HeadingKind;
use super::figures::{digits, suffix};
use super::ordinal;
use super::state::{State, Zone};
use crate::lexicon::Needle;
use crate::span::{InBlock, Span};

/// A session that some words name by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionAt {
    /// The ordinal.
    pub ordinal: Span<InBlock>,
    /// From the ordinal to the word `session`.
    pub at: Span<InBlock>,
    /// Its number.
    pub number: u16,
    /// How the ordinal is written.
    pub form: OrdinalForm,
    /// Whether it is a special session, counted apart.
    pub special: bool,
    /// Whose session it is, where the words tell.
    pub body: Option<Body>,
    /// The year given after it, and its place.
    pub year: Option<(u16, Span<InBlock>)>,
}

/// How an ordinal is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OrdinalForm {
    /// `sixty-ninth`
    Words,
    /// `sixty ninth`
    Apart,
    /// `69th`
    Figures,
}

static SESSION: Needle = Needle::new(" session");

/// Words that may stand between the ordinal and `session`.
const KINDS: [&str; 8] =
    ["regular", "annual", "substantive", "ordinary", "resumed", "special", "emergency", "organizational"];

/// The sessions that a text names, given the state in which it stands.
pub(crate) fn read(text: &str, from: usize, to: usize, state: &State) -> Vec<SessionAt> {
    let mut found = Vec::new();
    let mut last = from;
    for word in SESSION.places(&text[from..to]) {
        let end = from + word + SESSION.letters().len();
        let end = end + usize::from(text[end..to].starts_with('s'));
        if text[end..to].starts_with(char::is_alphanumeric) || text[end..to].starts_with('-') {
            continue;
        }
        let first = found.len();
        let mut before = &text[last..from + word];
        let mut special = false;
        while let Some((rest, kind)) = last_word(before).filter(|(_, word)| KINDS.contains(word)) {
            special |= !matches!(kind, "regular" | "annual" | "substantive" | "ordinary" | "resumed");
            before = rest;
        }
        // `its sixty-sixth, sixty-seventh and sixty-eighth sessions`
        while let Some((start, len, number, form)) = ordinal_ending(before) {
            let start = last + start;
            let at = if found.len() == first { end } else { start + len };
            let ordinal = Span::new(start, start + len);
            found.push(SessionAt { ordinal, at: Span::new(start, at), number, form, special, body: None, year: None });
            let Some(rest) = [", and", " and", " to", " or", ","]
                .iter()
                .find_map(|sign| text[last..start].strip_suffix([' ', '\u{a0}'])?.strip_suffix(sign))
            else {
                break;
            };
            before = rest;
        }
        found[first..].reverse();
        if let [one, ..] = found[first..] {
            let body = if special { None } else { body(&text[from..to], one, from, end - from, state) };
            let year = year(&text[end..to]).map(|(year, at)| (year, Span::new(end + at, end + at + 4)));
            let alone = found.len() == first + 1;
            for session in &mut found[first..] {
                session.body = body;
                session.year = year.filter(|_| alone);
            }
        }
        last = end;
    }
    found
}

/// The last word of a text, and what stands before the space before it.
fn last_word(text: &str) -> Option<(&str, &str)> {
    let at = text.rfind([' ', '\u{a0}', '\n'])?;
    Some((&text[..at], text[at..].trim_start()))
}

/// The ordinal that a text ends with: where it starts, its length, its number, its form.
fn ordinal_ending(text: &str) -> Option<(usize, usize, u16, OrdinalForm)> {
    let start = text
        .rfind([' ', '\u{a0}', '\n', '(', '“', '*'])
        .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let word = &text[start..];
    // `hundred and seventeenth` is read in pieces.
    const LONGEST: usize = "seventy-seventh".len();
    if word.len() > LONGEST {
        return None;
    }
    let figures = digits(word);
    if figures > 0 {
        let whole = suffix(&word[figures..]).is_some_and(|len| figures + len == word.len());
        let number = word[..figures].parse().ok().filter(|_| whole)?;
        return Some((start, word.len(), number, OrdinalForm::Figures));
    }
    let number = ordinal::session(word)?;
    let before = &text[..start];
    for hundred in ["one hundred and ", "hundred and "] {
        if number < 20 && before.ends_with(hundred) {
            return Some((start - hundred.len(), word.len() + hundred.len(), 100 + number, OrdinalForm::Words));
        }
    }
    if let Some(tens) = ordinal::tens_ending(before).filter(|_| number < 10) {
        return Some((start - tens.len, word.len() + tens.len, tens.value + number, OrdinalForm::Apart));
    }
    Some((start, word.len(), number, OrdinalForm::Words))
}

/// Whose session it is: the body named after it, directly before `at its`, or the organ itself.
fn body(text: &str, session: SessionAt, from: usize, end: usize, state: &State) -> Option<Body> {
    let after = &text[end..];
    if let Some(named) = after.strip_prefix(" of the ").or_else(|| after.strip_prefix("\u{a0}of the ")) {
        let (body, len) = Body::starting(named)?;
        let rest = &named[len..];
        return (!rest.starts_with(" of ") || rest.starts_with(" of the United Nations")).then_some(body);
    }
    let start = session.ordinal.start as usize - from;
    let before = text[..start].trim_end_matches([' ', '\u{a0}', '\n']).strip_suffix("its")?;
    let before = before.trim_end().trim_end_matches(char::is_alphabetic).trim_end();
    let before = before.strip_suffix(", including").or_else(|| before.strip_suffix(',')).unwrap_or(before);
    // Far before, a body has other doings.
    let near = before.char_indices().rev().nth(160).map_or(before, |(at, _)| &before[at..]);
    if let Some(body) = Body::ending(near) {
        return Some(body);
    }
    let own = Body::of(state.organ).filter(|own| is_near(*own, session.number, state))?;
    let clause = near.rsplit([';', '.']).next().unwrap_or(near);
    if own == Body::HumanRightsCouncil && clause.ends_with("the Council") {
        return Some(own);
    }
    (!BODIES.iter().any(|body| clause.contains(body))).then_some(own)
}

/// Words by which bodies are named.
const BODIES: [&str; 12] = [
    "Assembly",
    "Council",
    "Commission",
    "Conference",
    "Committee",
    "Forum",
    "Board",
    "Congress",
    "Group",
    "Union",
    "Agency",
    "Organization",
];

/// Whether a session without the name of its body may be one of the organ's own: not too far from that of the text.
fn is_near(own: Body, number: u16, state: &State) -> bool {
    let year = state.date.map(|(year, ..)| year);
    match own {
        Body::HumanRightsCouncil => {
            let by_date = year.map(|year| 3 * year.saturating_sub(2008) + 8);
            state.session.or(by_date).is_none_or(|at| at.abs_diff(number) <= 45)
        }
        _ => {
            let by_date = year.map(|year| year.saturating_sub(1945));
            // Few other bodies are that old.
            state.session.or(by_date).map_or(number >= 60, |at| at.abs_diff(number) <= 15)
        }
    }
}

/// The year that follows a session: `, held in Vienna from 22 to 26 April 2013`, with its place.
fn year(after: &str) -> Option<(u16, usize)> {
    const MOST: usize = 10;
    let mut words = after.split([' ', '\u{a0}']);
    let glued = words.next()?;
    if !matches!(glued, "" | ",") {
        return None;
    }
    let mut at = glued.len() + 1;
    let mut last = "";
    for word in words.take(MOST) {
        let bare = word.trim_end_matches([',', ';', '.', ')']);
        let figures = digits(bare);
        if figures == 4 && bare.len() == 4 {
            let dated = last == "in" || date::month(last).is_some();
            let value = bare.parse().ok().filter(|year| dated && (1945..2200).contains(year))?;
            return Some((value, at));
        }
        let goes_on = matches!(
            bare,
            "in" | "on" | "at" | "from" | "to" | "and" | "held" | "be" | "convened" | "virtually" | "early" | "late"
        );
        let place = bare.starts_with(char::is_uppercase);
        let day = figures > 0 && figures == bare.len();
        if !(goes_on || place || day) || bare.len() < word.len() && !word.ends_with(',') {
            return None;
        }
        last = bare;
        at += word.len() + word_gap(after, at + word.len());
    }
    None
}

/// The length of the space at a place, or 0 at the end.
fn word_gap(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(0, char::len_utf8)
}

/// The session in which the document stands, as a block before its text says: front matter, the number or symbol of the
/// text, or a line of the masthead.
pub(crate) fn of_document(kind: Kind, text: &str, entry: &State) -> Option<u16> {
    let masthead = entry.session.is_none() && matches!(entry.zone, Zone::Container | Zone::Title);
    match kind {
        Kind::FrontMatter => {
            let value = |key: &str| {
                let line = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(':'))?;
                Some(line.trim().trim_matches(['"', '\'']))
            };
            value("session").and_then(ordinal::session).or_else(|| of_symbol(value("symbol")?))
        }
        Kind::Heading(HeadingKind::Title) => of_number(bare(text).split([' ', '.', '\u{a0}']).next()?),
        Kind::Heading(_) | Kind::Paragraph(_) if masthead => {
            let mut lines = text.lines().take(12).map(bare).filter(|line| line.len() < 60);
            lines.find_map(|line| match line.strip_suffix("ession") {
                Some(_) => ordinal::session(line),
                None => of_symbol(line),
            })
        }
        _ => None,
    }
}

/// `80/1`: the session before the stroke.
fn of_number(number: &str) -> Option<u16> {
    let (session, rest) = number.split_once('/')?;
    let session = session.parse().ok().filter(|session| (1..120).contains(session))?;
    rest.parse::<u16>().is_ok().then_some(session)
}

/// `A/RES/80/1`, `A/C.3/80/L.4`, `A/80/12`, `A/HRC/55/L.7`: the first part that is a number.
fn of_symbol(symbol: &str) -> Option<u16> {
    let parts = symbol.strip_prefix("A/")?.split('/');
    parts
        .map_while(|part| (!part.starts_with("L.")).then_some(part))
        .find_map(|part| part.parse().ok().filter(|session| (1..120).contains(session)))
}

/// A line without the signs around it; the target of a link is left aside.
fn bare(line: &str) -> &str {
    let line = line.split("](").next().unwrap_or(line);
    line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | '#' | '[' | ']' | '\\'))
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::syntax::Organ;

    fn sessions(text: &str, own: Organ) -> Vec<(&str, u16, Option<Body>, Option<u16>)> {
        let state = State { organ: Some(own), ..State::START };
        let found = read(text, 0, text.len(), &state);
        found.into_iter().map(|one| (&text[one.at.range()], one.number, one.body, one.year.map(|y| y.0))).collect()
    }

    #[test]
    fn ordinals_and_bodies_are_read() {
        let own = Organ::GeneralAssembly;
        let assembly = Some(Body::GeneralAssembly);
        assert_eq!(sessions("at its sixty-ninth session,", own), [("sixty-ninth session", 69, assembly, None)]);
        assert_eq!(
            sessions("at its 69th and seventieth regular sessions", own),
            [("69th", 69, assembly, None), ("seventieth regular sessions", 70, assembly, None)]
        );
        assert_eq!(
            sessions("to the Human Rights Council at its sixty ninth session, in 2028", own),
            [("sixty ninth session", 69, Some(Body::HumanRightsCouncil), Some(2028))]
        );
        assert_eq!(sessions("the Harbour Board at its third session", own), [("third session", 3, None, None)]);
        assert_eq!(
            sessions("its twenty-third special session", own),
            [("twenty-third special session", 23, None, None)]
        );
        assert_eq!(sessions("one hundred and first session", own)[0].1, 101);
        assert_eq!(
            sessions("the third session of the Assembly of the African Union", own),
            [("third session", 3, None, None)]
        );
        assert_eq!(sessions("sessions, a session in-session", own), []);
    }

    #[test]
    fn a_year_belongs_to_a_session_where_nothing_else_stands_between() {
        let own = Organ::GeneralAssembly;
        let year = |text: &str| sessions(text, own)[0].3;
        assert_eq!(year("its third session, held in Vienna from 3 to 5\u{a0}May 2013, the"), Some(2013));
        assert_eq!(year("its third session in 2013;"), Some(2013));
        assert_eq!(year("its third session, in the context of the 2030 Agenda"), None);
        assert_eq!(year("its third session; in 2013"), None);
    }

    #[test]
    fn documents_say_in_which_session_they_stand() {
        let masthead = |text| of_document(Kind::Paragraph(crate::syntax::Role::Other), text, &State::START);
        assert_eq!(masthead("Sixty-eighth session\nAgenda item 108"), Some(68));
        assert_eq!(masthead("[A/C.3/68/L.17](#a)"), Some(68));
        assert_eq!(of_document(Kind::Heading(HeadingKind::Title), "# 79/145. Tides", &State::START), Some(79));
        assert_eq!(of_document(Kind::FrontMatter, "---\nsymbol: \"A/HRC/RES/54/21\"\n---", &State::START), Some(54));
        assert_eq!(of_document(Kind::FrontMatter, "---\nsymbol: E/RES/2021/4\n---", &State::START), None);
    }
}

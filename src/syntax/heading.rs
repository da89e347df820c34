//! Headings: `#` lines, bold lines, and the bare lines that published documents use.

use super::block::Parts;
use super::fact::{HeadingKind, LabelForm, LabelStyle};
use super::inline::EmphasisStyle;
use super::organ_line::organ_line;
use super::scan;
use super::split;
use super::state::{Open, Quoted, State, Zone};

/// What kind of heading a block is, if it is one.
pub(crate) fn read(text: &str, parts: &Parts, state: State) -> Option<HeadingKind> {
    let hashes = text.bytes().take_while(|&b| b == b'#').count();
    if split::is_hash_heading(text) || hashes > 0 && hashes < 7 && hashes == text.len() {
        let plain = if hashes == 1 { HeadingKind::Title } else { HeadingKind::Plain };
        return Some(kind_of(&bare_words(text)).unwrap_or(plain));
    }
    if state.quoted == Quoted::Text && parts.quote.is_some() {
        return None;
    }
    if split::is_bare_heading(text.lines().next().unwrap_or("")) {
        return kind_of(&bare_words(text));
    }
    if parts.quote.is_some() {
        return None;
    }
    let lead = parts.lead();
    let whole_bold = lead.is_some_and(|run| {
        matches!(run.style, EmphasisStyle::Bold | EmphasisStyle::BoldItalic) && run.outer.end == parts.body.end
    });
    let ended = matches!(parts.end.sign, Some('.' | ',' | ';' | ':'));
    if (ended || text.len() > 1_000) && !whole_bold {
        return None; // most blocks are paragraphs, and this is all it takes to tell
    }
    let bare = bare_words(text);
    let label = parts.label.map(|(at, _)| at.label);
    let opens = parts.phrase.as_ref().is_some_and(|phrase| phrase.known && ended);
    if whole_bold && label.is_none() && organ_line(text).is_none() && !opens {
        return Some(kind_of(&bare).unwrap_or(HeadingKind::Plain));
    }
    if bare.len() > 240 {
        return None;
    }
    // `Draft resolution I Follow-up to …`: the title stands on the heading's line.
    if let Some(kind) = kind_of(&bare)
        && matches!(kind, HeadingKind::DraftResolution | HeadingKind::DraftDecision)
        && state.open != Open::Unfinished
    {
        return Some(kind);
    }
    if matches!(state.zone, Zone::Container | Zone::Closed | Zone::Title) && is_title(&bare) {
        return Some(HeadingKind::Title);
    }
    if state.zone == Zone::Title && label.is_none() && parts.lead().is_none() && organ_line(text).is_none() {
        return Some(HeadingKind::Plain); // a title, even one that opens like a paragraph: `Strengthening the …`
    }
    if let Some(label) = label
        && label.form == LabelForm::Stop
    {
        return match label.style {
            LabelStyle::Capital => Some(HeadingKind::LetterSection),
            LabelStyle::CapitalRoman => Some(HeadingKind::RomanSection),
            _ => None,
        };
    }
    if label.is_some() || parts.phrase.as_ref().is_some_and(|phrase| phrase.known && (lead.is_some() || phrase.capital))
    {
        return None;
    }
    let starts = bare.chars().next().is_some_and(char::is_uppercase);
    let words = bare.split_whitespace().count();
    if scan::roman_value(&bare).is_some() && bare.bytes().all(|b| b.is_ascii_uppercase()) {
        return Some(HeadingKind::RomanSection);
    }
    if bare.len() == 1 && starts {
        return Some(HeadingKind::LetterSection);
    }
    let finished = match state.zone {
        Zone::Container | Zone::Title => state.open != Open::Unfinished,
        Zone::Preamble => matches!(state.open, Open::Closed | Open::Paused | Open::Stop) && words <= 12,
        Zone::Operative => matches!(state.open, Open::Stop | Open::Paused | Open::Closed) && words <= 16,
        Zone::Annex | Zone::Closed => return None,
    };
    let organ = organ_line(text).is_some();
    (finished && starts && words <= 40 && !organ && !is_date(&bare)).then_some(HeadingKind::Plain)
}

/// The words of a heading without `#` and emphasis signs, its lines joined.
pub(crate) fn bare_words(text: &str) -> String {
    let text = text.trim_start_matches('#');
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    joined.replace("**", "").trim_matches(['*', '_', ' ', '\\']).to_owned()
}

/// The kind of a heading from its words, where they tell.
pub(crate) fn kind_of(words: &str) -> Option<HeadingKind> {
    let (first, rest) = words.split_once(' ').unwrap_or((words, ""));
    match first {
        "Draft" => {
            let (what, rest) = rest.split_once(' ').unwrap_or((rest, ""));
            let numeral = rest.split(' ').next().unwrap_or("");
            let numbered = rest.is_empty() || scan::roman_value(numeral).is_some() || numeral.parse::<u32>().is_ok();
            match what {
                "resolution" if numbered => Some(HeadingKind::DraftResolution),
                "decision" if numbered => Some(HeadingKind::DraftDecision),
                _ => None,
            }
        }
        "Annex" | "ANNEX" | "Appendix" => {
            let numeral = rest.split([' ', '.', ':']).next().unwrap_or("");
            (rest.is_empty() || is_numeral(numeral)).then_some(HeadingKind::Annex)
        }
        _ if is_title(words) => Some(HeadingKind::Title),
        _ => {
            let mark = first.trim_end_matches('.');
            let stopped = mark.len() < first.len();
            let capital_next = rest.is_empty() || rest.starts_with(char::is_uppercase);
            if is_numeral(mark) && mark.len() > 1 && (stopped || capital_next)
                || matches!(mark, "I" | "V" | "X") && rest.is_empty()
            {
                Some(HeadingKind::RomanSection)
            } else if mark.len() == 1
                && mark.as_bytes()[0].is_ascii_uppercase()
                && (stopped || capital_next)
                && !(mark == "A" && !stopped && rest.is_empty() && first != "A")
            {
                if matches!(mark, "I" | "V" | "X") && stopped {
                    Some(HeadingKind::RomanSection)
                } else {
                    Some(HeadingKind::LetterSection)
                }
            } else {
                None
            }
        }
    }
}

/// The numeral of a heading, as a value.
pub(crate) fn numeral_of(kind: HeadingKind, words: &str) -> Option<u32> {
    let mut pieces = words.split([' ', '.', ':']);
    match kind {
        HeadingKind::DraftResolution | HeadingKind::DraftDecision => scan::roman_value(pieces.nth(2)?),
        HeadingKind::Annex => scan::roman_value(pieces.nth(1)?),
        HeadingKind::RomanSection => scan::roman_value(pieces.next()?),
        HeadingKind::LetterSection => scan::letter_value(pieces.next()?),
        HeadingKind::Title | HeadingKind::Plain => None,
    }
}

fn is_numeral(text: &str) -> bool {
    scan::roman_value(text).is_some() && text.bytes().all(|b| b.is_ascii_uppercase())
}

/// `74/16. Title`, `Resolution 1373 (2001)`, `Resolution adopted by the General Assembly on …`.
fn is_title(words: &str) -> bool {
    if let Some(rest) = words.strip_prefix("Resolution ") {
        return rest.starts_with("adopted by ") || rest.starts_with(|c: char| c.is_ascii_digit());
    }
    let number = words.split(' ').next().unwrap_or("").trim_end_matches(['.', ':']);
    let Some((session, rest)) = number.split_once('/') else { return false };
    let digits = |text: &str| !text.is_empty() && text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
    let session = session.trim_start_matches("ES-").trim_start_matches("S-");
    digits(session) && digits(rest)
}

/// `9 December 2019` and nothing else.
pub(crate) fn is_date(words: &str) -> bool {
    let mut pieces = words.trim().split([' ', '\u{a0}']);
    let day = pieces.next().is_some_and(|day| day.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day)));
    let month = pieces.next().is_some_and(|month| super::date::month(month).is_some());
    let year = pieces.next().is_some_and(|year| year.len() == 4 && year.parse::<u16>().is_ok());
    day && month && year && pieces.next().is_none()
}

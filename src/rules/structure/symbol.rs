//! What a document symbol and a session say: the organ and the number of the session.

use crate::syntax::Organ;

/// What a symbol says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Symbol {
    /// The organ of the text under the symbol, where it is a resolution or a draft of one.
    pub organ: Option<Organ>,
    /// The number of the session, or the year that stands for it; none of a special session.
    pub session: Option<u16>,
}

/// Reads a symbol such as `A/RES/79/12`, `A/C.3/79/L.4/Rev.1`, `A/HRC/55/L.7`, `E/RES/2024/9` or `S/RES/2756 (2024)`.
pub(super) fn read(symbol: &str) -> Option<Symbol> {
    let parts: Vec<&str> = symbol.trim().split('/').collect();
    let number = |at: usize| parts.get(at).and_then(|part| part.parse::<u16>().ok());
    let draft = parts.iter().any(|part| part.starts_with("L."));
    let (organ, session) = match parts[..] {
        ["A", "HRC", "RES", ..] => (Some(Organ::HumanRightsCouncil), number(3)),
        ["A", "HRC", ..] => (draft.then_some(Organ::HumanRightsCouncil), number(2)),
        ["A", "RES", ..] => (Some(Organ::GeneralAssembly), number(2)),
        ["A", committee, _, ..] if committee.starts_with("C.") => (draft.then_some(Organ::GeneralAssembly), number(2)),
        ["A", session, _, ..] if session.starts_with(|c: char| c.is_ascii_digit()) => {
            (draft.then_some(Organ::GeneralAssembly), number(1))
        }
        ["E", "RES", ..] => (Some(Organ::EconomicAndSocialCouncil), number(2)),
        // A functional commission drafts for the Council as well as for the Assembly.
        ["E", year, _, ..] if year.len() == 4 && number(1).is_some() => {
            (draft.then_some(Organ::EconomicAndSocialCouncil), number(1))
        }
        ["S", "RES", ..] => (Some(Organ::SecurityCouncil), None),
        _ => return None,
    };
    Some(Symbol { organ, session })
}

/// The number of a session: `Seventy-ninth session`, `79th`, `79`, `2024 session`.
pub(super) fn session(words: &str) -> Option<u16> {
    let words = words.to_lowercase();
    if words.contains("special") || words.contains("resumed") {
        return None;
    }
    let digits: Vec<u16> =
        words.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect();
    match digits[..] {
        [number] => return Some(number),
        [] => {}
        _ => return None,
    }
    let pieces = words.split([' ', '-', '\u{a0}']).filter(|word| !word.is_empty());
    let values: Vec<u16> = pieces.map_while(|word| value_of(word).or((word == "and").then_some(0))).collect();
    let sum = values.iter().sum();
    (sum > 0).then_some(sum)
}

/// The value of a word of an ordinal: `seventy` is 70, `ninth` is 9.
fn value_of(word: &str) -> Option<u16> {
    const ONES: [&str; 19] = [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
    ];
    const TENS: [&str; 8] = ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"];
    let at = |list: &[&str], word: &str| list.iter().position(|one| *one == word).map(|at| at as u16 + 1);
    let stem = word.strip_suffix("ieth").or(word.strip_suffix('y'));
    let tens = stem.and_then(|stem| at(&TENS, stem)).map(|tens| 10 * (tens + 1));
    at(&ONES, word).or(tens).or(matches!(word, "hundred" | "hundredth").then_some(100))
}

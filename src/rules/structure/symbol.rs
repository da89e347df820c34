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

//! What a document symbol says of its document: the issuer, the session or year, whether it is a draft.

/// A symbol, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// The issuer in whose series the document stands.
    pub issuer: Issuer,
    /// Whether the document is a resolution as adopted.
    pub resolution: bool,
    /// Whether it is a draft: a document of limited distribution.
    pub draft: bool,
    /// The session or year in which it was issued, where the symbol gives it; none of a special session.
    pub period: Option<Period>,
}

/// The issuer in whose series a document stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Issuer {
    /// The General Assembly.
    Assembly,
    /// A Main Committee of the General Assembly, by its number.
    MainCommittee(u8),
    /// The Human Rights Council.
    HumanRightsCouncil,
    /// The Security Council.
    SecurityCouncil,
    /// The President of the Security Council: a statement.
    Presidency,
    /// The Economic and Social Council.
    EconomicAndSocialCouncil,
    /// A functional commission of the Economic and Social Council, by its number.
    FunctionalCommission(u8),
}

/// When a document was issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// By the number of the session.
    Session(u16),
    /// By the year.
    Year(u16),
}

impl Symbol {
    /// Reads a symbol such as `A/RES/79/12`, `A/C.3/79/L.4/Rev.1`, `A/HRC/55/L.7`, `E/RES/2024/9` or
    /// `S/RES/2756 (2024)`; nothing of a series that resolint does not know.
    pub fn read(symbol: &str) -> Option<Self> {
        let mut found = [""; 8];
        let mut parts = 0;
        for (slot, part) in found.iter_mut().zip(symbol.trim().split('/')) {
            *slot = part;
            parts += 1;
        }
        let parts = &found[..parts];
        // `A/80/` is still being written.
        if parts.iter().any(|part| part.is_empty()) {
            return None;
        }
        let number = |part: &str| part.parse::<u16>().ok();
        // Before they gave sessions and years, symbols counted on: `A/5217/Add.1` is document 5217.
        let later = |at: usize| parts.get(at + 1).is_some_and(|part| !is_version(part));
        let period = |at: usize| parts.get(at).filter(|_| later(at)).and_then(|part| number(part));
        let session = |at: usize| period(at).map(Period::Session);
        let year = |at: usize| period(at).map(Period::Year);
        let (issuer, resolution, period) = match parts {
            ["A", "HRC", "RES", ..] => (Issuer::HumanRightsCouncil, true, session(3)),
            ["A", "HRC", ..] => (Issuer::HumanRightsCouncil, false, session(2)),
            ["A", "RES", ..] => (Issuer::Assembly, true, session(2)),
            ["A", committee, _, ..] if committee.starts_with("C.") => {
                (Issuer::MainCommittee(committee[2..].parse().ok()?), false, session(2))
            }
            ["A", first, _, ..] if number(first).is_some() => (Issuer::Assembly, false, session(1)),
            ["S", "RES", ..] => (Issuer::SecurityCouncil, true, None),
            ["S", "PRST", ..] => (Issuer::Presidency, false, year(2)),
            ["S", first, _, ..] if number(first).is_some() => (Issuer::SecurityCouncil, false, year(1)),
            ["E", "RES", ..] => (Issuer::EconomicAndSocialCouncil, true, year(2)),
            ["E", commission, _, ..] if commission.starts_with("CN.") => {
                (Issuer::FunctionalCommission(commission[3..].parse().ok()?), false, year(2))
            }
            ["E", first, _, ..] if number(first).is_some() => (Issuer::EconomicAndSocialCouncil, false, year(1)),
            _ => return None,
        };
        let draft = parts.iter().any(|part| part.starts_with("L."));
        Some(Symbol { issuer, resolution, draft, period })
    }
}

/// Whether a part tells a version of a document, and no document of its own.
fn is_version(part: &str) -> bool {
    ["Add.", "Corr.", "Rev.", "Amend."].iter().any(|word| part.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_name_body_and_period() {
        let cases = [
            ("A/68/457", Issuer::Assembly, false, Some(Period::Session(68))),
            ("A/C.3/80/L.4/Rev.1", Issuer::MainCommittee(3), true, Some(Period::Session(80))),
            ("A/HRC/55/L.7", Issuer::HumanRightsCouncil, true, Some(Period::Session(55))),
            ("S/2024/12", Issuer::SecurityCouncil, false, Some(Period::Year(2024))),
            ("E/CN.15/2013/27", Issuer::FunctionalCommission(15), false, Some(Period::Year(2013))),
            ("A/5217/Add.1", Issuer::Assembly, false, None),
            ("S/RES/1373(2001)", Issuer::SecurityCouncil, false, None),
        ];
        for (symbol, issuer, draft, period) in cases {
            let read = Symbol::read(symbol).expect(symbol);
            assert_eq!((read.issuer, read.draft, read.period), (issuer, draft, period), "{symbol}");
        }
        assert!(Symbol::read("A/RES/79/12").unwrap().resolution);
        for other in ["CRC/C/GC/14", "A/", "and/or", ""] {
            assert_eq!(Symbol::read(other), None, "{other}");
        }
    }
}

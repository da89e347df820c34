//! Document symbols: `A/68/457`, `A/C.3/80/L.4/Rev.1`, `S/2024/12`.

use super::{Hover, Place};
use crate::syntax::{Issuer, Period, Symbol, ordinal};

/// What a symbol stands for, with a link to the document.
pub(super) fn hover(place: &Place<'_>) -> Option<Hover> {
    let symbols = &place.block.symbols;
    let found = symbols.iter().find(|one| place.touches(one.at.start as usize, one.at.end as usize))?;
    let symbol = found.symbol(&place.block.text);
    let what = describe(&symbol)?;
    let page = format!("**{symbol}**: {what}\n\n[{symbol}](https://docs.un.org/en/{symbol})");
    Some(place.page(found.at.start as usize, found.at.end as usize, page))
}

/// What a symbol says of its document; `None` for a series that has nothing to say.
pub fn describe(symbol: &str) -> Option<String> {
    let read = Symbol::read(symbol)?;
    let owner = match read.issuer {
        Issuer::Assembly => "of the General Assembly".to_owned(),
        Issuer::MainCommittee(number) => {
            let name = ordinal::ordinals().get(usize::from(number)).filter(|_| (1..=6).contains(&number))?;
            let (first, rest) = name.split_at(1);
            format!("of the {}{rest} Committee of the General Assembly", first.to_uppercase())
        }
        Issuer::HumanRightsCouncil => "of the Human Rights Council".to_owned(),
        Issuer::SecurityCouncil => "of the Security Council".to_owned(),
        Issuer::Presidency => "by the President of the Security Council".to_owned(),
        Issuer::EconomicAndSocialCouncil => "of the Economic and Social Council".to_owned(),
        Issuer::FunctionalCommission(_) => "of a commission of the Economic and Social Council".to_owned(),
    };
    let kind = match read {
        Symbol { resolution: true, .. } => "resolution",
        Symbol { issuer: Issuer::Presidency, .. } => "statement",
        Symbol { draft: true, .. } => "draft",
        _ => "document",
    };
    let period = match read.period {
        Some(Period::Session(number)) => {
            let words = ordinal::ordinals().get(usize::from(number)).filter(|words| !words.is_empty());
            words.map(|words| format!(", {words} session")).unwrap_or_default()
        }
        Some(Period::Year(year)) => format!(", {year}"),
        None => String::new(),
    };
    Some(format!("{kind} {owner}{period}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_name_their_documents() {
        let cases = [
            ("A/68/457", Some("document of the General Assembly, sixty-eighth session.")),
            ("A/C.3/80/L.4/Rev.1", Some("draft of the Third Committee of the General Assembly, eightieth session.")),
            ("A/HRC/55/L.7", Some("draft of the Human Rights Council, fifty-fifth session.")),
            ("A/RES/80/1", Some("resolution of the General Assembly, eightieth session.")),
            ("S/2024/12", Some("document of the Security Council, 2024.")),
            ("E/2024/9", Some("document of the Economic and Social Council, 2024.")),
            ("A/C.9/80/L.4", None),
            ("and/or", None),
            ("A/80/", None),
            ("A//1", None),
        ];
        for (symbol, expected) in cases {
            assert_eq!(describe(symbol).as_deref(), expected, "{symbol}");
        }
    }
}

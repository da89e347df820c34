//! Document symbols of resolutions: `A/RES/67/190`, `S/RES/1373 (2001)`.

use super::number::{Form, Number};
use crate::syntax::organ::Organ;

/// Series of documents, each with its organ and whether they are decisions.
const SERIES: [(&str, Organ, bool); 6] = [
    ("A/HRC/RES/", Organ::HumanRightsCouncil, false),
    ("A/HRC/DEC/", Organ::HumanRightsCouncil, true),
    ("A/RES/", Organ::GeneralAssembly, false),
    ("S/RES/", Organ::SecurityCouncil, false),
    ("E/RES/", Organ::EconomicAndSocialCouncil, false),
    ("E/DEC/", Organ::EconomicAndSocialCouncil, true),
];

/// The symbol under which a resolution is kept; none where the organ or its decisions have none. Parts of old
/// resolutions are found in the whole.
pub fn symbol(organ: Organ, number: Number, decision: bool) -> Option<String> {
    let (series, ..) = SERIES.into_iter().find(|(_, owner, decides)| (*owner, *decides) == (organ, decision))?;
    match (organ, number.form) {
        (Organ::SecurityCouncil, Form::Slash) | (Organ::HumanRightsCouncil, Form::Brackets) => None,
        (_, Form::Brackets) if number.session == 0 => None,
        (Organ::GeneralAssembly | Organ::HumanRightsCouncil, Form::Slash) if number.has_year() => None,
        (Organ::EconomicAndSocialCouncil, Form::Slash) if !number.has_year() => None,
        (Organ::GeneralAssembly, Form::Brackets) if number.has_year() => None,
        (_, Form::Brackets) => Some(format!("{series}{}", number.whole().to_string().replace(' ', ""))),
        (_, Form::Slash) => Some(format!("{series}{}", number.to_string().replace(' ', ""))),
    }
}

/// The resolution that a symbol at the start of `text` names, and how many bytes it takes.
pub fn named_by(text: &str) -> Option<(Organ, Number, usize)> {
    let (series, organ, _) = SERIES.into_iter().find(|(series, ..)| text.starts_with(series))?;
    let rest = &text[series.len()..];
    let (number, len) = Number::read(rest).or_else(|| {
        let len = rest.bytes().take(5).take_while(u8::is_ascii_digit).count();
        let number = rest[..len].parse::<Number>().ok()?;
        (organ == Organ::SecurityCouncil).then_some((number, len))
    })?;
    Some((organ, number, series.len() + len))
}

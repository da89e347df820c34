//! Document symbols: `A/68/457`, `A/C.3/80/L.4/Rev.1`, `S/2024/12`.

use super::{Hover, Place};
use crate::syntax::ordinal;

/// What a symbol stands for, with a link to the document.
pub(super) fn hover(place: &Place<'_>) -> Option<Hover> {
    let text: &str = &place.block.text;
    let here = place.offset.checked_sub(place.start).filter(|&here| here <= text.len())?;
    let belongs = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'.' | b'-');
    let bytes = text.as_bytes();
    let start = here - bytes[..here].iter().rev().take_while(|b| belongs(b)).count();
    let end = here + bytes[here..].iter().take_while(|b| belongs(b)).count();
    let symbol = text[start..end].trim_end_matches(['.', '-', '/']);
    let what = describe(symbol)?;
    let page = format!("**{symbol}**: {what}\n\n[{symbol}](https://docs.un.org/en/{symbol})");
    Some(place.page(start, start + symbol.len(), page))
}

/// What a symbol says of its document; `None` for what is no symbol.
pub fn describe(symbol: &str) -> Option<String> {
    let parts: Vec<&str> = symbol.split('/').collect();
    let last = parts.last()?;
    if parts.len() < 3 || !last.contains(|c: char| c.is_ascii_digit()) || parts.iter().any(|part| part.is_empty()) {
        return None;
    }
    let draft = if parts.iter().any(|part| part.starts_with("L.")) { "draft" } else { "document" };
    Some(match parts[..] {
        ["A", "RES", session, ..] => format!("resolution of the General Assembly{}.", at(session)),
        ["A", "HRC", "RES", session, ..] => format!("resolution of the Human Rights Council{}.", at(session)),
        ["A", "HRC", session, ..] => format!("{draft} of the Human Rights Council{}.", at(session)),
        ["A", committee, session, ..] if committee.starts_with("C.") => {
            let number = committee[2..].parse::<usize>().ok().filter(|number| (1..=6).contains(number))?;
            let name = &ordinal::ordinals()[number];
            let name = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
            format!("{draft} of the {name} Committee of the General Assembly{}.", at(session))
        }
        ["A", session, _, ..] if ordinal::session(session).is_some() => {
            format!("{draft} of the General Assembly{}.", at(session))
        }
        ["S", "RES", ..] => "resolution of the Security Council.".to_owned(),
        ["S", "PRST", ..] => "statement by the President of the Security Council.".to_owned(),
        ["S", year, _, ..] if is_year(year) => format!("{draft} of the Security Council, {year}."),
        ["E", "RES", ..] => "resolution of the Economic and Social Council.".to_owned(),
        ["E", year, _, ..] if is_year(year) => format!("{draft} of the Economic and Social Council, {year}."),
        _ => return None,
    })
}

/// `, eightieth session`
fn at(session: &str) -> String {
    let words = ordinal::session(session).and_then(|number| ordinal::ordinals().get(usize::from(number)));
    words.filter(|words| !words.is_empty()).map(|words| format!(", {words} session")).unwrap_or_default()
}

fn is_year(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit())
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

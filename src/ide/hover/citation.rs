//! Resolutions and decisions that the text cites.

use super::{Hover, Place};
use crate::syntax::citation::{Citation, citations};
use crate::syntax::{Kind, Organ, date};

/// What a cited number is, with its date as cited and a link to the document.
pub(super) fn hover(place: &Place<'_>) -> Option<Hover> {
    let block = place.block;
    if matches!(block.kind, Kind::FrontMatter | Kind::Code | Kind::Comment | Kind::Heading(_)) {
        return None;
    }
    let from = block.content.start as usize;
    let text = block.slice(block.content);
    let cited = citations(text, block.exit.organ, block.kind == Kind::Note);
    let one = cited.iter().find(|one| place.touches(from + one.start, from + one.end))?;
    let decision = is_decision(&text[..one.start]);
    Some(place.page(from + one.start, from + one.end, page(one, decision)))
}

/// Whether the last keyword before a number is `decision` and not `resolution`.
fn is_decision(before: &str) -> bool {
    let last = |word: &str| before.rfind(word).map_or(0, |at| at + 1);
    last("ecision") > last("esolution")
}

fn page(citation: &Citation, decision: bool) -> String {
    let owner = citation.organ.and_then(Organ::name).map(|name| &name[4..]);
    let what = if decision { "Decision" } else { "Resolution" };
    let mut page = match owner {
        Some(owner) => format!("**{what} {}** of the {owner}", citation.number),
        None => format!("**{what} {}**", citation.number),
    };
    if let Some((year, month, day)) = citation.date
        && let Some(month) = date::name(month)
    {
        page.push_str(&format!(", cited with the date {day} {month} {year}"));
    }
    if let Some(symbol) = citation.organ.and_then(|organ| symbol(organ, &citation.number, decision)) {
        page.push_str(&format!("\n\n[{symbol}](https://docs.un.org/en/{symbol})"));
    }
    page
}

/// The document symbol: `A/RES/67/190`, `S/RES/1373(2001)`. Parts of a resolution stand in one document.
fn symbol(organ: Organ, number: &str, decision: bool) -> Option<String> {
    let kind = if decision { "DEC" } else { "RES" };
    let (head, tail) = number.split_once(' ').unwrap_or((number, ""));
    match organ {
        // The old ones have their session in brackets, `217 A (III)`; decisions have no document of their own.
        Organ::GeneralAssembly if decision => None,
        Organ::GeneralAssembly if head.contains('/') => Some(format!("A/RES/{head}")),
        Organ::GeneralAssembly => {
            let session = tail.rsplit_once('(')?.1.trim_end_matches(')');
            Some(format!("A/RES/{head}({session})"))
        }
        Organ::SecurityCouncil => {
            let year = tail.strip_prefix('(')?.trim_end_matches(')');
            (!decision).then(|| format!("S/RES/{head}({year})"))
        }
        Organ::HumanRightsCouncil => Some(format!("A/HRC/{kind}/{head}")),
        Organ::EconomicAndSocialCouncil => head.contains('/').then(|| format!("E/{kind}/{head}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_follow_the_organ() {
        let cases = [
            (Organ::GeneralAssembly, "61/5", Some("A/RES/61/5")),
            (Organ::GeneralAssembly, "57/270 B", Some("A/RES/57/270")),
            (Organ::GeneralAssembly, "217 A (III)", Some("A/RES/217(III)")),
            (Organ::SecurityCouncil, "1373 (2001)", Some("S/RES/1373(2001)")),
            (Organ::HumanRightsCouncil, "22/7", Some("A/HRC/RES/22/7")),
            (Organ::EconomicAndSocialCouncil, "2011/42", Some("E/RES/2011/42")),
            (Organ::Commission, "4/1", None),
        ];
        for (organ, number, expected) in cases {
            assert_eq!(symbol(organ, number, false).as_deref(), expected, "{number}");
        }
    }
}

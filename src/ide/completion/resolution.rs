//! After `resolution ` and `resolutions `: numbers from the registry, by their beginning or by a word of the title.

use super::{MOST, Proposal, ProposalKind};
use crate::ide::cursor::{self, Cursor};
use crate::registry::{Adopted, Registry};
use crate::syntax::citation::{Number, Owner, citations};
use crate::syntax::{Organ, date};

/// The resolutions that go on from what is typed, the newest first. An organ's resolutions are dated the first time.
pub(super) fn resolutions(cursor: &Cursor<'_>) -> Vec<Proposal> {
    let Some(typed) = typed(&cursor.before) else { return Vec::new() };
    if cursor.after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '(')) {
        return Vec::new();
    }
    let registry = cursor.document.engine().table().registry();
    let own = cursor.block().and_then(|(_, block)| block.exit.organ);
    let head = &cursor.before[..cursor.before.len() - typed.len()];
    let organ = organ(head, own);
    let numeric =
        typed.starts_with(|c: char| c.is_ascii_digit()) || typed.starts_with("S-") || typed.starts_with("ES-");
    let mut found: Vec<Adopted> = if numeric {
        organ.map_or_else(Vec::new, |organ| registry.beginning(organ, typed, MOST))
    } else {
        registry.about(organ, typed, MOST)
    };
    found.truncate(MOST);
    let dated = if found.is_empty() { Vec::new() } else { dated(cursor) };
    found.into_iter().map(|adopted| proposal(cursor, typed, &adopted, registry, &dated)).collect()
}

fn proposal(
    cursor: &Cursor<'_>,
    typed: &str,
    adopted: &Adopted,
    registry: &Registry,
    dated: &[(Organ, Number)],
) -> Proposal {
    // Resolutions of the Security Council have their year with the number.
    let dates = adopted.organ != Organ::SecurityCouncil && !dated.contains(&(adopted.organ, adopted.number));
    let day = date::written(adopted.date);
    let number = adopted.number;
    let text = if dates { format!("{number} of {day}") } else { number.to_string() };
    let title = registry.title(adopted).map(str::to_owned);
    let organ = adopted.organ.name().map_or("", |name| &name[4..]);
    Proposal {
        label: number.to_string(),
        detail: Some(title.clone().unwrap_or_else(|| day.clone())),
        documentation: Some(format!(
            "{}\n\nResolution {number} of the {organ}, adopted on {day} (this date is {}).",
            title.unwrap_or_default(),
            adopted.confidence.words()
        )),
        filter: Some(typed.to_owned()),
        ..Proposal::new(ProposalKind::Words, cursor.last(typed.len()), text)
    }
}

/// What is typed after the keyword, or after a number of its list: the beginning of a number, or of a subject of at least
/// four letters.
fn typed(before: &str) -> Option<&str> {
    let start = ["resolution ", "resolutions ", "resolution\u{a0}", "resolutions\u{a0}"]
        .iter()
        .filter_map(|word| before.rfind(word).map(|at| at + word.len()))
        .max()?;
    let list = &before[start..];
    if list.len() > 400 {
        return None;
    }
    // The last of `61/5 and 62/1`; a subject comes only directly after the keyword.
    let last = [", ", " and "].iter().filter_map(|joiner| list.rfind(joiner).map(|at| at + joiner.len())).max();
    let typed = &list[last.unwrap_or(0)..];
    let number =
        typed.len() <= 9 && typed.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'/' | b'-' | b'S' | b'E'));
    let keyword = before[..start].rfind("resolution").unwrap_or(start);
    let joined = last.is_none_or(|last| !citations(&before[keyword..start + last], 0, None, false).is_empty());
    if number && !typed.is_empty() && typed.bytes().any(|b| b.is_ascii_digit()) {
        return joined.then_some(typed);
    }
    let subject = typed.len() >= 4 && typed.len() <= 40 && typed.chars().all(|c| c.is_alphabetic() || c == ' ');
    let other = ["on ", "of ", "entitled", "adopted", "which", "that ", "relating", "concerning", "with ", "and "];
    (subject && last.is_none() && !other.iter().any(|word| typed.starts_with(word))).then_some(typed)
}

/// Whose resolutions are offered: those of the organ named before the keyword, of the text's for `its`, else of any.
fn organ(head: &str, own: Option<Organ>) -> Option<Organ> {
    // A number that any organ may have lets the words before it speak.
    let keyword = head.rfind("resolution").unwrap_or(0);
    let sentence = &head[head[..keyword].rfind(['.', ';']).map_or(0, |at| at + 1)..];
    let numbers = ["61/1", "1373 (2001)", "16/21", "2013/40"];
    let list = &sentence[..sentence
        .rfind("resolution")
        .map_or(0, |at| sentence[at..].find([' ', '\u{a0}']).map_or(sentence.len(), |len| at + len))];
    let told = numbers.iter().find_map(|number| {
        let read = citations(&format!("{list} {number}"), 0, own, false);
        read.last()
            .filter(|one| matches!(one.owner, Owner::Its | Owner::Named | Owner::Abbreviated))
            .and_then(|one| one.organ)
    });
    told.or(own).filter(|organ| organ.name().is_some())
}

/// The resolutions that the text has dated before the place.
fn dated(cursor: &Cursor<'_>) -> Vec<(Organ, Number)> {
    let unit = cursor::unit(cursor.document, cursor.offset);
    let text = cursor::text_of(&unit, cursor.offset);
    let before = text.iter().take_while(|(start, _)| *start <= cursor.offset);
    let cited = before.flat_map(|(start, block)| block.citations.iter().map(move |one| (*start, one)));
    cited
        .filter(|(start, one)| start + (one.at.end as usize) < cursor.offset && one.date.is_some())
        .filter_map(|(_, one)| Some((one.organ?, one.number)))
        .collect()
}

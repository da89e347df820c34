//! Sessions in words: in which years they were or will be held.

use super::{Hover, Place};
use crate::ide::cursor;
use crate::syntax::ordinal;
use crate::table::Profile;

/// The years of a session of the General Assembly: only its sessions can be told from their number.
pub(super) fn hover(place: &Place<'_>) -> Option<Hover> {
    let block = place.block;
    let text = block.slice(block.content);
    let from = block.content.start as usize;
    let here = place.offset.checked_sub(place.start + from)?;
    let word = " session";
    let (start, end) = text
        .match_indices(word)
        .map(|(at, _)| (ordinal_start(&text[..at]), at + word.len()))
        .find(|&(start, end)| (start..=end).contains(&here) && !text[end..].starts_with(char::is_alphabetic))?;
    let number = ordinal::session(&text[start..end])?;
    if !is_of_assembly(place, text, start, end) {
        return None;
    }
    let name = &ordinal::ordinals().get(usize::from(number))?;
    let page = format!("The {name} session of the General Assembly: {}.", ordinal::years(number));
    Some(place.page(from + start, from + end, page))
}

/// Where the ordinal before ` session` starts: `at its eightieth`, `the hundred and first`.
fn ordinal_start(before: &str) -> usize {
    let start = before
        .rfind([' ', '\u{a0}', '\n', '(', '“'])
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    ["hundred and ", "one hundred and "]
        .iter()
        .filter(|words| before[..start].ends_with(**words))
        .map(|words| start - words.len())
        .min()
        .unwrap_or(start)
}

/// Whether the words around a session say that it is the Assembly’s.
fn is_of_assembly(place: &Place<'_>, text: &str, start: usize, end: usize) -> bool {
    let after = &text[end..];
    if after.starts_with(" of the General Assembly") || after.starts_with(" of the Assembly") {
        return true;
    }
    if after.starts_with(" of the ") {
        return false;
    }
    // The body named last before it holds the session; without any, the organ of the text.
    let bodies = ["Assembly", "Council", "Commission", "Conference", "Committee"];
    let named = bodies.iter().filter_map(|body| text[..start].rfind(body).map(|at| (at, *body))).max();
    match named {
        Some((at, body)) if start - at < 120 => body == "Assembly",
        _ => cursor::profile(place.document, place.offset) == Profile::Ga,
    }
}

//! After `its ` and `at its `: sessions in words.

use super::{Proposal, ProposalKind};
use crate::ide::cursor::{self, Cursor};
use crate::syntax::{Body, ordinal};
use crate::table::Profile;

/// How far from the text's own session others are offered after a bare `its`.
const NEAR: u16 = 3;
/// How many are offered at most.
const MOST: usize = 12;

/// The sessions whose words begin with what is typed, the text's own first.
pub(super) fn sessions(cursor: &Cursor<'_>) -> Vec<Proposal> {
    let Some((typed, dated)) = typed(&cursor.before) else { return Vec::new() };
    if cursor.after.starts_with(|c: char| c.is_alphanumeric() || c == '-') {
        return Vec::new();
    }
    let own = cursor.session();
    // What begins like a number may be another word: `its second report`, `its secretariat`.
    let reach = match own {
        Some(own) if typed.len() < 3 || !dated => own.saturating_sub(NEAR).max(1)..=own.saturating_add(NEAR),
        None if typed.len() < 3 || !dated => return Vec::new(),
        _ => 1..=119,
    };
    let all = ordinal::ordinals();
    let mut found: Vec<u16> =
        reach.filter(|&number| all.get(usize::from(number)).is_some_and(|words| words.starts_with(typed))).collect();
    // Reports are due at the session after this one more often than at any before.
    let distance = |number: u16| match own {
        Some(own) if number >= own => 2 * (number - own),
        Some(own) => 2 * (own - number) + 1,
        None => number,
    };
    found.sort_by_key(|&number| distance(number));
    found.truncate(MOST);
    let word = if cursor.after.trim_start().starts_with("session") { "" } else { " session" };
    let body = match cursor::profile(cursor.document, cursor.offset) {
        Profile::Ga => Some(Body::GeneralAssembly),
        Profile::Hrc => Some(Body::HumanRightsCouncil),
        _ => None,
    };
    found
        .into_iter()
        .filter(|&number| all[usize::from(number)] != typed || !word.is_empty())
        .map(|number| Proposal {
            detail: body.and_then(|body| body.when(number)),
            ..Proposal::new(
                ProposalKind::Session,
                cursor.last(typed.len()),
                format!("{}{word}", all[usize::from(number)]),
            )
        })
        .collect()
}

/// The words typed after the last `its `, and whether `at` stands before it.
fn typed(before: &str) -> Option<(&str, bool)> {
    let at = before.rfind("its ")?;
    let typed = &before[at + 4..];
    let head = &before[..at];
    let belongs = typed.len() <= 30 && typed.bytes().all(|b| b.is_ascii_lowercase() || matches!(b, b'-' | b' '));
    let apart = head.is_empty() || head.ends_with([' ', '“', '(']);
    (belongs && apart && !typed.starts_with(' ')).then(|| (typed, head.ends_with("at ") || head.ends_with("At ")))
}

//! After `A/`: document symbols of the text's own session.

use super::{Proposal, ProposalKind};
use crate::ide::cursor::{self, Cursor};
use crate::table::Profile;

/// The beginnings of symbols that go on from what is typed.
pub(super) fn symbols(cursor: &Cursor<'_>) -> Vec<Proposal> {
    let start = cursor.before.rfind([' ', '\u{a0}', '(', '[', '“', ',', '*']);
    let width = |at: usize| cursor.before[at..].chars().next().map_or(1, char::len_utf8);
    let typed = &cursor.before[start.map_or(0, |at| at + width(at))..];
    if !typed.starts_with("A/") || cursor.after.starts_with(|c: char| c.is_alphanumeric() || c == '/') {
        return Vec::new();
    }
    let Some(session) = cursor.session() else { return Vec::new() };
    let all = match cursor::profile(cursor.document, cursor.offset) {
        Profile::Hrc => vec![
            (format!("A/HRC/{session}/"), "documents of the session"),
            (format!("A/HRC/RES/{session}/"), "resolutions of the session"),
            (format!("A/HRC/{session}/L."), "drafts of the session"),
        ],
        Profile::Ga | Profile::Mun(_) => {
            let mut all = vec![
                (format!("A/{session}/"), "documents of the session"),
                (format!("A/RES/{session}/"), "resolutions of the session"),
                (format!("A/{session}/L."), "drafts before the plenary"),
            ];
            all.extend(
                (1..=6).map(|committee| (format!("A/C.{committee}/{session}/L."), "drafts before the Committee")),
            );
            all
        }
        Profile::Sc | Profile::Ecosoc | Profile::Conference => Vec::new(),
    };
    all.into_iter()
        .filter(|(symbol, _)| symbol.starts_with(typed) && symbol != typed)
        .map(|(symbol, what)| Proposal {
            detail: Some(what.to_owned()),
            ..Proposal::new(ProposalKind::Words, cursor.last(typed.len()), symbol)
        })
        .collect()
}

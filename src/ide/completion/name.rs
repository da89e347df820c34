//! Official names of Member States: the running form in prose, the list form in lists of sponsors.

use super::{Proposal, ProposalKind};
use crate::ide::cursor::Cursor;
use crate::lexicon::{self, State};
use crate::span::Span;
use crate::syntax::{Kind, Zone};

/// How many words of a name may be typed.
const WORDS: usize = 9;
/// How many letters must be typed.
const LETTERS: usize = 3;
/// How far back a name can start, in bytes.
const LONGEST: usize = 80;

/// The names that begin with the words typed last.
pub(super) fn names(cursor: &Cursor<'_>) -> Vec<Proposal> {
    // Before a word with a capital the name goes on already: `United| Nations`.
    if cursor.after.trim_start_matches(' ').starts_with(char::is_uppercase)
        || cursor.after.starts_with(char::is_alphanumeric)
    {
        return Vec::new();
    }
    let tails = tails(&cursor.before);
    if tails.is_empty() {
        return Vec::new();
    }
    let list = in_list(cursor);
    let states = lexicon::states().iter();
    states
        .filter_map(|state| {
            let typed = tails.iter().find(|typed| begins(state, typed))?;
            propose(cursor, state, typed, list)
        })
        .collect()
}

/// What stands before the place from each of its last words on that has a capital, the longest first.
fn tails(before: &str) -> Vec<&str> {
    let from = before.len().saturating_sub(LONGEST);
    let from = (from..=before.len()).find(|&at| before.is_char_boundary(at)).unwrap_or(before.len());
    let belongs = |c: char| c.is_alphabetic() || matches!(c, '’' | '\'' | '-');
    let signs = before[from..].match_indices(|c: char| !belongs(c)).map(|(at, sign)| from + at + sign.len());
    let mut starts: Vec<usize> = (from == 0).then_some(0).into_iter().chain(signs).collect();
    starts.drain(..starts.len().saturating_sub(WORDS));
    let tails = starts.into_iter().map(|at| &before[at..]);
    tails.filter(|tail| tail.len() >= LETTERS && tail.starts_with(char::is_uppercase)).collect()
}

/// Whether a name of the State begins with the words.
fn begins(state: &State, typed: &str) -> bool {
    let typed = typed.replace('\'', "’");
    state.list.starts_with(&typed) || bare(state).starts_with(&typed)
}

/// The name in running text without its article.
fn bare(state: &State) -> &'static str {
    state.running.strip_prefix("the ").unwrap_or(state.running)
}

fn propose(cursor: &Cursor<'_>, state: &State, typed: &str, list: bool) -> Option<Proposal> {
    let name = if list { state.list } else { state.running };
    let before = &cursor.before[..cursor.before.len() - typed.len()];
    // The article that is there already is part of what is replaced.
    let article = if before.ends_with("the ") { 4 } else { 0 };
    let kept = if article > 0 && !name.starts_with("the ") { 0 } else { article };
    let at = Span::new(cursor.offset - typed.len() - kept, cursor.offset);
    let whole = &cursor.before[cursor.before.len() - typed.len() - kept..];
    if whole == name {
        return None;
    }
    let matched = if bare(state).starts_with(typed) { bare(state) } else { state.list };
    let filter = format!("{}{matched}", &whole[..kept]);
    let detail = Some(if list { "name in lists" } else { "name in running text" }.to_owned());
    Some(Proposal {
        detail: detail.filter(|_| state.list != state.running),
        filter: (filter != name).then_some(filter),
        ..Proposal::new(ProposalKind::Name, at, name.to_owned())
    })
}

/// Whether the place stands in a list of sponsors: after `Sponsors:`, or after names of States outside the text proper
/// and where a paragraph holds nothing else.
fn in_list(cursor: &Cursor<'_>) -> bool {
    let before = &*cursor.before;
    let head = before.trim_start_matches(['*', '_', ' ']);
    let first = head.split([':', ' ']).next().unwrap_or("");
    if matches!(
        first.to_lowercase().trim_end_matches(['*', '_']),
        "sponsors" | "sponsor" | "signatories" | "co-sponsors"
    ) {
        return true;
    }
    let Some((items, _)) = before.rsplit_once(", ") else { return false };
    let outside = cursor.block().is_none_or(|(_, block)| {
        matches!(block.entry.zone, Zone::Container | Zone::Title | Zone::Closed) && block.kind != Kind::Organ
    });
    let is_name = |item: &str| lexicon::is_state(item.trim_matches(['*', '_', ' ']));
    if items.split(", ").all(is_name) {
        return true;
    }
    // `Subsequently, Albania and Belgium` is prose of a report; official documents use the list form there as well.
    let last = items.rsplit(", ").next().unwrap_or(items);
    outside && !last.starts_with("the ") && (is_name(last) || ends_with_name(last))
}

/// Whether the last words are the name of a State: `sponsored by Albania`.
fn ends_with_name(words: &str) -> bool {
    words.match_indices(' ').any(|(at, _)| {
        let tail = &words[at + 1..];
        tail.starts_with(char::is_uppercase) && lexicon::is_state(tail)
    })
}

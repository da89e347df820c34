//! Whether words ask for something to be done, rather than tell what was asked for or done.

use crate::span::{InBlock, Span};
use crate::syntax::{Block, Organ, Role, SessionAt};

/// Verbs that ask or decide, in the present.
const ASKS: [&str; 14] = [
    "equests",
    "nvites",
    "ecides",
    "ncourages",
    "rges",
    "alls upon",
    "alls on",
    "ecommends",
    "emands",
    "irects",
    "nstructs",
    "ppeals",
    "uthorizes",
    "sks",
];

/// Verbs that asked, and words after which a text tells of the past.
const ASKED: [&str; 18] = [
    "requested",
    "invited",
    "decided",
    "encouraged",
    "urged",
    "called upon",
    "called for",
    "recommended",
    "agreed",
    "mandated",
    "requesting",
    "in which",
    "by which",
    "pursuant to",
    "in accordance with",
    "as set out in",
    "recalls",
    "recalling",
];

/// What is to be done at a later session.
const DEEDS: [&str; 17] = [
    " to submit ",
    " to report",
    " to present ",
    " to provide ",
    " to include ",
    " to consider ",
    " to continue ",
    " to resume ",
    " to revert ",
    " to discuss ",
    " to examine ",
    " to update ",
    " to convene ",
    " to brief ",
    " to inform ",
    " to hold ",
    " to be submitted ",
];

/// Words between a deed and a session that make the session that of something else.
const BETWEEN: [&str; 16] = [
    "submitted to",
    "presented",
    "contained",
    "adopted",
    "established",
    "similar",
    "his report",
    "her report",
    "their report",
    "held",
    "in which",
    "requested",
    "resolution",
    "decision",
    "taken",
    "made at",
];

/// How far back of a place a clause may begin, in bytes.
const CLAUSE: usize = 400;

/// The words before a place, as far as they may be one clause with it.
pub(super) fn clause(block: &Block, at: usize) -> &str {
    let body = &block.text[block.body.start as usize..at];
    let mut from = body.len().saturating_sub(CLAUSE);
    while !body.is_char_boundary(from) {
        from += 1;
    }
    body[from..].rsplit(';').next().unwrap_or(body)
}

/// Whether the last verb of a clause that asks stands in the present.
pub(super) fn asks(clause: &str) -> bool {
    let last = |words: &[&str]| words.iter().filter_map(|word| clause.rfind(word)).max();
    last(&ASKS).is_some_and(|asks| last(&ASKED).is_none_or(|asked| asked < asks))
}

/// Whether the block is an operative paragraph of a text of the General Assembly or the Human Rights Council.
pub(super) fn is_request(block: &Block) -> bool {
    let organ = matches!(block.entry.organ, Some(Organ::GeneralAssembly | Organ::HumanRightsCouncil));
    organ && block.role() == Some(Role::Operative)
}

/// Whether a session is one at which something asked for is to be done.
pub(super) fn is_due(block: &Block, ordinal: Span<InBlock>) -> bool {
    let clause = clause(block, ordinal.start as usize);
    let Some(deed) = DEEDS.iter().filter_map(|deed| clause.rfind(deed)).max() else { return false };
    let between = &clause[deed..];
    asks(&clause[..deed]) && !BETWEEN.iter().any(|words| between.contains(words))
}

/// How many sessions after that of the text a session of its own organ is. None where it is another's, or not known.
pub(super) fn distance(block: &Block, session: &SessionAt) -> Option<i32> {
    let own = crate::syntax::Body::of(block.entry.organ);
    let at = block.entry.session?;
    (own.is_some() && session.body == own).then(|| i32::from(session.number) - i32::from(at))
}

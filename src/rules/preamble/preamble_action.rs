use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role};

rule! {
    /// A preambular paragraph asks for something or decides it.
    ///
    /// ## Why
    /// The preamble gives reasons; requests and decisions have numbers and stand in the operative part. A request that
    /// hides in the preamble binds nobody, because nobody can cite its paragraph.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the opening of the lighthouse, and requests the Secretary-General to print the atlas,
    ///
    /// 1. *Welcomes* the survey.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the opening of the lighthouse, and mindful of the cost of the atlas,
    ///
    /// 1. *Requests* the Secretary-General to print the atlas.
    /// ```
    ///
    /// ## Source
    /// Practice of all organs: none of 4,766 preambular paragraphs in 300 sampled adopted texts does so. Verbs after
    /// “that” or “which” have a subject of their own and are not meant.
    "preamble-action", Fixes::Never, |_| Scope::block(check)
}

/// What an organ does and never has reason to say of itself in the preamble.
const ACTS: [&str; 12] = [
    "requests",
    "decides",
    "urges",
    "calls upon",
    "calls on",
    "invites",
    "demands",
    "authorizes",
    "authorises",
    "encourages",
    "instructs",
    "resolves",
];

/// Words after which a finite verb has a subject of its own: `the report which notes …, and invites …`.
const CLAUSES: [&str; 9] = [" that ", " which ", " who ", " whose ", " where ", " when ", " as ", " how ", " whereby "];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.kind != Kind::Paragraph(Role::Preambular) {
        return;
    }
    let (body, from) = (block.body(), block.body.start as usize);
    for (at, _) in body.match_indices(" and ") {
        let before = &body[..at];
        if !ends_in_comma(block, from + at) || CLAUSES.iter().any(|word| before.contains(word)) || in_quotes(before) {
            continue;
        }
        let start = at + " and ".len();
        let signs = body[start..].len() - body[start..].trim_start_matches(['*', '_']).len();
        let rest = &body[start + signs..];
        let skip =
            ["also ", "further ", "therefore "].iter().find(|word| rest.starts_with(**word)).map_or(0, |w| w.len());
        let rest = &rest[skip..];
        let Some(act) = ACTS.iter().find(|act| {
            rest.strip_prefix(**act).is_some_and(|tail| !tail.starts_with(|c: char| c.is_alphanumeric() || c == '-'))
        }) else {
            continue;
        };
        let place = start + signs + skip;
        let message = format!("“{act}” acts, and the preamble only gives reasons: make it an operative paragraph");
        sink.report(block.in_body(place, place + act.len()), message);
        return;
    }
}

/// Whether a comma stands before this place, footnote marks left aside.
fn ends_in_comma(block: &Block, to: usize) -> bool {
    let mark = block.inlines.marks.iter().rev().find(|mark| mark.outer.end as usize == to);
    block.text[..mark.map_or(to, |mark| mark.outer.start as usize)].ends_with(',')
}

/// Whether a quotation is open at the end of these words.
fn in_quotes(before: &str) -> bool {
    before.matches('“').count() > before.matches('”').count()
}

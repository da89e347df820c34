use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role};

rule! {
    /// An amendment does not put the words that it changes between quotation marks.
    ///
    /// ## Why
    /// “In paragraph 3, replace buoys with beacons”: the marks show where the old words begin and end, so that nobody
    /// has to guess how much of the paragraph is to go.
    ///
    /// ## Examples
    /// ```invalid
    /// In operative paragraph 3, replace buoys with beacons.
    /// ```
    /// ```valid
    /// In operative paragraph 3, replace “buoys” with “beacons”.
    /// ```
    ///
    /// ## Source
    /// Practice of the organs whose texts are edited: amendments to drafts quote the words they change. Whether the words
    /// stand in the draft cannot be told from the amendment alone.
    "amendment-unquoted", Fixes::Never, |_| Scope::block(check)
}

/// What the instruction does to words.
const VERBS: [&str; 6] = [
    ", replace ",
    ", substitute ",
    ", delete the word ",
    ", delete the words ",
    ", insert the word ",
    ", insert the words ",
];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !matches!(block.kind, Kind::Paragraph(Role::Other | Role::Report | Role::Annex)) {
        return;
    }
    let body = block.body();
    let place = ["In ", "After ", "Before "].iter().find_map(|word| body.strip_prefix(word));
    // `the third preambular paragraph`, `operative paragraph 3 (b)`
    let Some(named) = place.and_then(|rest| rest.split_once(',')).map(|(named, _)| named) else { return };
    if named.len() > 60 || !["paragraph", "clause"].iter().any(|word| named.contains(word)) {
        return;
    }
    let Some((at, verb)) = VERBS.iter().find_map(|verb| Some((body.find(verb)?, verb))) else { return };
    let rest = &body[at + verb.len()..];
    // What stands in italics is set off as well, and after a colon the words stand in lines of their own.
    if rest.contains(['“', '"', '”', '‘', '«', '*', '_', ':'])
        || ["full stop", "comma", "whole"].iter().any(|word| rest.contains(word))
    {
        return;
    }
    let span = block.in_body(at + 2, at + verb.trim_end().len());
    let written = block.slice(span);
    sink.report(span, format!("“{written}” changes words that no marks show: put them between quotation marks"));
}

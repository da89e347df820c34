//! Verbs inside a paragraph that are emphasized as if they opened it.

use crate::rule::Sink;
use crate::span::{InBlock, Span};
use crate::syntax::Block;
use crate::syntax::opener::{self, Shape};

/// Reports emphasized runs after the opening that hold a verb or participle of this shape and nothing else.
pub(super) fn check(block: &Block, shape: Shape, sink: &mut Sink<Span<InBlock>>) {
    let opening = block.lead().map_or(block.body.start, |lead| lead.outer.end);
    // The phrase itself may be emphasized in pieces.
    let phrase_end = block.phrase.as_ref().map_or(0, |phrase| block.body.start as usize + phrase.loose_end);
    for run in &block.inlines.emphasis {
        if run.outer.start < opening || (run.outer.start as usize) < phrase_end {
            continue;
        }
        let words = block.slice(run.inner);
        // Titles have capitals: `*Global Atlas of Reefs*`.
        if !words.starts_with(char::is_lowercase) || words.len() > 60 {
            continue;
        }
        let verb = words.strip_prefix("and ").unwrap_or(words);
        let Some(phrase) = opener::phrase(verb) else { continue };
        if !phrase.known || phrase.shape != shape || phrase.loose_end < verb.trim_end_matches([' ', ',']).len() {
            continue;
        }
        if verb.len() == words.len() && !joined(&block.text[..run.outer.start as usize]) {
            continue;
        }
        let signs = [(run.outer.start, run.inner.start), (run.inner.end, run.outer.end)]
            .map(|(from, to)| (Span::new(from as usize, to as usize), String::new()));
        sink.report(run.inner, format!("only the opening phrase is in italics: set “{words}” in roman"))
            .fix(format!("Set “{words}” in roman"), signs.into());
    }
}

/// Whether a further verb can follow: after a sign, a footnote mark or “and”, but not in `the *requesting* of charts`.
fn joined(before: &str) -> bool {
    let before = before.trim_end();
    let last = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    last.is_empty() || matches!(last, "and" | "or" | "also" | "further")
}

//! Openings that neither the grammar nor the drafter's own words know.

use crate::rule::Sink;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

/// Reports the opening of a paragraph that no verb of the table heads, unless one of `own` stands there.
pub(super) fn check(block: &Block, own: &[String], kind: &str, sink: &mut Sink<Span<InBlock>>) {
    if block.phrase.as_ref().is_some_and(|phrase| phrase.known) {
        return;
    }
    let body = block.body().trim_start_matches(['*', '_']);
    let body = body.strip_prefix("<u>").unwrap_or(body);
    let starts_with = |phrase: &String| {
        body.get(..phrase.len()).is_some_and(|start| start.eq_ignore_ascii_case(phrase))
            && !body[phrase.len()..].starts_with(char::is_alphanumeric)
    };
    if own.iter().any(starts_with) {
        return;
    }
    let at = match block.lead() {
        Some(lead) => lead.inner,
        None => {
            let start = block.body.end as usize - body.len();
            let end = body.find(|c: char| !c.is_alphabetic() && c != '-').unwrap_or(body.len());
            Span::new(start, start + end)
        }
    };
    let words = block.slice(at);
    // `and stressing` goes on after the points of a list; `Name:` is a label.
    let goes_on = ["and", "or"].contains(&words.split(' ').next().unwrap_or(""));
    let after = block.text[at.end as usize..].trim_start_matches(['*', '_']);
    if goes_on || after.starts_with(':') {
        return;
    }
    if words.starts_with(char::is_alphabetic) && words.len() <= 60 {
        sink.report(at, format!("“{words}” is not a usual opening of {kind} paragraphs: check the verb"));
    }
}

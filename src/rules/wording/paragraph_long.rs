use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role};

rule! {
    /// A paragraph has more than 200 words.
    ///
    /// ## Why
    /// A paragraph is the unit that delegations vote on, cite and report on. One that says many things is hard to read, to
    /// negotiate and to translate: give each its own paragraph, or a list with letters.
    ///
    /// ## Examples
    /// The rule counts the words of single paragraphs; lists with letters are counted point by point.
    ///
    /// ## Source
    /// In a committee report of 2013 the median of 644 paragraphs is 51 words and the longest has 168.
    "paragraph-long", Fixes::Never, |_| Scope::block(check)
}

/// More words than this are too many.
const MOST: usize = 200;

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !matches!(block.kind, Kind::Paragraph(Role::Preambular | Role::Operative | Role::Item(..))) {
        return;
    }
    // A word has two bytes at least with its space.
    let body = block.body();
    if body.len() <= 2 * MOST {
        return;
    }
    let words = body.split_whitespace().count();
    if words > MOST {
        let first = body.find(char::is_whitespace).unwrap_or(body.len());
        sink.report(
            block.in_body(0, first),
            format!("this paragraph has {words} words: part it, or make a list of it"),
        );
    }
}

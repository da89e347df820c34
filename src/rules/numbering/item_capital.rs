use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role};

rule! {
    /// A sub-paragraph begins with a small letter.
    ///
    /// ## Why
    /// The first word of a sub-paragraph has a capital, although the sentence goes on: the capital shows where each
    /// point begins.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Requests* the Secretary-General:
    ///
    /// (a) to print the atlas;
    ///
    /// (b) to send it to all harbours.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Requests* the Secretary-General:
    ///
    /// (a) To print the atlas;
    ///
    /// (b) To send it to all harbours.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, capitalization: the first word of a subparagraph. All 21 sub-paragraphs of a
    /// committee report with fifteen texts begin with a capital.
    "item-capital", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !matches!(block.kind, Kind::Paragraph(Role::Item(..))) {
        return;
    }
    let body = block.body();
    let from = body.len() - body.trim_start_matches(['*', '_']).len();
    let word = &body[from..];
    let word = &word[..word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len())];
    let first = word.chars().next().filter(|c| c.is_lowercase());
    // `e-learning` and `pH` are written so wherever they stand.
    let (Some(first), false) = (first, word.len() < 2 || word.chars().any(char::is_uppercase)) else { return };
    let at = block.in_body(from, from + word.len());
    let capital: String = first.to_uppercase().chain(word.chars().skip(1)).collect();
    let letter = block.in_body(from, from + first.len_utf8());
    sink.report(at, format!("a sub-paragraph begins with a capital: write “{capital}” for “{word}”"))
        .fix(format!("Write “{capital}”"), vec![(letter, first.to_uppercase().collect())]);
}

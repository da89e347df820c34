use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::{self, Running};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Emphasis, EmphasisStyle};

rule! {
    /// Words inside a paragraph are bold or underlined.
    ///
    /// ## Why
    /// Only the words that open a paragraph, and titles, are set apart. What matters is said by the verb, “Stresses” or
    /// “Emphasizes”, and not by the type: bold words are lost in other languages and in plain text.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Requests* all keepers to light their lamps **every night**.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Requests* all keepers to light their lamps every night.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, italics: no emphasis by type. 300 adopted texts have bold words in headings only.
    "stress-emphasis", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !prose::is_prose(block) || block.inlines.emphasis.is_empty() {
        return;
    }
    let running = Running::any(block);
    let opening = block.phrase.as_ref().map_or(block.body.start, |phrase| block.in_body(0, phrase.loose_end).end);
    for run in block.inlines.emphasis.iter().filter(|run| run.style != EmphasisStyle::Italic) {
        let written = block.slice(run.inner);
        // A run at the start is the opening, or the heading of a sub-paragraph: other rules look at it.
        let heads =
            block.text[block.body.start as usize..run.outer.start as usize].trim_matches(['*', '_', ' ']).is_empty();
        let words = written.chars().any(char::is_alphabetic);
        if heads || run.outer.start < opening || !words || running.quoted(run.inner.start as usize) {
            continue;
        }
        if inside_word(block, run) {
            continue;
        }
        let how = if run.style == EmphasisStyle::Underline { "underlined" } else { "bold" };
        let short: String = written.chars().take(40).collect();
        let cut = if short.len() < written.len() { "…" } else { "" };
        sink.report(
            run.outer,
            format!("“{short}{cut}” is {how}, and resolutions stress nothing by type: set it as the rest"),
        )
        .unsafe_fix("Set it as the rest", vec![(run.outer, written.to_owned())]);
    }
}

/// Whether the run sets apart some letters of one word: a slip of typesetting, by which nobody stresses anything.
fn inside_word(block: &Block, run: &Emphasis) -> bool {
    let before = block.text[..run.outer.start as usize].ends_with(char::is_alphabetic);
    let after = block.text[run.outer.end as usize..].starts_with(char::is_alphabetic);
    (before || after) && !block.slice(run.inner).contains(char::is_whitespace)
}

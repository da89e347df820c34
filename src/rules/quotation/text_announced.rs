use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose;
use crate::rules::say;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// Words that announce a text do not end in a colon.
    ///
    /// ## Why
    /// “Recommends to the General Assembly the adoption of the following draft resolution” points to the lines under it,
    /// and the colon is what points. With a comma or a semicolon the reader takes the next line for another paragraph.
    ///
    /// ## Examples
    /// ```invalid ecosoc
    /// *The Economic and Social Council*
    ///
    /// *Recommends* to the General Assembly the adoption of the following draft resolution;
    /// ```
    /// ```valid ecosoc
    /// *The Economic and Social Council*
    ///
    /// *Recommends* to the General Assembly the adoption of the following draft resolution:
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, punctuation, quotations. All of the few adopted texts that announce another end
    /// the words so.
    "text-announced", Fixes::Never, |_| Scope::block(check)
}

/// What the words end with when a text comes next.
const ENDS: [&str; 6] = [
    "following draft resolution",
    "following draft decision",
    "following resolution",
    "following decision",
    "following text",
    "following declaration",
];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !prose::is_prose(block) || block.end.sign == Some(':') {
        return;
    }
    let body = &block.text[block.body.start as usize..block.end.words_end.max(block.body.start as usize)];
    // `the following text[^3]`, `*the following text*`
    let words = body.trim_end_matches(['*', '_', ' ', '\u{a0}']);
    if let Some(end) = ENDS.iter().find(|end| words.ends_with(**end)) {
        // No fix: where the text is missing, the paragraph ends as others do.
        sink.report(block.end.at, format!("“{end}” announces a text: {}", say::end_with(':', block.end.sign)));
    }
}

use super::known;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// “Resolution” or “decision” has a capital before a number in running text.
    ///
    /// ## Why
    ///
    /// Both are common nouns: “resolution 61/5”. The capital belongs to the beginning of a footnote.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its Resolution 61/5 of 20 October 2006 on tidal lagoons,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 61/5 of 20 October 2006 on tidal lagoons,
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, capitalization. A committee report with fifteen texts has no capital there.
    "citation-capital", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !prose::is_prose(block) {
        return;
    }
    for cited in known::own(block) {
        let word = block.slice(cited.keyword);
        let starts = block.text[block.body.start as usize..cited.keyword.start as usize]
            .trim_matches(|c: char| !c.is_alphanumeric())
            .is_empty();
        let first = cited.joined == crate::syntax::citation::Joined::First;
        if !starts && first && word.starts_with(['R', 'D']) {
            let right = word.to_lowercase();
            sink.report(cited.keyword, format!("“{word}” in running text: write “{right}”"))
                .fix(format!("Write “{right}”"), vec![(cited.keyword, right)]);
        }
    }
}

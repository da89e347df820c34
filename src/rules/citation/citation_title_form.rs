use super::known;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// The title of a cited resolution is not joined to its number as titles are.
    ///
    /// ## Why
    ///
    /// What a resolution is about follows either as “on …” in the drafter’s words, or as “, entitled “…”,” with its exact
    /// title. A title without “entitled”, or without the comma, runs into the sentence.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 61/5 of 20 October 2006 entitled “Tidal lagoons”,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 61/5 of 20 October 2006, entitled “Tidal lagoons”,
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, titles. After a date the comma before “entitled” is never missing in a committee
    /// report with fifteen texts.
    "citation-title-form", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !prose::is_prose(block) {
        return;
    }
    for cited in known::own(block) {
        let end = cited.date_at.end as usize;
        let rest = &block.text[end..];
        let word = rest.trim_start_matches([' ', '\u{a0}', '\n', '\r', ',']);
        let start = end + rest.len() - word.len();
        let comma = rest[..start - end].contains(',');
        let one = |word: &str| Span::new(start, start + word.len());
        if word.starts_with("entitled ") && !comma {
            sink.report(one("entitled"), "“entitled” follows the number without a comma: write “, entitled”")
                .fix("Insert a comma", vec![(Span::at(end), ",".to_owned())]);
        } else if word.starts_with("titled “") {
            sink.report(one("titled"), "“titled” before a title: write “entitled”")
                .fix("Write “entitled”", vec![(one("titled"), "entitled".to_owned())]);
        } else if word.starts_with('“') && !comma && start > end {
            sink.report(one("“"), "a title follows the number at once: write “, entitled” before it")
                .fix("Insert “, entitled”", vec![(Span::at(end), ", entitled".to_owned())]);
        }
    }
}

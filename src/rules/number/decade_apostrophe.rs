use super::dates;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A decade has an apostrophe: “the 1990’s”.
    ///
    /// ## Why
    ///
    /// A decade is a plural, and plurals have no apostrophe: “the 1990s”.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Recalls* the charting of shoals in the 1990’s.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Recalls* the charting of shoals in the 1990s.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, numbers and dates. In 300 adopted texts no decade has an apostrophe.
    "decade-apostrophe", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(running) = dates::running(block) else { return };
    for figure in &block.figures {
        let end = figure.end as usize;
        if figure.len() != 4 || !block.slice(*figure).ends_with('0') {
            continue;
        }
        let after = &block.text[end..];
        let Some(sign) = ["’s", "'s"].into_iter().find(|sign| after.starts_with(sign)) else { continue };
        let before = block.text[..figure.start as usize].trim_end_matches([' ', '\u{a0}']);
        let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
        let decade = matches!(word, "the" | "The" | "early" | "mid" | "late");
        if decade && running.own(figure.start as usize) && !after[sign.len()..].starts_with(char::is_alphanumeric) {
            let right = format!("{}s", block.slice(*figure));
            let at = Span::new(figure.start as usize, end + sign.len());
            sink.report(at, format!("“{}” is a plural: write “{right}”", block.slice(at)))
                .fix(format!("Write “{right}”"), vec![(Span::new(end, end + sign.len() - 1), String::new())]);
        }
    }
}

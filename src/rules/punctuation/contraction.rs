use crate::lexicon::Use;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::{phrases, say};
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// Words are drawn together as in speech.
    ///
    /// ## Why
    /// A resolution is read in court rooms and parliaments, and is written as formally as they speak: “do not”, never the
    /// short form.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Notes* that the lighthouses don’t have a common register.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Notes* that the lighthouses do not have a common register.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, style. 300 adopted texts have none.
    "contraction", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    phrases::each(block, Use::Contraction, |at, phrase| {
        let written = block.slice(at);
        if phrase.instead.is_empty() {
            sink.report(at, format!("“{written}” is spoken language: write the words in full"));
            return;
        }
        let full = say::as_capital_as(written, phrase.instead);
        sink.report(at, format!("“{written}” is spoken language: write “{full}”"))
            .unsafe_fix(format!("Write “{full}”"), vec![(at, full)]);
    });
}

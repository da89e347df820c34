use crate::lexicon;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A convention is named with another year than that of its adoption.
    ///
    /// ## Why
    ///
    /// The year belongs to the name by which a convention is known. With a wrong year the text refers to an instrument that
    /// does not exist, or to another one.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Single Convention on Narcotic Drugs of 1954,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Single Convention on Narcotic Drugs of 1961,
    /// ```
    ///
    /// ## Source
    ///
    /// The conventions themselves, in the United Nations Treaty Series. None of 300 adopted texts has a wrong year.
    "treaty-year-wrong", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.conventions.is_empty() {
        return;
    }
    let running = Running::any(block);
    for treaty in &block.conventions {
        let Some((_, year)) = lexicon::treaty_titled(&treaty.title).filter(|(_, year)| *year != treaty.year) else {
            continue;
        };
        if running.own(treaty.at.start as usize) {
            let written = block.slice(treaty.year_at);
            sink.report(treaty.year_at, format!("“{written}” is not the year of the {}: write “{year}”", treaty.title))
                .unsafe_fix(format!("Write “{year}”"), vec![(treaty.year_at, year.to_string())]);
        }
    }
}

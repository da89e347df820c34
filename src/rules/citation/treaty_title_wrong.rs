use crate::lexicon;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A convention is called one of the United Nations though its title does not say so.
    ///
    /// ## Why
    ///
    /// An instrument has one title. Some begin with “United Nations”, others that were also adopted under the United Nations
    /// do not, and in a list of conventions the two are easily mixed up.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the United Nations Convention on Psychotropic Substances of 1971,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Psychotropic Substances of 1971,
    /// ```
    ///
    /// ## Source
    ///
    /// The titles in the United Nations Treaty Series.
    "treaty-title-wrong", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    const WORDS: &str = "United Nations ";
    for treaty in &block.conventions {
        let start = treaty.at.start as usize;
        if !block.slice(treaty.at).starts_with(WORDS)
            || lexicon::treaty_titled(&treaty.title).is_none_or(|(known, _)| known.of_united_nations())
        {
            continue;
        }
        if Running::any(block).own(start) {
            let at = Span::new(start, start + WORDS.len());
            sink.report(at, format!("the title does not begin with “United Nations”: write “{}”", treaty.title))
                .unsafe_fix("Delete “United Nations”", vec![(at, String::new())]);
        }
    }
}

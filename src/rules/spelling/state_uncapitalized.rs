use crate::lexicon::{Sort, Usage};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::usage;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A State, or the Member States, are written without capitals.
    ///
    /// ## Why
    ///
    /// In United Nations texts a State has a capital whenever a country is meant, so that it is not taken for the
    /// state of a thing. The members of the United Nations are its “Member States”; those of other bodies are
    /// “member States”.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Noting* the lamps of all states,
    ///
    /// *Urges* Member states to repair them.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Noting* which states that lamps are in a good state, and the member States of the Institute,
    ///
    /// *Urges* Member States and all other States to repair them.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, capitalization. In adopted texts of the General Assembly since 2019 “Member
    /// States” stands 7,561 times and “member states” never.
    "state-uncapitalized", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let wanted = |usage: &Usage| usage.sort == Sort::State;
    usage::each(block, wanted, |found| {
        let message = format!("“{}” lacks its capital: write “{}”", found.written, found.right());
        found.mend(message, sink);
    });
}

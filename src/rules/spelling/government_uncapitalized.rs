use crate::lexicon::{Sort, Usage};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::usage;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A Government is written without its capital.
    ///
    /// ## Why
    ///
    /// The Government of a country has a capital, and so have Governments in general; local governments and
    /// government as an activity have none.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Thanking* the government of Chile for its lamps,
    ///
    /// *Urges* all governments to follow.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Thanking* the Government of Chile and local governments for their lamps,
    ///
    /// *Urges* all Governments to follow.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, capitalization. In adopted texts of the General Assembly since 2019 the
    /// Government of a country has its capital throughout.
    "government-uncapitalized", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let wanted = |usage: &Usage| usage.sort == Sort::Government;
    usage::each(block, wanted, |found| {
        let message = format!("“{}” lacks its capital: write “{}”", found.written, found.right());
        found.mend(message, sink);
    });
}

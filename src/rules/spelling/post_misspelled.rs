use crate::lexicon::{Certainty, Sort, Usage};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::usage;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// The title of a post lacks its hyphen or its capitals.
    ///
    /// ## Why
    ///
    /// The head of the Secretariat is the Secretary-General, with a hyphen and two capitals. Other organizations,
    /// such as the Association of Southeast Asian Nations, write theirs without a hyphen.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Noting* the lamps of the harbour,
    ///
    /// *Requests* the Secretary General to report on them.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Noting* the remarks of the Secretary General of the Association of Southeast Asian Nations,
    ///
    /// *Requests* the Secretary-General to report on them.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, capitalization and titles of posts. “Secretary-General” 6,101 times in
    /// adopted texts of the General Assembly since 2019; the form without a hyphen only of other organizations.
    "post-misspelled", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let wanted = |usage: &Usage| usage.sort == Sort::Post && usage.certainty == Certainty::Sure;
    usage::each(block, wanted, |found| {
        let message = format!("“{}” is written “{}”", found.written, found.right());
        found.mend(message, sink);
    });
}

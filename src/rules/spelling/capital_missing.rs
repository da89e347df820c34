use crate::lexicon::{Certainty, Sort, Usage};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::usage;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A name that has capitals is written without them.
    ///
    /// ## Why
    ///
    /// The organs of the United Nations, its Charter and its great agendas are proper names. In lower case “the
    /// general assembly” is any gathering.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the charter of the United Nations,
    ///
    /// *Invites* the general assembly to light its lamps on the internet.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Charter of the United Nations,
    ///
    /// *Invites* the General Assembly to light its lamps on the Internet.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, capitalization. “General Assembly” 6,049 times and “general assembly” never
    /// in adopted texts since 2019; “Internet” 654 times and “internet” never.
    "capital-missing", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let wanted = |usage: &Usage| usage.sort == Sort::Capital && usage.certainty == Certainty::Sure;
    usage::each(block, wanted, |found| {
        let message = format!("“{}” is a name: write “{}”", found.written, found.right());
        found.mend(message, sink);
    });
}

use crate::lexicon::{Certainty, Sort, Usage};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::usage;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// “States Parties” has a second capital outside the name of a body.
    ///
    /// ## Why
    ///
    /// Only the title of a meeting has both capitals, as in “Conference of the States Parties”. The countries that
    /// are bound by a treaty are “States parties”.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    ///
    /// *Urges* States Parties to the Convention to report.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Meeting of States Parties,
    ///
    /// *Urges* States parties to the Convention to report.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, capitalization. General use in the General Assembly since 2019: 870 times
    /// in lower case, about 100 times with the capital, most of it language of treaties.
    "states-parties-capital", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let wanted = |usage: &Usage| usage.sort == Sort::Parties && usage.certainty == Certainty::Likely;
    usage::each(block, wanted, |found| {
        let message = format!("“{}” is no name of a body here: write “{}”", found.written, found.right());
        found.mend(message, sink);
    });
}

use crate::lexicon::{Certainty, Sort, Usage};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::usage;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// The parties to a treaty are not written as “States parties” or “State party”.
    ///
    /// ## Why
    ///
    /// The plural is on both words, because each is a State and each a party, and only “States” has a capital. The
    /// name of a body keeps its own: “Conference of the States Parties”.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    ///
    /// *Urges* State parties to the Convention to report.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Conference of the States Parties to the Convention on Harbour Lights,
    ///
    /// *Urges* States parties to the Convention to report.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, capitalization. “States parties” 901 times and “State parties” once in
    /// adopted texts of the General Assembly since 2019.
    "states-parties-form", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let wanted = |usage: &Usage| usage.sort == Sort::Parties && usage.certainty == Certainty::Sure;
    usage::each(block, wanted, |found| {
        let message = format!(
            "“{}” should be “{}”: the plural is on both words, the capital on the first",
            found.written,
            found.right()
        );
        found.mend(message, sink);
    });
}

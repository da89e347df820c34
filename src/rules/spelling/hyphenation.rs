use crate::lexicon::{Certainty, Sort, Usage};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::usage;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A compound is written in one word, in two, or with a hyphen, otherwise than in United Nations texts.
    ///
    /// ## Why
    ///
    /// The editors of the United Nations keep a list of compounds, so that “cooperation”, “follow-up” and
    /// “decision-making” look the same in every document and a search finds them all. Before a noun two words that
    /// belong together take a hyphen: “identity-related crime”; crime that is related to identity needs none.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Noting* the multi-disciplinary work of pilots,
    ///
    /// *Calls for* measures against buoy and identity related crime.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Noting* the multidisciplinary work of pilots,
    ///
    /// *Calls for* measures against identity-related crime and against crime related to buoys.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, spelling and hyphens. “Multidisciplinary” 72 times and “multi-disciplinary”
    /// never in adopted texts of the General Assembly, the Human Rights Council and the Economic and Social Council
    /// since 2019; “cooperation” 6,688 times and “co-operation” only in names.
    "hyphenation", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    usage::each(block, wanted, |found| {
        if !found.is_name() {
            let message = format!("“{}” is written “{}” in United Nations texts", found.written, found.right());
            found.mend(message, sink);
        }
    });
}

fn wanted(usage: &Usage) -> bool {
    usage.certainty == Certainty::Sure && matches!(usage.sort, Sort::Closed | Sort::Hyphen | Sort::Open)
}

use crate::lexicon::{Sort, Usage};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::usage;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A general expression is written with capitals.
    ///
    /// ## Why
    ///
    /// Capitals are for names. The international community, civil society and developing countries are no bodies
    /// with a name, and capitals make them look as if they were.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Noting* the role of tides,
    ///
    /// *Calls upon* the International Community to keep its lamps lit.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Noting* the Programme of Action for Landlocked Developing Countries,
    ///
    /// *Calls upon* the international community to keep its lamps lit.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, capitalization. “International community” 1,177 times and with capitals
    /// never in adopted texts since 2019.
    "capital-needless", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let wanted = |usage: &Usage| usage.sort == Sort::Lower;
    usage::each(block, wanted, |found| {
        let message = format!("“{}” is no name: write “{}”", found.written, found.right());
        found.mend(message, sink);
    });
}

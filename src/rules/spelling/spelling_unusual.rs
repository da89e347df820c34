use crate::lexicon::{Certainty, Sort, Usage};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::usage;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A word is spelled in a way that is rare in United Nations texts.
    ///
    /// ## Why
    ///
    /// Some words have two forms that are both met. One of them is by far the more frequent in adopted texts, and a
    /// text that keeps to it is easier to search and to translate.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Deploring* the treatment of protestors in the harbour,
    ///
    /// *Requests* the Secretary-General to support decision-makers.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Deploring* the treatment of protesters in the harbour,
    ///
    /// *Requests* the Secretary-General to support decision makers.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, spelling, as far as adopted texts of the General Assembly since 2019 bear
    /// it out.
    "spelling-unusual", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    usage::each(block, wanted, |found| {
        if !found.is_name() {
            let message = format!(
                "“{}” is unusual in United Nations texts: “{}” is the form in use",
                found.written,
                found.right()
            );
            found.mend(message, sink);
        }
    });
}

fn wanted(usage: &Usage) -> bool {
    let of_a_rule_of_its_own = matches!(
        usage.sort,
        Sort::Capital
            | Sort::Lower
            | Sort::State
            | Sort::Parties
            | Sort::Government
            | Sort::Indigenous
            | Sort::Post
            | Sort::Body
            | Sort::Former
            | Sort::Term
    );
    usage.certainty == Certainty::Likely && !of_a_rule_of_its_own
}

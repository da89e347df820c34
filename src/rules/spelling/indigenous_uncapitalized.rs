use crate::lexicon::{Sort, Usage};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::usage;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// Indigenous Peoples are written without capitals in a text of 2022 or later.
    ///
    /// ## Why
    ///
    /// Since 2022 the United Nations writes Indigenous with a capital where people are meant, as it does with the
    /// names of nations. Plants and animals remain indigenous in lower case.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Noting* the charts of indigenous peoples,
    ///
    /// *Invites* indigenous communities to a conference on tides.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Noting* indigenous species of kelp,
    ///
    /// *Invites* Indigenous Peoples to a conference on tides.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, capitalization, as changed in 2022: adopted texts of 2021 have 11 capitals
    /// in 50, those of 2023 to 2025 544 in 546.
    "indigenous-uncapitalized", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let wanted = |usage: &Usage| usage.sort == Sort::Indigenous;
    usage::each(block, wanted, |found| {
        let message = format!("“{}” has had capitals since 2022: write “{}”", found.written, found.right());
        found.mend(message, sink);
    });
}

use crate::lexicon::Sort;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::usage;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A term for people or countries is one that United Nations texts no longer use.
    ///
    /// ## Why
    ///
    /// Words change with the respect that they show. A chair need not be a man, persons with disabilities are
    /// persons first, and no country belongs to a third world.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Concerned* at the state of the lamps,
    ///
    /// *Requests* the chairman to invite handicapped persons to the harbour.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Declaration on the Rights of Disabled Persons,
    ///
    /// *Requests* the Chair to invite persons with disabilities to the harbour.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations guidelines for gender-inclusive language; United Nations Disability-Inclusive Communications
    /// Guidelines; Editorial Manual, terminology.
    "term-outdated", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    usage::each(
        block,
        |usage| usage.sort == Sort::Term,
        |found| {
            if !found.is_name() {
                let message =
                    format!("“{}” is no longer used in United Nations texts: write “{}”", found.written, found.right());
                let right = found.right();
                let report = sink.report(found.at, message);
                // Where there are two words to choose from, the drafter chooses.
                if !right.contains('”') {
                    report.unsafe_fix(format!("Write “{right}”"), vec![(found.at, right)]);
                }
            }
        },
    );
}

use crate::lexicon::{Sort, Usage};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::usage;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A body or a treaty is called by a name that is not its own.
    ///
    /// ## Why
    ///
    /// Names of bodies and treaties are fixed. A word out of place can point to another body, and a reader who
    /// searches for the name does not find the text.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Universal Declaration on Human Rights,
    ///
    /// *Invites* the Human Rights Commission to study the lamps.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Universal Declaration of Human Rights,
    ///
    /// *Thanks* the National Human Rights Commission of Atlantis and the World Health Organization.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, names of bodies and treaties. A committee report of 2013 with fifteen texts
    /// has four such slips in two hundred pages.
    "body-misnamed", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let wanted = |usage: &Usage| usage.sort == Sort::Body;
    usage::each(block, wanted, |found| {
        let message = format!("“{}” is not the name in use: write “{}”", found.written, found.right());
        found.mend(message, sink);
    });
}

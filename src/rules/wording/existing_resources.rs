use crate::lexicon::Use;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::phrases;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A paragraph says that something is to be done within existing resources.
    ///
    /// ## Why
    /// Whether a new task can be paid from money already given is for the Fifth Committee and the Advisory Committee on
    /// Administrative and Budgetary Questions to say. The General Assembly has asked other bodies to leave the phrase out.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to print the atlas, within existing resources.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to print the atlas.
    /// ```
    ///
    /// ## Source
    /// General Assembly resolution 45/248 B, section VI, and later ones on administrative and budgetary questions. The phrase is
    /// met often all the same, 58 times in 250 adopted texts, so that this is advice.
    "existing-resources", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    phrases::each(block, Use::Resources, |at, _| {
        let written = block.slice(at);
        let message =
            format!("“{written}” is for the Fifth Committee to say: leave it out unless it has been agreed there");
        sink.report(at, message);
    });
}

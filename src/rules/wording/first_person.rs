use crate::lexicon::Use;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::phrases;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A resolution speaks of itself or of its authors as “we” or “us”.
    ///
    /// ## Why
    /// The organ speaks, and of itself it says “its”: “its resolution”, “its next session”. Who drafted the text or will vote
    /// for it does not appear. Declarations in an annex may say “we”.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Decides* to continue our work on lighthouses.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Decides* to continue its work on lighthouses.
    /// ```
    ///
    /// ## Source
    /// Practice of all organs: in 300 adopted texts these words stand in titles, quotations and annexed declarations only.
    "first-person", Fixes::Never, |_| Scope::block(check)
}

/// What everybody shares.
const OF_ALL: [&str; 7] = ["time", "planet", "peoples", "nations", "world", "common", "ocean"];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    phrases::each(block, Use::FirstPerson, |at, phrase| {
        let written = block.slice(at);
        // Of all mankind and not of the organ: `the challenges of our time`.
        let rest = block.text[at.end as usize..].trim_start();
        if written == "our" && OF_ALL.iter().any(|noun| rest.starts_with(noun)) {
            return;
        }
        let instead = match phrase.words {
            "our" | "ours" | "my" => "write “its”, or name whose",
            _ => "name who is meant",
        };
        sink.report(at, format!("a resolution does not say “{written}”: {instead}"));
    });
}

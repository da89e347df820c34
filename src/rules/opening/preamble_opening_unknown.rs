use crate::rule;
use crate::rule::{Fixes, Scope};
use crate::syntax::Role;

use super::unknown;

rule! {
    /// A preambular paragraph opens with a word that such paragraphs do not usually open with.
    ///
    /// ## Why
    /// Preambular paragraphs open with some two hundred participles and adjectives that everybody knows: “Recalling”,
    /// “Noting with concern”, “Aware”. Another word is often a slip or belongs to a speech. Words that a body does use can be
    /// added to the list `preambular` in `lint-rules.toml`.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Sailing* past the lighthouses of the northern coast,
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Noting* the lighthouses of the northern coast,
    /// ```
    ///
    /// ## Source
    /// Openings of 33,494 preambular paragraphs in adopted texts of the General Assembly, the Human Rights Council, the
    /// Economic and Social Council and the Security Council; none of 4,800 in 300 of them is unknown.
    "preamble-opening-unknown", Fixes::Never,
    |settings| {
        let own = settings.words.preambular.clone();
        Scope::block(move |block, sink| {
            if block.role() == Some(Role::Preambular) {
                unknown::check(block, &own, "preambular", sink);
            }
        })
    }
}

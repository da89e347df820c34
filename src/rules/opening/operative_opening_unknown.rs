use crate::rule;
use crate::rule::{Fixes, Scope};
use crate::syntax::Role;

use super::unknown;

rule! {
    /// An operative paragraph opens with a word that such paragraphs do not usually open with.
    ///
    /// ## Why
    /// Operative paragraphs open with some two hundred verbs that everybody knows: “Requests”, “Calls upon”, “Takes
    /// note”. Another word is often a slip, or says what an organ cannot do by a resolution. Words that a body does use can
    /// be added to the list `operative` in `lint-rules.toml`.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Sails* past the lighthouses;
    ///
    /// 2. *Requests* a report.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Notes* the lighthouses;
    ///
    /// 2. *Requests* a report.
    /// ```
    ///
    /// ## Source
    /// Openings of more than 50,000 operative paragraphs in adopted texts of the General Assembly, the Human Rights
    /// Council, the Economic and Social Council and the Security Council.
    "operative-opening-unknown", Fixes::Never,
    |settings| {
        let own = settings.words.operative.clone();
        Scope::block(move |block, sink| {
            if block.role() == Some(Role::Operative) {
                unknown::check(block, &own, "operative", sink);
            }
        })
    }
}

use crate::rule;
use crate::rule::{Fixes, Scope};
use crate::syntax::Role;
use crate::syntax::opener::Shape;

use super::second;

rule! {
    /// A second participle inside a preambular paragraph is in italics.
    ///
    /// ## Why
    /// Italics mark how a paragraph opens. A second participle in the same paragraph is in lower case and roman; in italics it
    /// looks like the opening of a paragraph that has lost its place.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Concerned* about reef erosion, and *emphasizing* the need for charts,
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Concerned* about reef erosion, and emphasizing the need for charts,
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, italics. No inner participle of about 8,000 is italic in texts of the General Assembly, the Human
    /// Rights Council and the Economic and Social Council; those of the Security Council mostly are.
    "preamble-second-italics", Fixes::Safe,
    |_| {
        Scope::block(|block, sink| {
            if block.role() == Some(Role::Preambular) {
                second::check(block, Shape::Participle, sink);
            }
        })
    }
}

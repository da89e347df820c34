use crate::rule;
use crate::rule::{Fixes, Scope};
use crate::syntax::Role;
use crate::syntax::opener::Shape;

use super::second;

rule! {
    /// A second verb inside an operative paragraph is in italics.
    ///
    /// ## Why
    /// Italics mark how a paragraph opens. A second verb in the same paragraph is in lower case and roman; in italics it
    /// looks like the opening of a paragraph that has lost its number.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Welcomes* the atlas, and *requests* the Secretary-General to print it;
    ///
    /// 2. *Decides* to return to the matter.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Welcomes* the atlas, and requests the Secretary-General to print it;
    ///
    /// 2. *Decides* to return to the matter.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, italics. No inner verb of about 8,000 is italic in texts of the General Assembly, the Human
    /// Rights Council and the Economic and Social Council; those of the Security Council are, 1,955 to 785.
    "operative-second-italics", Fixes::Safe,
    |_| {
        Scope::block(|block, sink| {
            if block.role() == Some(Role::Operative) {
                second::check(block, Shape::Finite, sink);
            }
        })
    }
}

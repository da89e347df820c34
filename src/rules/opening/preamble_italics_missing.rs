use crate::rule;
use crate::rule::{Fixes, Scope};
use crate::syntax::{FactKinds, Part};

use super::missing;

rule! {
    /// A preambular paragraph opens without italics, while others of the text have them.
    ///
    /// ## Why
    /// The italic opening shows at a glance what kind of paragraph follows, and where the next one begins. One without
    /// italics among others that have them looks like the continuation of the paragraph before. Where most openings have
    /// lost their italics, `italics-lost` says so once instead.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    ///
    /// Noting the atlas of reefs,
    ///
    /// *Concerned* about the drift of buoys,
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    ///
    /// *Noting* the atlas of reefs,
    ///
    /// *Concerned* about the drift of buoys,
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, italics. 99.9 per cent of 38,654 preambular paragraphs of the General Assembly open with italics. Model United Nations may use bold or underlining instead.
    "preamble-italics-missing", Fixes::Safe,
    |_| Scope::text(FactKinds::OPENING.with(FactKinds::ORGAN), |facts, sink| missing::check(facts, Part::Preamble, sink))
}

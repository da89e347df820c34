use crate::rule;
use crate::rule::{Fixes, Scope};
use crate::syntax::{FactKinds, Part};

use super::missing;

rule! {
    /// An operative paragraph opens without italics, while others of the text have them.
    ///
    /// ## Why
    /// The italic opening shows at a glance what kind of paragraph follows, and where the next one begins. One without
    /// italics among others that have them looks like the continuation of the paragraph before. Where most openings have
    /// lost their italics, `italics-lost` says so once instead.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Welcomes* the atlas of reefs;
    ///
    /// 2. Requests the Secretary-General to print it;
    ///
    /// 3. *Decides* to return to the matter.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Welcomes* the atlas of reefs;
    ///
    /// 2. *Requests* the Secretary-General to print it;
    ///
    /// 3. *Decides* to return to the matter.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, italics. 98.6 per cent of 52,601 numbered paragraphs of the General Assembly open with italics; most others are
    /// points of lists. Model United Nations may use bold or underlining instead.
    "operative-italics-missing", Fixes::Safe,
    |_| Scope::text(FactKinds::OPENING.with(FactKinds::ORGAN), |facts, sink| missing::check(facts, Part::Operative, sink))
}

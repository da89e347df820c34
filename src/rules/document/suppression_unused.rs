use crate::rule;
use crate::rule::{Fixes, Scope};

rule! {
    /// A comment silences a rule that finds nothing there.
    ///
    /// ## Why
    /// The mistake was mended and the comment stayed. It would hide the next one.
    ///
    /// ## Examples
    /// ```invalid
    /// <!-- resolint-disable-next-line footnote-position -->
    /// *Recalling* the Convention on Harbour Lights,[^1]
    /// ```
    /// ```valid
    /// <!-- resolint-disable-next-line footnote-position -->
    /// *Recalling* the Convention on Harbour Lights[^1],
    /// ```
    ///
    /// ## Source
    /// A convention of resolint.
    "suppression-unused", Fixes::Safe, |_| Scope::Engine
}

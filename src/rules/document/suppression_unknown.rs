use crate::rule;
use crate::rule::{Fixes, Scope};

rule! {
    /// A comment that silences a rule names none, or one that does not exist.
    ///
    /// ## Why
    /// A misspelt name silences nothing, and what it was to silence comes back as a surprise. Names are required so
    /// that a comment never hides a mistake that nobody has looked at.
    ///
    /// ## Examples
    /// ```invalid
    /// <!-- resolint-disable-next-line footnote-positon -->
    /// *Recalling* the Convention on Harbour Lights[^1],
    /// ```
    /// ```valid
    /// <!-- resolint-disable-next-line footnote-position -->
    /// *Recalling* the Convention on Harbour Lights[^1],
    /// ```
    ///
    /// ## Source
    /// A convention of resolint.
    "suppression-unknown", Fixes::Never, |_| Scope::Engine
}

use crate::rule;
use crate::rule::{Fixes, Scope};

rule! {
    /// The file holds a byte that is not UTF-8.
    ///
    /// ## Why
    /// Such a file was saved in an older encoding or has been damaged. Accents, quotation marks and dashes may show
    /// as other signs on somebody else's screen. The first such byte is named; the rest of the file is checked all the
    /// same, and nothing is ever written back to it.
    ///
    /// ## Examples
    /// ```invalid
    /// A file that an old word processor saved as “Western European”.
    /// ```
    /// ```valid
    /// The same file saved as UTF-8.
    /// ```
    ///
    /// ## Source
    /// The Unicode Standard, and every editor of today.
    "invalid-utf8", Fixes::Never, |_| Scope::Engine
}

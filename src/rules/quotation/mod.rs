//! The marks around quoted texts.

use crate::rule::RuleDef;

mod amendment_unquoted;
mod entitled_sign;
mod quote_inner_double;
mod quote_mark_missing;
mod quote_unclosed;
mod text_announced;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &amendment_unquoted::RULE,
    &entitled_sign::RULE,
    &quote_inner_double::RULE,
    &quote_mark_missing::RULE,
    &quote_unclosed::RULE,
    &text_announced::RULE,
];

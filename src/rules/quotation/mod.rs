//! The marks around quoted texts.

use crate::rule::RuleDef;

mod quote_inner_double;
mod quote_mark_missing;
mod quote_unclosed;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[&quote_inner_double::RULE, &quote_mark_missing::RULE, &quote_unclosed::RULE];

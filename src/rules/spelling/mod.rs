//! Words as United Nations texts spell them.

use crate::rule::RuleDef;

mod misspelling;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[&misspelling::RULE];

//! The file as such, and instructions to resolint in it.

use crate::rule::RuleDef;

mod invalid_utf8;
mod suppression_unknown;
mod suppression_unused;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[&invalid_utf8::RULE, &suppression_unknown::RULE, &suppression_unused::RULE];

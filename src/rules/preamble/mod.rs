//! How preambular paragraphs open, and what belongs there.

use crate::rule::RuleDef;

mod acting_not_last;
mod charter_late;
mod preamble_action;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[&acting_not_last::RULE, &charter_late::RULE, &preamble_action::RULE];

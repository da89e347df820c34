//! What a text under negotiation still leaves open.

use crate::rule::RuleDef;

mod bracket_unagreed;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[&bracket_unagreed::RULE];

//! What Model United Nations conferences ask for.

use crate::rule::RuleDef;

mod clause_short;
mod opening_emphasis_mixed;
mod preamble_sub_clause;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[&clause_short::RULE, &opening_emphasis_mixed::RULE, &preamble_sub_clause::RULE];

//! What Model United Nations conferences ask for.

use crate::rule::RuleDef;

mod clause_short;
mod heading_line_missing;
mod house;
mod opening_emphasis_mixed;
mod opening_repeated;
mod preamble_sub_clause;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &clause_short::RULE,
    &heading_line_missing::RULE,
    &opening_emphasis_mixed::RULE,
    &opening_repeated::RULE,
    &preamble_sub_clause::RULE,
];

//! What operative paragraphs say and how they go on after their opening.

use crate::rule::RuleDef;

mod complement_missing;
mod operative_comma;
mod power_beyond_organ;
mod words;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[&complement_missing::RULE, &operative_comma::RULE, &power_beyond_organ::RULE];

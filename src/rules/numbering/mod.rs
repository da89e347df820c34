//! Numbers of paragraphs and letters of sub-paragraphs.

use crate::rule::RuleDef;

mod number_sequence;
mod section_sequence;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[&number_sequence::RULE, &section_sequence::RULE];

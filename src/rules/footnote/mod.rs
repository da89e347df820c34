//! Footnotes: marks, texts, their order and places.

use crate::rule::RuleDef;

mod footnote_position;
mod footnote_undefined;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[&footnote_position::RULE, &footnote_undefined::RULE];

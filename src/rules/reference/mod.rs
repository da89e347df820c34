//! Paragraphs of the same text that are referred to, and the text itself.

use crate::rule::RuleDef;

mod paragraphs;
mod reference_direction;
mod reference_format;
mod reference_undefined;
mod this_resolution;

/// The rules of this family.
pub static RULES: &[&RuleDef] =
    &[&reference_direction::RULE, &reference_format::RULE, &reference_undefined::RULE, &this_resolution::RULE];

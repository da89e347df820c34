//! Footnotes: marks, texts, their order and places.

use crate::rule::RuleDef;

mod footnote_duplicate;
mod footnote_full_stop;
mod footnote_order;
mod footnote_position;
mod footnote_style_mixed;
mod footnote_undefined;
mod footnote_unused;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &footnote_duplicate::RULE,
    &footnote_full_stop::RULE,
    &footnote_order::RULE,
    &footnote_position::RULE,
    &footnote_style_mixed::RULE,
    &footnote_undefined::RULE,
    &footnote_unused::RULE,
];

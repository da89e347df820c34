//! How paragraphs and sub-paragraphs end.

use crate::rule::RuleDef;

mod final_full_stop;
mod item_colon;
mod item_ending;
mod operative_and_before_last;
mod operative_ending;
mod preamble_ending;
mod preamble_item_ending;
mod walk;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &final_full_stop::RULE,
    &item_colon::RULE,
    &item_ending::RULE,
    &operative_and_before_last::RULE,
    &operative_ending::RULE,
    &preamble_ending::RULE,
    &preamble_item_ending::RULE,
];

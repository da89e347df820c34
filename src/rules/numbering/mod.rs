//! Numbers of paragraphs and letters of sub-paragraphs.

use crate::rule::RuleDef;

mod item_capital;
mod item_form_mixed;
mod item_level;
mod item_sequence;
mod item_single;
mod lists;
mod number_format;
mod number_sequence;
mod preamble_numbered;
mod report_number_sequence;
mod section_sequence;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &item_capital::RULE,
    &item_form_mixed::RULE,
    &item_level::RULE,
    &item_sequence::RULE,
    &item_single::RULE,
    &number_format::RULE,
    &number_sequence::RULE,
    &preamble_numbered::RULE,
    &report_number_sequence::RULE,
    &section_sequence::RULE,
];

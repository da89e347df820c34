//! How paragraphs open: the form of the verb, the phrase, its italics.

use crate::rule::RuleDef;

mod extents;
mod forms;
mod italics_lost;
mod missing;
mod opening_capital_inside;
mod operative_italics_extent;
mod operative_italics_missing;
mod operative_opening_unknown;
mod operative_second_italics;
mod operative_verb_form;
mod preamble_capital;
mod preamble_italics_extent;
mod preamble_italics_missing;
mod preamble_opening_unknown;
mod preamble_second_italics;
mod preamble_verb_form;
mod second;
mod unknown;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &italics_lost::RULE,
    &opening_capital_inside::RULE,
    &operative_italics_extent::RULE,
    &operative_italics_missing::RULE,
    &operative_opening_unknown::RULE,
    &operative_second_italics::RULE,
    &operative_verb_form::RULE,
    &preamble_capital::RULE,
    &preamble_italics_extent::RULE,
    &preamble_italics_missing::RULE,
    &preamble_opening_unknown::RULE,
    &preamble_second_italics::RULE,
    &preamble_verb_form::RULE,
];

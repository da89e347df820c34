//! Operative paragraphs: numbers, verbs and what they govern.

use crate::rule::RuleDef;

mod complement_missing;
mod operative_comma;
mod operative_repeated;
mod operative_single_numbered;
mod operative_unnumbered;
mod power_beyond_organ;
mod second_verb_form;
mod words;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &complement_missing::RULE,
    &operative_comma::RULE,
    &operative_repeated::RULE,
    &operative_single_numbered::RULE,
    &operative_unnumbered::RULE,
    &power_beyond_organ::RULE,
    &second_verb_form::RULE,
];

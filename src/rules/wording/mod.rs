//! What the words of a resolution say, and to whom.

use crate::rule::RuleDef;

mod addressee_missing;
mod archaic_wording;
mod article_mismatched;
mod existing_resources;
mod first_person;
mod international_day;
mod paragraph_long;
mod secretariat_addressed;
mod secretary_general_pronoun;
mod shall_in_request;
mod subjunctive_missing;
mod takes_note_neutral;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &addressee_missing::RULE,
    &archaic_wording::RULE,
    &article_mismatched::RULE,
    &existing_resources::RULE,
    &first_person::RULE,
    &international_day::RULE,
    &paragraph_long::RULE,
    &secretariat_addressed::RULE,
    &secretary_general_pronoun::RULE,
    &shall_in_request::RULE,
    &subjunctive_missing::RULE,
    &takes_note_neutral::RULE,
];

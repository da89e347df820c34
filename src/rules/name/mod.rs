//! Names of States, bodies, treaties and people.

use crate::rule::RuleDef;

mod body_misnamed;
mod body_outdated;
mod city_without_country;
mod lists;
mod name_possessive;
mod state_article;
mod state_form;
mod state_misnamed;
mod state_order;
mod state_twice;
mod term_outdated;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &body_misnamed::RULE,
    &body_outdated::RULE,
    &city_without_country::RULE,
    &name_possessive::RULE,
    &state_article::RULE,
    &state_form::RULE,
    &state_misnamed::RULE,
    &state_order::RULE,
    &state_twice::RULE,
    &term_outdated::RULE,
];

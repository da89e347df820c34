//! Acronyms: which, and where they are explained.

use crate::rule::RuleDef;

mod acronym_barred;
mod acronym_defined_twice;
mod acronym_set_aside;
mod acronym_stops;
mod acronym_undefined;
mod known;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &acronym_barred::RULE,
    &acronym_defined_twice::RULE,
    &acronym_set_aside::RULE,
    &acronym_stops::RULE,
    &acronym_undefined::RULE,
];

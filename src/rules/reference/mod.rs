//! Paragraphs of the same text that are referred to, the text itself with its annexes, and provisions of others.

use crate::rule::RuleDef;

mod annex_attached;
mod draft_reference_wrong;
mod paragraphs;
mod provision_capital;
mod provision_comma;
mod provision_form;
mod provisions;
mod reference_direction;
mod reference_format;
mod reference_undefined;
mod this_resolution;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &annex_attached::RULE,
    &draft_reference_wrong::RULE,
    &provision_capital::RULE,
    &provision_comma::RULE,
    &provision_form::RULE,
    &reference_direction::RULE,
    &reference_format::RULE,
    &reference_undefined::RULE,
    &this_resolution::RULE,
];

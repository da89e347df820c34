//! Signs between words, and how words are set.

use crate::rule::RuleDef;

mod apostrophe_mixed;
mod comma_before_that;
mod contraction;
mod exclamation;
mod inter_alia_comma;
mod latin_abbreviation;
mod latin_italics;
mod quote_comma_inside;
mod quote_marks_mixed;
mod serial_comma;
mod slash_for_or;
mod stray_space;
mod stress_capitals;
mod stress_emphasis;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &apostrophe_mixed::RULE,
    &comma_before_that::RULE,
    &contraction::RULE,
    &exclamation::RULE,
    &inter_alia_comma::RULE,
    &latin_abbreviation::RULE,
    &latin_italics::RULE,
    &quote_comma_inside::RULE,
    &quote_marks_mixed::RULE,
    &serial_comma::RULE,
    &slash_for_or::RULE,
    &stray_space::RULE,
    &stress_capitals::RULE,
    &stress_emphasis::RULE,
];

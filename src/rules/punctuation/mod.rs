//! Signs between words, and how words are set.

use crate::rule::RuleDef;

mod comma_before_that;
mod contraction;
mod exclamation;
mod inter_alia_comma;
mod latin_abbreviation;
mod latin_italics;
mod quote_comma_inside;
mod quote_marks_mixed;
mod serial_comma;
mod stray_space;
mod stress_capitals;
mod stress_emphasis;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &comma_before_that::RULE,
    &contraction::RULE,
    &exclamation::RULE,
    &inter_alia_comma::RULE,
    &latin_abbreviation::RULE,
    &latin_italics::RULE,
    &quote_comma_inside::RULE,
    &quote_marks_mixed::RULE,
    &serial_comma::RULE,
    &stray_space::RULE,
    &stress_capitals::RULE,
    &stress_emphasis::RULE,
];

//! The sequence of like openings: plain, `also`, `further`, and plain again.

use crate::rule::RuleDef;

mod also_cycle;
mod also_misplaced;
mod also_missing_inside;
mod also_missing_operative;
mod also_missing_preamble;
mod also_needless;
mod also_other_addressee;
mod runs;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &also_cycle::RULE,
    &also_misplaced::RULE,
    &also_missing_inside::RULE,
    &also_missing_operative::RULE,
    &also_missing_preamble::RULE,
    &also_needless::RULE,
    &also_other_addressee::RULE,
];

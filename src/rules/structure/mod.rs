//! The organ line, the two parts, headings, annexes.

use crate::rule::RuleDef;

mod adoption_date;
mod adoption_ordinal;
mod annex_numbering;
mod draft_heading_sequence;
mod masthead_mismatch;
mod number_mismatch;
mod organ_line_comma;
mod organ_line_committee;
mod organ_line_italics;
mod organ_line_missing;
mod organ_mismatch;
mod parts;
mod preamble_after_operative;
mod sentence_break;
mod sponsors_order;
mod symbol;
mod title_acronym;
mod title_capitals;
mod title_full_stop;
mod title_missing;
mod wording;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &adoption_date::RULE,
    &adoption_ordinal::RULE,
    &annex_numbering::RULE,
    &draft_heading_sequence::RULE,
    &masthead_mismatch::RULE,
    &number_mismatch::RULE,
    &organ_line_comma::RULE,
    &organ_line_committee::RULE,
    &organ_line_italics::RULE,
    &organ_line_missing::RULE,
    &organ_mismatch::RULE,
    &preamble_after_operative::RULE,
    &sentence_break::RULE,
    &sponsors_order::RULE,
    &title_acronym::RULE,
    &title_capitals::RULE,
    &title_full_stop::RULE,
    &title_missing::RULE,
];

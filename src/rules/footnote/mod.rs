//! Footnotes: marks, texts, their order and places.

use crate::rule::RuleDef;

mod footnote_capital;
mod footnote_comma_lost;
mod footnote_duplicate;
mod footnote_full_stop;
mod footnote_letter;
mod footnote_marks_joined;
mod footnote_order;
mod footnote_own_organ;
mod footnote_position;
mod footnote_repeated;
mod footnote_restart;
mod footnote_style_mixed;
mod footnote_undefined;
mod footnote_unused;
mod ibid_form;
mod ibid_misplaced;
mod official_records_italics;
mod official_records_mismatch;
mod sales_number_form;
mod source_italics_missing;
mod treaty_series_form;
mod treaty_series_number;
mod treaty_without_footnote;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &footnote_capital::RULE,
    &footnote_comma_lost::RULE,
    &footnote_duplicate::RULE,
    &footnote_full_stop::RULE,
    &footnote_letter::RULE,
    &footnote_marks_joined::RULE,
    &footnote_order::RULE,
    &footnote_own_organ::RULE,
    &footnote_position::RULE,
    &footnote_repeated::RULE,
    &footnote_restart::RULE,
    &footnote_style_mixed::RULE,
    &footnote_undefined::RULE,
    &footnote_unused::RULE,
    &ibid_form::RULE,
    &ibid_misplaced::RULE,
    &official_records_italics::RULE,
    &official_records_mismatch::RULE,
    &sales_number_form::RULE,
    &source_italics_missing::RULE,
    &treaty_series_form::RULE,
    &treaty_series_number::RULE,
    &treaty_without_footnote::RULE,
];

//! Resolutions and decisions that a text cites.

use crate::rule::RuleDef;

mod citation_after_document;
mod citation_capital;
mod citation_date_conflict;
mod citation_date_doubtful;
mod citation_date_missing;
mod citation_date_repeated;
mod citation_date_shared;
mod citation_date_uneven;
mod citation_date_wrong;
mod citation_format;
mod citation_order;
mod citation_organ_missing;
mod citation_own_organ_named;
mod citation_plural;
mod citation_recalled_twice;
mod citation_section;
mod citation_session_date;
mod citation_tense;
mod citation_title_form;
mod citation_unknown;
mod citation_year_wrong;
mod known;
mod mentions;
mod sessions;
mod treaty_title_wrong;
mod treaty_year_conflict;
mod treaty_year_wrong;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &citation_after_document::RULE,
    &citation_capital::RULE,
    &citation_date_conflict::RULE,
    &citation_date_doubtful::RULE,
    &citation_date_missing::RULE,
    &citation_date_repeated::RULE,
    &citation_date_shared::RULE,
    &citation_date_uneven::RULE,
    &citation_date_wrong::RULE,
    &citation_format::RULE,
    &citation_order::RULE,
    &citation_organ_missing::RULE,
    &citation_own_organ_named::RULE,
    &citation_plural::RULE,
    &citation_recalled_twice::RULE,
    &citation_section::RULE,
    &citation_session_date::RULE,
    &citation_tense::RULE,
    &citation_title_form::RULE,
    &citation_unknown::RULE,
    &citation_year_wrong::RULE,
    &treaty_title_wrong::RULE,
    &treaty_year_conflict::RULE,
    &treaty_year_wrong::RULE,
];

//! Numbers, dates and the numbers of sessions, as United Nations texts write them.

use crate::rule::RuleDef;

mod counts;
mod date_impossible;
mod date_misformed;
mod date_month_first;
mod date_year_missing;
mod dates;
mod days_dashed;
mod decade_apostrophe;
mod money_misformed;
mod number_hyphen_missing;
mod number_in_figures;
mod number_in_words;
mod percentage_misformed;
mod range_after_from;
mod range_hyphen;
mod ranges;
mod session_in_figures;
mod session_year;
mod thousands_comma_missing;
mod time_misformed;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &date_impossible::RULE,
    &date_misformed::RULE,
    &date_month_first::RULE,
    &date_year_missing::RULE,
    &days_dashed::RULE,
    &decade_apostrophe::RULE,
    &money_misformed::RULE,
    &number_hyphen_missing::RULE,
    &number_in_figures::RULE,
    &number_in_words::RULE,
    &percentage_misformed::RULE,
    &range_after_from::RULE,
    &range_hyphen::RULE,
    &session_in_figures::RULE,
    &session_year::RULE,
    &thousands_comma_missing::RULE,
    &time_misformed::RULE,
];

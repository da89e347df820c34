//! What a text asks for at its end: reports to later sessions, items of agendas, remaining seized.

use crate::rule::RuleDef;

mod ahead;
mod deadline_past;
mod item_unquoted;
mod report_back;
mod seized_missing;
mod seized_misworded;
mod session_distant;
mod session_past;
mod session_vague;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &deadline_past::RULE,
    &item_unquoted::RULE,
    &report_back::RULE,
    &seized_missing::RULE,
    &seized_misworded::RULE,
    &session_distant::RULE,
    &session_past::RULE,
    &session_vague::RULE,
];

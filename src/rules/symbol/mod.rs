//! Document symbols: their form, their sense, their place.

use crate::rule::RuleDef;

mod symbol_broken;
mod symbol_implausible;
mod symbol_in_text;
mod symbol_introduced;
mod symbol_malformed;
mod symbol_unbracketed;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &symbol_broken::RULE,
    &symbol_implausible::RULE,
    &symbol_in_text::RULE,
    &symbol_introduced::RULE,
    &symbol_malformed::RULE,
    &symbol_unbracketed::RULE,
];

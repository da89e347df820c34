//! Words as United Nations texts spell them.

use crate::rule::RuleDef;

mod capital_missing;
mod capital_needless;
mod government_uncapitalized;
mod hyphenation;
mod indigenous_uncapitalized;
mod misspelling;
mod post_misspelled;
mod spelling_unusual;
mod state_uncapitalized;
mod states_parties_capital;
mod states_parties_form;
mod typo;
mod word_repeated;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[
    &capital_missing::RULE,
    &capital_needless::RULE,
    &government_uncapitalized::RULE,
    &hyphenation::RULE,
    &indigenous_uncapitalized::RULE,
    &misspelling::RULE,
    &post_misspelled::RULE,
    &spelling_unusual::RULE,
    &state_uncapitalized::RULE,
    &states_parties_capital::RULE,
    &states_parties_form::RULE,
    &typo::RULE,
    &word_repeated::RULE,
];

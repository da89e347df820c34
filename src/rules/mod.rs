//! The rules: one folder a family, one file a rule.
//!
//! To add one, write its file and its fixture and give it a line in `lint-rules.toml`; the lists of files and rules
//! in the `mod.rs` of its family are brought up to date by `cargo test`.

use std::sync::LazyLock;

use crate::rule::RuleDef;

mod phrases;
pub(crate) mod prose;
mod say;
pub(crate) mod usage;

pub mod acronym;
pub mod citation;
pub mod closing;
pub mod document;
pub mod ending;
pub mod footnote;
pub mod mun;
pub mod name;
pub mod negotiation;
pub mod number;
pub mod numbering;
pub mod opening;
pub mod operative;
pub mod preamble;
pub mod punctuation;
pub mod quotation;
pub mod reference;
pub mod sequence;
pub mod spelling;
pub mod structure;
pub mod symbol;
pub mod wording;

/// The families, in the order in which rules are listed.
static FAMILIES: [(&str, &[&RuleDef]); 22] = [
    ("structure", structure::RULES),
    ("preamble", preamble::RULES),
    ("opening", opening::RULES),
    ("operative", operative::RULES),
    ("ending", ending::RULES),
    ("sequence", sequence::RULES),
    ("numbering", numbering::RULES),
    ("quotation", quotation::RULES),
    ("reference", reference::RULES),
    ("citation", citation::RULES),
    ("footnote", footnote::RULES),
    ("symbol", symbol::RULES),
    ("number", number::RULES),
    ("closing", closing::RULES),
    ("spelling", spelling::RULES),
    ("punctuation", punctuation::RULES),
    ("wording", wording::RULES),
    ("acronym", acronym::RULES),
    ("negotiation", negotiation::RULES),
    ("mun", mun::RULES),
    ("name", name::RULES),
    ("document", document::RULES),
];

/// Every rule, in the order of families.
pub static RULES: LazyLock<Vec<&'static RuleDef>> =
    LazyLock::new(|| FAMILIES.iter().flat_map(|(_, rules)| rules.iter().copied()).collect());

/// The families with their rules.
pub fn families() -> impl Iterator<Item = (&'static str, &'static [&'static RuleDef])> {
    FAMILIES.into_iter()
}

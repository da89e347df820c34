//! Acronyms as facts, and what is known of them.

use crate::lexicon::{self, Acronym as Entry};
use crate::syntax::{Acronym, AcronymUse, Fact, What};

/// The acronyms among the facts, each with its place there.
pub(super) fn all<'a>(facts: &'a [&Fact]) -> impl Iterator<Item = (usize, &'a Acronym)> {
    facts.iter().enumerate().filter_map(|(at, fact)| match &fact.what {
        What::Acronym(acronym) => Some((at, acronym)),
        _ => None,
    })
}

/// Those that stand there in letters, and not as a name in full.
pub(super) fn written<'a>(facts: &'a [&Fact]) -> impl Iterator<Item = (usize, &'a Acronym)> {
    all(facts).filter(|(_, acronym)| acronym.used != AcronymUse::SpeltOut)
}

/// What the table knows of an acronym.
pub(super) fn entry(name: &str) -> Option<&'static Entry> {
    lexicon::acronyms().iter().find(|entry| entry.short == name)
}

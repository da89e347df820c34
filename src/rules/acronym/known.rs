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

/// A name in full as it stands in place of an acronym, with “the” where its body has it.
pub(super) fn in_full(fact: &Fact, full: &str) -> String {
    let wants = matches!(&fact.what, What::Acronym(acronym) if acronym.wants_article);
    let named = full.starts_with(char::is_uppercase) && full != "Member States";
    if wants && named { format!("the {full}") } else { full.to_owned() }
}

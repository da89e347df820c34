use rustc_hash::{FxHashMap, FxHashSet};

use crate::lexicon::Standing;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{AcronymUse, Fact, FactKinds};

use super::known;

rule! {
    /// An acronym is used before it is explained, or never is.
    ///
    /// ## Why
    /// Not every delegate knows every acronym, and one may stand for two things. Write the name in full the first time with the
    /// letters in brackets after it, and the letters alone from then on.
    ///
    /// ## Examples
    /// ```invalid mun
    /// *The General Assembly*
    ///
    /// 1. *Requests* the TLF to chart the reefs;
    ///
    /// 2. *Thanks* the keepers.
    /// ```
    /// ```valid mun
    /// *The General Assembly*
    ///
    /// 1. *Requests* the Tidal Lagoon Fund (TLF) to chart the reefs;
    ///
    /// 2. *Thanks* the keepers of the TLF.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, abbreviations, and the guides of Model United Nations conferences.
    "acronym-undefined", Fixes::Unsafe, |_| Scope::text(FactKinds::ACRONYM, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let mut defined: FxHashMap<&str, usize> = FxHashMap::default();
    for (at, acronym) in known::all(facts).filter(|(_, acronym)| acronym.used == AcronymUse::Defined) {
        defined.entry(&acronym.name).or_insert(at);
    }
    let mut told: FxHashSet<&str> = FxHashSet::default();
    for (at, acronym) in known::all(facts).filter(|(_, acronym)| acronym.used == AcronymUse::Alone) {
        let name: &str = &acronym.name;
        let entry = known::entry(name);
        // What no text may shorten, and what everybody knows, needs no explanation.
        if entry.is_some_and(|entry| entry.standing != Standing::Explained) || told.contains(name) {
            continue;
        }
        match defined.get(name) {
            Some(&later) if later > at => {
                sink.report(
                    at,
                    format!("“{name}” is explained only later: write the name in full here, with “({name})” after it"),
                )
                .note(later, "explained here");
            }
            Some(_) => {}
            None => match entry {
                Some(entry) => {
                    let message = format!("“{name}” is not explained: write “{} ({name})” the first time", entry.full);
                    let reported = sink.report(at, message);
                    if !acronym.joined {
                        let explained = format!("{} ({name})", known::in_full(facts[at], entry.full));
                        reported.unsafe_fix(format!("Write “{explained}”"), vec![(at, explained)]);
                    }
                }
                None => {
                    let message = format!(
                        "“{name}” is not explained: write the name in full the first time, with “({name})” after it"
                    );
                    sink.report(at, message);
                }
            },
        }
        told.insert(name);
    }
}

use rustc_hash::FxHashMap;

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{AcronymUse, Fact, FactKinds};

use super::known;

rule! {
    /// An acronym is explained a second time.
    ///
    /// ## Why
    /// The first explanation holds for the whole text; from then on the letters stand alone. A second one makes readers wonder
    /// whether something else is meant.
    ///
    /// ## Examples
    /// ```invalid mun
    /// *The General Assembly*
    ///
    /// 1. *Thanks* the Tidal Lagoon Fund (TLF);
    ///
    /// 2. *Requests* the Tidal Lagoon Fund (TLF) to chart the reefs.
    /// ```
    /// ```valid mun
    /// *The General Assembly*
    ///
    /// 1. *Thanks* the Tidal Lagoon Fund (TLF);
    ///
    /// 2. *Requests* the TLF to chart the reefs.
    /// ```
    ///
    /// ## Source
    /// Guides of Model United Nations conferences: the name in full once, then the acronym alone.
    "acronym-defined-twice", Fixes::Never, |_| Scope::text(FactKinds::ACRONYM, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let mut first: FxHashMap<&str, usize> = FxHashMap::default();
    for (at, acronym) in known::all(facts).filter(|(_, acronym)| acronym.used == AcronymUse::Defined) {
        let name: &str = &acronym.name;
        match first.get(name) {
            Some(&before) => {
                sink.report(at, format!("“{name}” is explained already: write “{name}” alone"))
                    .note(before, "explained here");
            }
            None => {
                first.insert(name, at);
            }
        }
    }
}

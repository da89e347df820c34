use rustc_hash::FxHashSet;

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{AcronymUse, Fact, FactKinds};

use super::known;

rule! {
    /// A name is written in full again after its acronym was explained.
    ///
    /// ## Why
    /// An acronym is introduced in order to be used. Where the name comes back in full, either the acronym or the name was not
    /// needed.
    ///
    /// ## Examples
    /// ```invalid mun
    /// *The General Assembly*
    ///
    /// 1. *Thanks* the World Food Programme (WFP);
    ///
    /// 2. *Requests* the World Food Programme to supply the keepers.
    /// ```
    /// ```valid mun
    /// *The General Assembly*
    ///
    /// 1. *Thanks* the World Food Programme (WFP);
    ///
    /// 2. *Requests* the WFP to supply the keepers.
    /// ```
    ///
    /// ## Source
    /// Guides of Model United Nations conferences: the name in full once, then the acronym alone.
    "acronym-set-aside", Fixes::Unsafe, |_| Scope::text(FactKinds::ACRONYM, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let mut defined: FxHashSet<&str> = FxHashSet::default();
    for (at, acronym) in known::all(facts) {
        let name: &str = &acronym.name;
        match acronym.used {
            AcronymUse::Defined => {
                defined.insert(name);
            }
            AcronymUse::SpeltOut if defined.contains(name) => {
                sink.report(at, format!("“{name}” is explained above: write “{name}” here"))
                    .unsafe_fix(format!("Write “{name}”"), vec![(at, name.to_owned())]);
            }
            AcronymUse::SpeltOut | AcronymUse::Alone => {}
        }
    }
}

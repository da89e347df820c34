use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, Masthead, Symbol, What};

rule! {
    /// The lines above a draft or report do not go with its symbol.
    ///
    /// ## Why
    /// A/C.2/79/L.12/Rev.1 says in one word what the lines around it say again: a draft, of limited distribution, of the
    /// seventy-ninth session, revised. A line left from an older document contradicts it.
    ///
    /// ## Examples
    /// ```invalid
    /// A/C.2/79/L.12
    ///
    /// Distr.: General
    ///
    /// Seventy-ninth session
    ///
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    /// ```
    /// ```valid
    /// A/C.2/79/L.12
    ///
    /// Distr.: Limited
    ///
    /// Seventy-ninth session
    ///
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    /// ```
    /// ```invalid
    /// A/C.2/79/L.12/Rev.1
    ///
    /// Chile and Peru: draft resolution
    ///
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    /// ```
    ///
    /// ## Source
    /// United Nations document symbols: “L.” documents are of limited distribution, “Rev.” documents replace others.
    "masthead-mismatch", Fixes::Unsafe, |_| Scope::text(FactKinds::MASTHEAD, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let symbol = facts.iter().enumerate().find_map(|(at, fact)| match &fact.what {
        What::Masthead(Masthead::Symbol(symbol)) => Some((at, &**symbol)),
        _ => None,
    });
    let Some((symbol_at, symbol)) = symbol else { return };
    let Some(read) = Symbol::read(symbol) else { return };
    let revision = symbol.contains("/Rev.");
    for (at, fact) in facts.iter().enumerate() {
        let What::Masthead(line) = &fact.what else { continue };
        match line {
            Masthead::Distribution { limited: false } if read.draft => {
                sink.report(at, format!("“{symbol}” is of limited distribution: write “Distr.: Limited”"))
                    .unsafe_fix("Write “Distr.: Limited”", vec![(at, "Distr.: Limited".to_owned())])
                    .note(symbol_at, "the symbol");
            }
            Masthead::Sponsors { revised } if read.draft && *revised != revision => {
                let (is, words) = if revision {
                    ("a revision", "revised draft resolution")
                } else {
                    ("no revision", "draft resolution")
                };
                sink.report(at, format!("“{symbol}” is {is}: write “{words}” or correct the symbol"))
                    .note(symbol_at, "the symbol");
            }
            _ => {}
        }
    }
}

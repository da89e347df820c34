use rustc_hash::FxHashSet;

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, Part, What};

rule! {
    /// Two clauses of one part open with the same words.
    ///
    /// ## Why
    /// The guides of many conferences ask for another opening in each clause, and drafts with “Noting” six times are sent
    /// back. Where your guide allows it, “Noting also” and “Noting further” serve, as at the United Nations.
    ///
    /// ## Examples
    /// ```invalid mun
    /// *The General Assembly*,
    ///
    /// *Noting* the harbours of the north,
    ///
    /// *Aware* of the tides,
    ///
    /// *Noting* the lamps,
    ///
    /// 1. *Urges* States to light their ports and to keep them lit.
    /// ```
    /// ```valid mun
    /// *The General Assembly*,
    ///
    /// *Noting* the harbours of the north,
    ///
    /// *Noting also* the lamps,
    ///
    /// 1. *Urges* States to light their ports and to keep them lit.
    /// ```
    ///
    /// ## Source
    /// Guides of Model United Nations conferences, which differ; the organs themselves count a run of like openings with
    /// “also” and “further”.
    "opening-repeated", Fixes::Never, |_| Scope::text(FactKinds::OPENING.with(FactKinds::ORGAN), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let mut seen = FxHashSet::default();
    for (at, fact) in facts.iter().enumerate() {
        match &fact.what {
            What::Organ(_) => seen.clear(),
            What::Opening(opening) if !seen.insert((opening.part == Part::Preamble, opening.phrase.to_lowercase())) => {
                let phrase = &opening.phrase;
                sink.report(at, format!("“{phrase}” opens an earlier clause too: choose other words, or add “also”"));
            }
            _ => {}
        }
    }
}

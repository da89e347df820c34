use rustc_hash::FxHashSet;

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Cycle, Fact, Opening, Part, What};

use super::runs::{self, Fault};

rule! {
    /// “Also” or “further” stands before the participle in the preamble, or after the verb in an operative paragraph.
    ///
    /// ## Why
    /// The adverb has one place in each part: a preambular paragraph puts it after the phrase (“Recalling also”), an
    /// operative paragraph puts it first (“Also requests”). The eye running down the page then finds the participles
    /// in one column and sees at once which paragraphs go together.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Charter of Harbours,
    ///
    /// *Also recalling* the Treaty on Tides,
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Charter of Harbours,
    ///
    /// *Recalling also* the Treaty on Tides,
    ///
    /// 1. *Requests* the Secretary-General to print the atlas;
    ///
    /// 2. *Also requests* the Secretary-General to distribute it.
    /// ```
    ///
    /// ## Source
    /// Practice of the editors of the General Assembly: 3,432 preambular paragraphs have the adverb after the
    /// participle and none before; 2,674 operative paragraphs have it before the verb and 5 after. The Security
    /// Council does not follow it.
    "also-misplaced", Fixes::Safe, |_| Scope::text(runs::READS, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    // An adverb that is wrong in itself is put right by what is said of that.
    let wrong: FxHashSet<usize> = runs::wrong_adverbs(facts)
        .iter()
        .filter(|wrong| wrong.fault != Fault::OtherAddressee)
        .flat_map(|wrong| std::iter::once(wrong.at).chain(wrong.shifted.iter().map(|(at, _)| *at)))
        .collect();
    for (at, fact) in facts.iter().enumerate() {
        let What::Opening(opening) = &fact.what else { continue };
        if wrong.contains(&at) {
            continue;
        }
        let first = opening.part == Part::Operative;
        if opening.cycle == Cycle::Plain || opening.adverb_first == first {
            continue;
        }
        let Some(due) = runs::phrase_with(opening, opening.cycle) else { continue };
        let reported = sink.report(at, message(opening, &due));
        if opening.unbroken {
            reported.fix(format!("Write “{due}”"), vec![(at, due)]);
        }
    }
}

fn message(opening: &Opening, due: &str) -> String {
    let (phrase, adverb) = (&opening.phrase, runs::name(opening.cycle));
    match opening.part {
        Part::Preamble => {
            format!("“{phrase}” puts “{adverb}” before the participle: in the preamble write “{due}”")
        }
        Part::Operative => {
            format!("“{phrase}” puts “{adverb}” after the verb: in an operative paragraph write “{due}”")
        }
    }
}

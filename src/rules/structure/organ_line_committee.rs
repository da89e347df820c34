use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, Organ, What};

rule! {
    /// A text opens in the name of a Main Committee instead of the General Assembly.
    ///
    /// ## Why
    /// A Main Committee only recommends; the General Assembly adopts. A draft is worded as it will stand once adopted,
    /// so that it opens with the name of the Assembly even while the committee debates it.
    ///
    /// ## Examples
    /// ```invalid ga
    /// *The Third Committee*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    ///
    /// 1. *Welcomes* the atlas of lighthouses.
    /// ```
    /// ```valid ga
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    ///
    /// 1. *Welcomes* the atlas of lighthouses.
    /// ```
    ///
    /// ## Source
    /// Practice of the Main Committees: all fifteen texts of a report of the Third Committee open with “The General
    /// Assembly,”, and so do the drafts issued under its symbols. Guides for Model United Nations name this as a common
    /// mistake.
    "organ-line-committee", Fixes::Unsafe, |_| Scope::text(FactKinds::ORGAN, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    for (at, fact) in facts.iter().enumerate() {
        if let What::Organ(line) = &fact.what
            && line.organ == Organ::MainCommittee
        {
            let words = &line.words;
            sink.report(
                at,
                format!("“{words}” only recommends, the Assembly adopts: write “The General Assembly” as in any draft"),
            )
            .unsafe_fix("Write “The General Assembly”", vec![(at, "The General Assembly".to_owned())]);
        }
    }
}

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::Fact;

use super::runs::{self, Fault};

rule! {
    /// An operative paragraph says “Also” or “Further” although it addresses somebody else than the one before.
    ///
    /// ## Why
    /// “Also requests” asks the same body for one more thing. A request to another body is a new one and opens with
    /// the bare verb, so that each body finds what is asked of it.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Calls upon* harbour masters to light their piers;
    ///
    /// 2. *Also calls upon* Governments to chart their reefs.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Calls upon* harbour masters to light their piers;
    ///
    /// 2. *Calls upon* Governments to chart their reefs.
    /// ```
    ///
    /// ## Source
    /// Practice of the editors of the General Assembly: 94 % of 1,148 pairs of like requests to different addressees
    /// have no adverb. A longer and a shorter name of one body count as the same.
    "also-other-addressee", Fixes::Unsafe, |_| Scope::text(runs::READS, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    runs::report_each(
        facts,
        sink,
        |wrong, _| wrong.fault == Fault::OtherAddressee,
        |_, phrase, _, due| format!("“{phrase}” addresses somebody else than the paragraph before: write “{due}”"),
        false,
    );
}

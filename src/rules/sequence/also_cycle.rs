use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::Fact;

use super::runs::{self, Fault};

rule! {
    /// “Also” and “further” in a run of like openings do not follow the order plain, also, further, plain.
    ///
    /// ## Why
    /// The order is fixed, so that a reader can tell where in a run he stands: “Recalling”, “Recalling also”,
    /// “Recalling further”, and from the fourth paragraph on the same again. “Further” directly after the bare phrase,
    /// “also” twice, or a bare phrase after “also” break it.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Charter of Harbours,
    ///
    /// *Recalling also* the Treaty on Tides,
    ///
    /// *Recalling also* the Protocol on Buoys,
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Charter of Harbours,
    ///
    /// *Recalling also* the Treaty on Tides,
    ///
    /// *Recalling further* the Protocol on Buoys,
    ///
    /// *Recalling* the Statute of Lighthouses,
    /// ```
    ///
    /// ## Source
    /// Practice of the editors of the General Assembly: in preambles of texts adopted since 2019, 764 runs go from
    /// “also” to “further” and 12 back to the bare phrase; after “further” all start again. The Security Council does
    /// not follow it.
    "also-cycle", Fixes::Safe, |_| Scope::text(runs::READS, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    runs::report_each(
        facts,
        sink,
        |wrong, _| wrong.fault == Fault::Order,
        |_, phrase, before, due| format!("“{phrase}” follows “{}”: write “{due}”", before.unwrap_or_default()),
        true,
    );
}

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::Fact;

use super::runs::{self, Fault};

rule! {
    /// “Also” or “further” stands in an opening although the paragraph before opens otherwise.
    ///
    /// ## Why
    /// “Also” continues the paragraph just before. After a paragraph that opens with another phrase, or at the start
    /// of a part, there is nothing to continue. Mostly a paragraph was moved, or a new one was put in between.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Stressing* the use of lighthouses,
    ///
    /// *Recalling also* the Treaty on Tides,
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Stressing* the use of lighthouses,
    ///
    /// *Recalling* the Treaty on Tides,
    ///
    /// *Recalling also* the Protocol on Buoys,
    /// ```
    ///
    /// ## Source
    /// Practice of the editors of the General Assembly: of 12,768 preambular paragraphs between others that open
    /// otherwise, in texts adopted since 2019, 12 have the adverb.
    "also-needless", Fixes::Unsafe, |_| Scope::text(runs::READS, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    runs::report_each(
        facts,
        sink,
        |wrong, _| wrong.fault == Fault::Needless,
        |_, phrase, before, due| match before {
            Some(before) => format!("“{phrase}” follows “{before}”, which opens otherwise: write “{due}”"),
            None => format!("“{phrase}” is the first opening of its part: write “{due}”"),
        },
        false,
    );
}

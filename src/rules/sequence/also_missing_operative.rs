use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Cycle, Fact, Part};

use super::runs::{self, Fault};

rule! {
    /// An operative paragraph opens like the one before it, to the same addressee, and has no “also” or “further”.
    ///
    /// ## Why
    /// When two operative paragraphs in a row open with the same verb, the second says “Also” and the third
    /// “Further”; the fourth starts again with the bare verb. For verbs that ask somebody to act (requests, urges,
    /// invites, encourages, calls upon) this holds only where the same body is asked: “Requests the Secretary-General”
    /// and “Requests the Commission” are two separate requests and take no adverb.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Requests* the Secretary-General to print the atlas;
    ///
    /// 2. *Requests* the Secretary-General to distribute it.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Requests* the Secretary-General to print the atlas;
    ///
    /// 2. *Also requests* the Secretary-General to distribute it;
    ///
    /// 3. *Requests* the Commission on Tides to revise it.
    /// ```
    ///
    /// ## Source
    /// Practice of the editors of the General Assembly, the Human Rights Council and the Economic and Social Council:
    /// about 97 % of pairs of like statements and 96 % of like requests to the same addressee have the adverb. The
    /// Security Council does not follow it.
    "also-missing-operative", Fixes::Safe, |_| Scope::text(runs::READS, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    runs::report_each(
        facts,
        sink,
        |wrong, opening| wrong.fault == Fault::Missing && opening.part == Part::Operative,
        |wrong, phrase, _, due| {
            let count = if wrong.due == Cycle::Further { "three" } else { "two" };
            format!("“{phrase}” opens {count} paragraphs in a row: write “{due}” here")
        },
        true,
    );
}

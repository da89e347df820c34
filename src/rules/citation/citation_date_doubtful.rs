use std::sync::Arc;

use super::known::{self, OtherBodies};
use crate::registry::{Confidence, Registry};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, date};

rule! {
    /// A resolution is cited with another date than the few texts give that are known to cite it.
    ///
    /// ## Why
    ///
    /// Of some resolutions only one or two later documents tell the date, or the resolutions numbered next to it were all
    /// adopted on another day. Such knowledge is right in all but a few cases, so that a look at the resolution itself is
    /// worth it.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 67/191 of 4 December 2012 on the lighting of harbours,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 67/191 of 20 December 2012 on the lighting of harbours,
    /// ```
    ///
    /// ## Source
    ///
    /// Later documents that cite the resolution, fewer than three. Where dates of this kind could be tested against the
    /// resolution itself, 2,598 were right and 17 wrong.
    "citation-date-doubtful", Fixes::Unsafe, |settings| {
        let registry = Arc::clone(&settings.registry);
        Scope::block(move |block, sink| check(&registry, block, sink))
    }
}

fn check(registry: &Registry, block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let others = OtherBodies::of(block);
    for cited in &block.citations {
        let Some(given) = cited.date else { continue };
        let right = match known::contradicted(registry, &others, cited) {
            Some(known) if known.confidence == Confidence::Doubtful => known.date,
            Some(_) => continue,
            None => {
                let unknown =
                    !cited.decision && !others.may_own(cited) && registry.named(cited.number).next().is_none();
                let between = || registry.between_neighbours(cited.organ?, cited.number);
                match between().filter(|day| unknown && *day != given) {
                    Some(day) => day,
                    None => continue,
                }
            }
        };
        let (at, edit) = known::correction(block, cited, right);
        let (given, right) = (date::written(given), date::written(right));
        let message =
            format!("“{given}” is perhaps not the date of resolution {}: other texts give {right}", cited.number);
        let reported = sink.report(at, message);
        if let Some(edit) = edit {
            reported.unsafe_fix(format!("Write “{right}”"), vec![edit]);
        }
    }
}

use std::sync::Arc;

use super::known::{self, OtherBodies};
use crate::registry::{Confidence, Registry};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, date};

rule! {
    /// A resolution is cited with a date on which it was not adopted.
    ///
    /// ## Why
    ///
    /// The date is part of how a resolution is cited. A wrong day sends the reader to the wrong meeting, and later texts
    /// copy it: several slips stand in official texts for years. Every date is compared, without any network, with the
    /// registry of adopted resolutions.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 67/190 of 21 December 2012 on the lighting of harbours,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 67/190 of 20 December 2012 on the lighting of harbours,
    /// ```
    ///
    /// ## Source
    ///
    /// The resolutions themselves and official tables, or at least three later documents that agree. Of the 1,400 dates
    /// cited in 300 adopted texts fewer than ten are wrong. Of dates that are known less surely, “citation-date-doubtful”
    /// speaks.
    "citation-date-wrong", Fixes::Unsafe, |settings| {
        let registry = Arc::clone(&settings.registry);
        Scope::block(move |block, sink| check(&registry, block, sink))
    }
}

fn check(registry: &Registry, block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let others = OtherBodies::of(block);
    for cited in &block.citations {
        let Some(known) = known::contradicted(registry, &others, cited) else { continue };
        let (Some(given), true) = (cited.date, known.confidence != Confidence::Doubtful) else { continue };
        let (at, edit) = known::correction(block, cited, known.date);
        let (given, right) = (date::written(given), date::written(known.date));
        let message = format!("“{given}” is not the date of resolution {}: it was adopted on {right}", cited.number);
        let reported = sink.report(at, message);
        if let Some(edit) = edit {
            reported.unsafe_fix(format!("Write “{right}”"), vec![edit]);
        }
    }
}

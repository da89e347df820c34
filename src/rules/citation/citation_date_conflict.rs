use rustc_hash::FxHashMap;
use std::sync::Arc;

use super::mentions;
use crate::registry::{Confidence, Registry};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, date};

rule! {
    /// One resolution is cited with two different dates.
    ///
    /// ## Why
    ///
    /// One of the dates is wrong, and with it perhaps the number. Where the registry knows the right date,
    /// “citation-date-wrong” names it. Footnotes are read as well.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 31/190 of 20 December 1976 on tidal lagoons,
    ///
    /// *Noting* that resolution 31/190 of 21 December 1976 was adopted without a vote,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 31/190 of 20 December 1976 on tidal lagoons,
    ///
    /// *Noting* that resolution 31/190 was adopted without a vote,
    /// ```
    ///
    /// ## Source
    ///
    /// A resolution is adopted on one day. No text of a committee report with fifteen texts gives two.
    "citation-date-conflict", Fixes::Never, |settings| {
        let registry = Arc::clone(&settings.registry);
        Scope::text(mentions::READS, move |facts, sink| check(&registry, facts, sink))
    }
}

fn check(registry: &Registry, facts: &[&Fact], sink: &mut Sink<usize>) {
    for text in mentions::texts(facts) {
        let mut first = FxHashMap::default();
        for mention in &text {
            let (Some(day), Some(organ)) = (mention.cited.date, mention.cited.organ) else { continue };
            // What is not of these organs may be two bodies’ with one name.
            if organ.name().is_none() {
                continue;
            }
            let &mut (before, place) = first.entry(mention.key()).or_insert((day, mention.fact));
            let known = registry.cited(organ, mention.cited.number);
            let decided =
                !mention.cited.decision && known.is_some_and(|known| known.confidence != Confidence::Doubtful);
            if before != day && !decided {
                let (number, day, before) = (mention.cited.number, date::written(day), date::written(before));
                let message = format!("{number} is dated {day} here and {before} before: one of them is wrong");
                sink.report(mention.fact, message).note(place, "the other date");
            }
        }
    }
}

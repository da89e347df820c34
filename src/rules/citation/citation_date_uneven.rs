use rustc_hash::FxHashSet;
use std::sync::Arc;

use super::mentions::{self, Mention};
use crate::registry::{Confidence, Registry};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::citation::{Dated, Joined};
use crate::syntax::{Fact, Organ, date};

rule! {
    /// Some resolutions of a list of the Security Council have their dates, others have none.
    ///
    /// ## Why
    ///
    /// The number of a resolution of the Council has its year, and the day may be left out. A list leaves it out throughout,
    /// or gives all the days.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* Security Council resolutions 1325 (2000) of 31 October 2000 and 1820 (2008) on the keepers of lighthouses,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* Security Council resolutions 1325 (2000) and 1820 (2008) on the keepers of lighthouses,
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, references to resolutions: both forms are in use. No list in 300 adopted texts has
    /// both, numbers aside whose date was given before.
    "citation-date-uneven", Fixes::Unsafe, |settings| {
        let registry = Arc::clone(&settings.registry);
        Scope::text(mentions::READS, move |facts, sink| check(&registry, facts, sink))
    }
}

fn check(registry: &Registry, facts: &[&Fact], sink: &mut Sink<usize>) {
    for text in mentions::texts(facts) {
        let mut seen = FxHashSet::default();
        for list in text.chunk_by(|_, next| next.cited.joined != Joined::First) {
            let council = |mention: &Mention| {
                mention.cited.part.is_some()
                    && mention.cited.organ == Some(Organ::SecurityCouncil)
                    && mention.cited.number.has_year()
                    && mention.cited.joined != Joined::Range
            };
            // Where one was cited before, its date was given there.
            let known: Vec<bool> = list.iter().map(|mention| !seen.insert(mention.cited.number)).collect();
            if !list.iter().all(council) || !list.iter().any(|mention| mention.cited.dated == Dated::Own) {
                continue;
            }
            let bare = list.iter().zip(known).filter(|(mention, known)| !known && mention.cited.dated == Dated::No);
            for (mention, _) in bare {
                let number = mention.cited.number;
                let message = format!("{number} has no date, though others of the list have one: give its day");
                let known = registry.cited(Organ::SecurityCouncil, number);
                let reported = sink.report(mention.fact, message);
                if let Some(known) = known.filter(|known| known.confidence != Confidence::Doubtful) {
                    let day = date::written(known.date);
                    reported.unsafe_fix(format!("Insert “of {day}”"), vec![(mention.date, format!(" of {day}"))]);
                }
            }
        }
    }
}

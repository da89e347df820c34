use rustc_hash::FxHashSet;
use std::sync::Arc;

use super::mentions::{self, Mention};
use crate::registry::{Confidence, Registry};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::citation::{Dated, Joined, Owner};
use crate::syntax::{Fact, Organ, Part, date};

rule! {
    /// A resolution is cited for the first time without the date of its adoption.
    ///
    /// ## Why
    ///
    /// The first mention in a text gives the full date: “resolution 61/5 of 20 October 2006”. From then on the number is
    /// enough. Resolutions of the Security Council have their year with the number and need none.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 61/5 on tidal lagoons,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 61/5 of 20 October 2006 on tidal lagoons,
    ///
    /// *Recalling also* that resolution 61/5 was adopted without a vote,
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, references to resolutions. Of 10,347 first mentions of resolutions of the General
    /// Assembly in adopted texts 97.7 % are dated; most others stand in lists of mandates.
    "citation-date-missing", Fixes::Unsafe, |settings| {
        let registry = Arc::clone(&settings.registry);
        Scope::text(mentions::READS, move |facts, sink| check(&registry, facts, sink))
    }
}

fn check(registry: &Registry, facts: &[&Fact], sink: &mut Sink<usize>) {
    for text in mentions::texts(facts) {
        let mut seen = FxHashSet::default();
        for (at, mention) in text.iter().enumerate() {
            let cited = mention.cited;
            let Some(part) = cited.part else { continue };
            if !seen.insert((cited.organ, cited.number.whole())) || cited.dated != Dated::No || !is_due(mention) {
                continue;
            }
            // Mandates are enumerated without dates.
            if part == Part::Operative && is_list(&text, at) {
                continue;
            }
            let number = cited.number;
            let message =
                format!("resolution {number} is cited here for the first time: give the date of its adoption");
            let known = cited.organ.and_then(|organ| registry.cited(organ, number));
            let known = known.filter(|known| known.confidence != Confidence::Doubtful);
            let reported = sink.report(mention.fact, message);
            if let Some(known) = known {
                let day = date::written(known.date);
                reported.unsafe_fix(format!("Insert “of {day}”"), vec![(mention.date, format!(" of {day}"))]);
            }
        }
    }
}

/// Whether the organ dates its resolutions and it is certain that it is this organ’s.
fn is_due(mention: &Mention<'_>) -> bool {
    let cited = mention.cited;
    let dates = [Organ::GeneralAssembly, Organ::EconomicAndSocialCouncil, Organ::HumanRightsCouncil];
    cited.organ.is_some_and(|organ| dates.contains(&organ))
        && !cited.decision
        && cited.owner != Owner::After
        && cited.joined != Joined::Range
        && cited.number.session > 0
}

/// Whether the list in which a mention stands has more than two numbers.
fn is_list(text: &[Mention<'_>], at: usize) -> bool {
    let joined = |at: usize| text.get(at).is_some_and(|one| one.cited.joined != Joined::First);
    let (this, next) = (joined(at), joined(at + 1));
    this && at > 0 && (next || joined(at - 1) && at > 1) || next && joined(at + 2)
}

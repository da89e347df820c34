use rustc_hash::FxHashMap;

use crate::lexicon::{self, Treaty};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, SeriesPlace, What};

rule! {
    /// The volume or number in a footnote is not that of the treaty whose name bears its mark.
    ///
    /// ## Why
    /// The number leads to the treaty. One wrong figure leads to another treaty, and texts copied from this one carry the
    /// slip on.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on the Rights of the Child,[^1]
    ///
    /// [^1]: United Nations, *Treaty Series*, vol. 1577, No. 27513.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on the Rights of the Child,[^1]
    ///
    /// [^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.
    /// ```
    ///
    /// ## Source
    /// United Nations Treaty Series. The numbers of 70 much cited treaties are known; in 300 adopted texts all
    /// footnotes to their names give them.
    "treaty-series-number", Fixes::Never, |_| Scope::text(FactKinds::SOURCE.with(FactKinds::TREATY), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let places: FxHashMap<&str, (usize, &SeriesPlace)> = facts
        .iter()
        .enumerate()
        .filter_map(|(at, fact)| match &fact.what {
            What::Source(source) => Some((&*source.label, (at, source.series.as_ref()?))),
            _ => None,
        })
        .collect();
    for (named, fact) in facts.iter().enumerate() {
        let What::Treaty(mention) = &fact.what else { continue };
        let Some(&(at, place)) = mention.label.as_deref().and_then(|label| places.get(label)) else { continue };
        let treaty = &lexicon::treaties()[usize::from(mention.row)];
        if let Some(why) = fault(treaty, place) {
            let label = mention.label.as_deref().unwrap_or_default();
            sink.report(at, format!("footnote {label} gives {why}: correct it"))
                .note(named, format!("the footnote of the {}", treaty.name));
        }
    }
}

/// In what the place is not that of the treaty.
fn fault(treaty: &Treaty, place: &SeriesPlace) -> Option<String> {
    let (first, last) = treaty.numbers;
    if !place.numbers.iter().any(|number| (first..=last).contains(number)) {
        let given = place.numbers.first()?;
        return Some(format!("No. {given} for the “{}”, which has No. {first}", treaty.name));
    }
    // Of a treaty with protocols, or in several volumes, not all volumes are known.
    let (volume, single) = (place.volumes.first()?, place.volumes.len() == 1 && place.numbers.len() == 1);
    (single && *volume != treaty.volume)
        .then(|| format!("vol. {volume} for the “{}”, which stands in vol. {}", treaty.name, treaty.volume))
}

use rustc_hash::FxHashSet;

use crate::lexicon;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, What};

rule! {
    /// A treaty is named, and no footnote says where it is printed.
    ///
    /// ## Why
    /// The first mention of a treaty, declaration or programme bears a footnote with its source. Without it the reader
    /// does not know which text, and in which version, is meant.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on the Rights of the Child and the Charter of Harbours,[^1]
    ///
    /// *Recalling also* the Treaty on the Non-Proliferation of Nuclear Weapons,
    ///
    /// [^1]: Resolution 46/152, annex.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on the Rights of the Child[^1] and the Charter of Harbours,[^2]
    ///
    /// [^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.
    ///
    /// [^2]: Resolution 46/152, annex.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes: the source of a treaty is given at its first mention. Drafts without
    /// footnotes get them when they are edited, and are left alone.
    "treaty-without-footnote", Fixes::Never, |_| Scope::text(FactKinds::SOURCE.with(FactKinds::TREATY), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let mut given = FxHashSet::default();
    let mut footnotes = false;
    for fact in facts {
        if let What::Source(source) = &fact.what {
            footnotes = true;
            given.extend(source.series.iter().flat_map(|place| place.numbers.iter().copied()));
        }
    }
    if !footnotes {
        return;
    }
    let marked: FxHashSet<u16> = facts
        .iter()
        .filter_map(|fact| match &fact.what {
            What::Treaty(mention) => mention.marked.then_some(mention.row),
            _ => None,
        })
        .collect();
    let mut seen = FxHashSet::default();
    for (at, fact) in facts.iter().enumerate() {
        let What::Treaty(mention) = &fact.what else { continue };
        let treaty = &lexicon::treaties()[usize::from(mention.row)];
        let (first, last) = treaty.numbers;
        let cited = (first..=last).any(|number| given.contains(&number));
        if !cited && !marked.contains(&mention.row) && seen.insert(mention.row) {
            let source = format!("United Nations, Treaty Series, vol. {}, No. {first}", treaty.volume);
            let message = format!("“{}” has no footnote: give its source at the first mention, {source}", treaty.name);
            sink.report(at, message);
        }
    }
}

use rustc_hash::FxHashMap;

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, What};

rule! {
    /// A text names one convention with two different years.
    ///
    /// ## Why
    ///
    /// A convention was adopted in one year. Two years for one title are two instruments to the reader, and one of them does
    /// not exist.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Buoys of 1931,
    ///
    /// *Noting* that the Convention on Buoys of 1913 is in force,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Buoys of 1931,
    ///
    /// *Noting* that the Convention on Buoys of 1931 is in force,
    /// ```
    ///
    /// ## Source
    ///
    /// No adopted text among 300 gives two years for one convention. Of conventions whose year is known,
    /// “treaty-year-wrong” speaks.
    "treaty-year-conflict", Fixes::Never, |_| Scope::text(FactKinds::CONVENTION, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let mut first: FxHashMap<&str, (u16, usize)> = FxHashMap::default();
    for (at, fact) in facts.iter().enumerate() {
        let What::Convention { title, year } = &fact.what else { continue };
        let &mut (before, place) = first.entry(title).or_insert((*year, at));
        if before != *year {
            let message = format!("the {title} is of {year} here and of {before} before: one of them is wrong");
            sink.report(at, message).note(place, "the other year");
        }
    }
}

use rustc_hash::FxHashSet;

use super::mentions;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::citation::Dated;
use crate::syntax::{Fact, date};

rule! {
    /// A resolution is cited with its date again.
    ///
    /// ## Why
    ///
    /// The first mention in a text gives the date; later ones only the number. A date given twice can be given in two ways.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 61/5 of 20 October 2006 on tidal lagoons,
    ///
    /// *Noting* that resolution 61/5 of 20 October 2006 was adopted without a vote,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 61/5 of 20 October 2006 on tidal lagoons,
    ///
    /// *Noting* that resolution 61/5 was adopted without a vote,
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, references to resolutions. In adopted texts of the General Assembly 53 of 2,309
    /// later mentions have a date.
    "citation-date-repeated", Fixes::Safe, |_| Scope::text(mentions::READS, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    for text in mentions::texts(facts) {
        let mut dated = FxHashSet::default();
        for mention in text.iter().filter(|mention| mention.cited.part.is_some() && mention.cited.organ.is_some()) {
            let Some(day) = mention.cited.date else { continue };
            let again = !dated.insert((mention.key(), day));
            if again && mention.cited.dated == Dated::Own {
                let (number, day) = (mention.cited.number, date::written(day));
                let message = format!("the date of {number}, {day}, was given before: the number is enough");
                sink.report(mention.date, message).fix("Delete the date", vec![(mention.date, String::new())]);
            }
        }
    }
}

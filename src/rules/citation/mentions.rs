//! What a text cites, in order, one part of a composite text after another.

use crate::syntax::citation::Number;
use crate::syntax::{Cited, Fact, FactKinds, Organ, What};

/// The facts that this needs.
pub(super) const READS: FactKinds = FactKinds::CITED.with(FactKinds::CITED_DATE).with(FactKinds::ORGAN);

/// A citation among the facts.
#[derive(Clone, Copy)]
pub(super) struct Mention<'f> {
    /// The index of the fact of its number.
    pub fact: usize,
    /// The index of the fact of its date.
    pub date: usize,
    pub cited: &'f Cited,
}

impl Mention<'_> {
    /// What is the same for two mentions of one resolution.
    pub(super) fn key(&self) -> (Option<Organ>, Number, bool) {
        (self.cited.organ, self.cited.number, self.cited.decision)
    }
}

/// The citations of each text, one an organ line.
pub(super) fn texts<'f>(facts: &[&'f Fact]) -> Vec<Vec<Mention<'f>>> {
    let mut texts = vec![Vec::new()];
    for (at, &fact) in facts.iter().enumerate() {
        match &fact.what {
            What::Organ(_) => texts.push(Vec::new()),
            What::Cited(cited) => {
                let next = matches!(facts.get(at + 1), Some(Fact { what: What::CitedDate, .. }));
                let mention = Mention { fact: at, date: if next { at + 1 } else { at }, cited };
                texts.last_mut().expect("one was there from the start").push(mention);
            }
            _ => {}
        }
    }
    texts
}

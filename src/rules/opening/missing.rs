//! Openings without emphasis: single ones are slips, a part full of them has lost its italics.

use crate::rule::Sink;
use crate::syntax::{Fact, Opening, Part, What};

/// The openings of one text, each with its place among the facts.
pub(super) struct Text<'a> {
    openings: Vec<(usize, &'a Opening)>,
}

/// The texts of a unit: each organ line begins one.
pub(super) fn texts<'a>(facts: &[&'a Fact]) -> Vec<Text<'a>> {
    let mut texts = vec![Text { openings: Vec::new() }];
    for (at, fact) in facts.iter().enumerate() {
        match &fact.what {
            What::Organ(_) => texts.push(Text { openings: Vec::new() }),
            What::Opening(opening) => texts.last_mut().expect("there is one").openings.push((at, opening)),
            _ => {}
        }
    }
    texts
}

impl Text<'_> {
    /// The openings of a part without emphasis.
    pub(super) fn bare(&self, part: Part) -> impl Iterator<Item = (usize, &Opening)> {
        self.openings.iter().copied().filter(move |(_, one)| one.part == part && !one.emphasized)
    }

    /// Whether most openings of the part lack emphasis. Of one or two that says little: there the whole text counts.
    pub(super) fn has_lost(&self, part: Part) -> bool {
        let total = self.openings.iter().filter(|(_, one)| one.part == part).count();
        let bare = self.bare(part).count();
        let all_bare = self.openings.iter().filter(|(_, one)| !one.emphasized).count();
        if total > 2 { 2 * bare > total } else { bare == total && bare > 0 && 2 * all_bare > self.openings.len() }
    }
}

/// Reports the openings of a part that lack emphasis among others that have it.
pub(super) fn check(facts: &[&Fact], part: Part, sink: &mut Sink<usize>) {
    for text in texts(facts) {
        if text.has_lost(part) {
            continue;
        }
        for (at, opening) in text.bare(part) {
            let phrase = &opening.phrase;
            sink.report(at, format!("“{phrase}” opens the paragraph: set it in italics"))
                .fix(format!("Set “{phrase}” in italics"), vec![(at, format!("*{phrase}*"))]);
        }
    }
}

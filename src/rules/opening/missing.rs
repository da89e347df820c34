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

/// Reports the openings of a part that lack emphasis among others that have it. A run of several was lost together, as
/// on a scanned page: it is reported once.
pub(super) fn check(facts: &[&Fact], part: Part, sink: &mut Sink<usize>) {
    for text in texts(facts) {
        if text.has_lost(part) {
            continue;
        }
        let of_part: Vec<_> = text.openings.iter().filter(|(_, one)| one.part == part).collect();
        for run in of_part.chunk_by(|(_, one), (_, next)| one.emphasized == next.emphasized) {
            if run[0].1.emphasized {
                continue;
            }
            let pieces: Vec<_> = if run.len() > 2 { vec![run] } else { run.chunks(1).collect() };
            for piece in pieces {
                let (first, opening) = *piece[0];
                let phrase = &opening.phrase;
                let edits = piece.iter().map(|(at, opening)| (*at, format!("*{}*", opening.phrase))).collect();
                let message = match piece.len() {
                    1 => format!("“{phrase}” opens the paragraph: set it in italics"),
                    n => format!("“{phrase}” and the next {} openings are not in italics: set them in italics", n - 1),
                };
                sink.report(first, message).fix("Set the opening in italics", edits);
            }
        }
    }
}

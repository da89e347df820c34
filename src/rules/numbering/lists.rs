//! The lists of sub-paragraphs in a unit.

use crate::syntax::{Fact, Label, Role, What};

/// The sub-paragraphs of one level under one paragraph or sub-paragraph.
pub(super) struct List {
    /// The level, from 1.
    pub level: u8,
    /// Which facts its points are, with their labels.
    pub points: Vec<(usize, Label)>,
    /// Whether a paragraph of the same text stands before it: an excerpt may begin in the middle of a list.
    pub introduced: bool,
}

/// The lists of a unit, by where they begin.
pub(super) fn lists(facts: &[&Fact]) -> Vec<List> {
    let mut found: Vec<List> = Vec::new();
    // The running list of each level.
    let mut running: Vec<Option<usize>> = Vec::new();
    let mut introduced = false;
    // Whether a quoted passage, a table or a paragraph of another kind has come since the last point.
    let mut interrupted = false;
    for (at, fact) in facts.iter().enumerate() {
        match &fact.what {
            What::Paragraph(paragraph) => match (paragraph.role, paragraph.label) {
                (Role::Item(_, level), Some(label)) => {
                    running.resize(usize::from(level), None);
                    let slot = &mut running[usize::from(level) - 1];
                    // Another `(a)` in another style begins another list: `(a)` … `(i)` … `a.`
                    let restarts = std::mem::take(&mut interrupted) && label.value == 1;
                    let continued = slot.filter(|&list| found[list].points[0].1.style == label.style && !restarts);
                    match continued {
                        Some(list) => found[list].points.push((at, label)),
                        None => {
                            *slot = Some(found.len());
                            found.push(List { level, points: vec![(at, label)], introduced });
                        }
                    }
                }
                (Role::Preambular | Role::Operative, _) => {
                    running.clear();
                    introduced = true;
                }
                _ => interrupted = true,
            },
            // A list may go on under the next heading.
            What::Heading(_) | What::Organ(_) | What::Adoption(_) => {
                running.clear();
                introduced = false;
            }
            _ => {}
        }
    }
    found
}

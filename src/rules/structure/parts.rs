//! The parts of a composite text, each with an organ line of its own.

use std::ops::Range;

use crate::syntax::{Fact, Role, What};

/// The ranges of facts from one organ line to the next; the first begins with the facts.
pub(super) fn parts(facts: &[&Fact]) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = facts.get(start..).filter(|rest| !rest.is_empty())?;
        let organ = |fact: &&Fact| matches!(fact.what, What::Organ(_));
        let end = rest[1..].iter().position(organ).map_or(facts.len(), |at| start + 1 + at);
        Some(std::mem::replace(&mut start, end)..end)
    })
}

/// The role of the paragraph that begins at this fact, where it belongs to the preamble or the operative part.
pub(super) fn main_role(fact: &Fact) -> Option<Role> {
    match &fact.what {
        What::Paragraph(paragraph) if matches!(paragraph.role, Role::Preambular | Role::Operative) => {
            Some(paragraph.role)
        }
        _ => None,
    }
}

/// The opening phrase of the paragraph that begins at the fact `at`, with the place of its fact.
pub(super) fn opening<'f>(facts: &[&'f Fact], at: usize) -> Option<(usize, &'f str)> {
    match &facts.get(at + 1)?.what {
        What::Opening(opening) => Some((at + 1, &*opening.phrase)),
        _ => None,
    }
}

//! What the registry says of a citation.

use std::cell::OnceCell;

use crate::registry::{Adopted, Registry};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::citation::{Citation, Dated, Owner};
use crate::syntax::date::{self, Day};
use crate::syntax::{Block, Organ};

/// The resolution as the registry knows it, where the date that is cited is another; nothing where any resolution with
/// this number has the date, so that not the date but whose it is may be misread.
pub(super) fn contradicted(registry: &Registry, others: &OtherBodies<'_>, cited: &Citation) -> Option<Adopted> {
    let date = cited.date.filter(|_| !cited.decision && !others.may_own(cited))?;
    let known = registry.cited(cited.organ?, cited.number).filter(|known| known.date != date)?;
    let other = registry.named(cited.number).chain(registry.named(cited.number.whole()));
    let fits = other.into_iter().any(|one| one.date == date);
    // Tables of meetings give the evening when the Council voted after midnight.
    let midnight = known.organ == Organ::SecurityCouncil
        && (1994..=1999).contains(&known.date.0)
        && date::days(known.date).zip(date::days(date)).is_some_and(|(known, cited)| cited == known + 1);
    (!fits && !midnight).then_some(known)
}

/// The other bodies of a block, which number as the organs do.
pub(super) struct OtherBodies<'b> {
    block: &'b Block,
    /// The end of the first name; beyond the block if there is none. Read once, however much the block cites.
    first: OnceCell<usize>,
}

impl<'b> OtherBodies<'b> {
    pub(super) fn of(block: &'b Block) -> Self {
        Self { block, first: OnceCell::new() }
    }

    /// Whether nothing says whose a number is and such a body was named before.
    pub(super) fn may_own(&self, cited: &Citation) -> bool {
        cited.owner == Owner::Unsaid && *self.first.get_or_init(|| self.read()) <= cited.keyword.start as usize
    }

    fn read(&self) -> usize {
        let bodies = ["Commission", "Conference", "Committee", "Union", "Organization", "Board"];
        let ends = bodies.iter().filter_map(|body| Some(self.block.text.find(body)? + body.len()));
        ends.min().unwrap_or(usize::MAX)
    }
}

/// Where to report a wrong date, and the edit that puts another there: the words of the date, or the number where it
/// shares one.
pub(super) fn correction(
    block: &Block,
    cited: &Citation,
    right: Day,
) -> (Span<InBlock>, Option<(Span<InBlock>, String)>) {
    let written = block.slice(cited.date_at);
    if cited.dated != Dated::Own {
        let edit = (cited.date_at, format!(" of {}", date::written(right)));
        return (cited.at, cited.date_at.is_empty().then_some(edit));
    }
    let digits = written.find(|c: char| c.is_ascii_digit()).unwrap_or(written.len());
    let at = Span::new(cited.date_at.start as usize + digits, cited.date_at.end as usize);
    // The spaces stay as they are: many texts have such as do not break.
    let spaces: Vec<char> = block.slice(at).chars().filter(|c| c.is_whitespace()).collect();
    let right = date::written(right);
    let edit = match spaces[..] {
        [first, second] => {
            let mut words = right.split(' ');
            let mut word = || words.next().unwrap_or_default();
            Some((at, format!("{}{first}{}{second}{}", word(), word(), word())))
        }
        _ => None,
    };
    (at, edit)
}

/// The citations whose words are the drafter's own.
pub(super) fn own(block: &Block) -> impl Iterator<Item = &Citation> {
    let running = (!block.citations.is_empty()).then(|| Running::any(block));
    let own = move |one: &&Citation| running.as_ref().is_some_and(|running| running.own(one.at.start as usize));
    block.citations.iter().filter(own)
}

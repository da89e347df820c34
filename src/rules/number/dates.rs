//! Dates as United Nations texts write them.

use std::fmt::Write as _;

use crate::rules::prose::Running;
use crate::syntax::{Block, DateForm, Kind, Role, WrittenDate, date};

/// The words of a block in which dates follow the house style: running text, footnotes and paragraphs of a report.
pub(super) fn running(block: &Block) -> Option<Running<'_>> {
    let counts = matches!(block.kind, Kind::Note | Kind::Paragraph(Role::Report));
    if counts { Some(Running::any(block)) } else { Running::of(block) }
}

/// A day and a month, as `20 December 2012`, with the space that other dates of the text have.
pub(super) fn written(block: &Block, date: &WrittenDate) -> Option<String> {
    let month = date::name(date.month)?;
    // The one before, else the one after; further off a text may have changed its ways.
    const NEAR: usize = 4;
    let here = block.dates.partition_point(|one| one.at.start < date.at.start);
    let plain = |one: &&WrittenDate| one.at != date.at && one.form == DateForm::Plain;
    let near = block.dates[here.saturating_sub(NEAR)..here].iter().rfind(plain);
    let near = near.or_else(|| block.dates[here..].iter().take(NEAR).find(plain));
    // Published files, which carry their date, bind day and month; a draft under hands is given no such spaces.
    let bound = || (block.entry.date.is_some() || block.body().contains('\u{a0}')).then_some('\u{a0}');
    let space = near.and_then(|one| one.space).or(block.entry.date_space).or_else(bound).unwrap_or(' ');
    let mut words = format!("{}{space}{month}", date.day);
    if let Some(year) = date.year {
        let _ = write!(words, " {year}");
    }
    Some(words)
}

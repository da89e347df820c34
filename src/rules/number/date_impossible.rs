use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, DateForm, Kind, WrittenDate, date};

rule! {
    /// A date is not in the calendar.
    ///
    /// ## Why
    ///
    /// Nobody can report by 31 June: the month has 30 days. Most such dates are slips of the hand, and only the drafter
    /// knows which day or year was meant.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to publish an atlas of tides by 31 June 2027.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to publish an atlas of tides by 30 June 2027.
    /// ```
    ///
    /// ## Source
    ///
    /// The calendar. None of about 3,900 dates in 300 adopted texts is impossible.
    "date-impossible", Fixes::Never, |_| Scope::block(check)
}

/// A date so many years after the document is a slip.
const AHEAD: u16 = 80;

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    // When a text was adopted is told, and judged, as a whole.
    if matches!(block.kind, Kind::Heading(_) | Kind::Adoption) {
        return;
    }
    let running = Running::any(block);
    for date in &block.dates {
        let Some(why) = fault(block, date) else { continue };
        if !running.quoted(date.at.start as usize) {
            sink.report(date.at, format!("“{}” is no date of the calendar: {why}", block.slice(date.at)));
        }
    }
}

/// What is wrong with a date, if anything is.
fn fault(block: &Block, written: &WrittenDate) -> Option<String> {
    if matches!(written.form, DateForm::Figures | DateForm::Iso) {
        return None;
    }
    // Without a year 29 February may be one.
    let year = written.year.unwrap_or(2000);
    let month = date::name(written.month)?;
    if written.day == 0 {
        return Some("correct the day".to_owned());
    }
    if !date::exists((year, written.month, written.day)) {
        let days = (28..=31).rev().find(|&day| date::exists((year, written.month, day)))?;
        let of_year = if written.month == 2 && written.day == 29 { format!(" {year}") } else { String::new() };
        return Some(format!("{month}{of_year} has {days} days"));
    }
    let latest = block.entry.date.map_or(2150, |(year, ..)| year.saturating_add(AHEAD));
    (year > latest || year < 1500).then(|| "correct the year".to_owned())
}

use super::dates;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, DateForm, WrittenDate};

rule! {
    /// A date is shortened, or has “th” or “0” at its day: “20th Dec. 2012”, “05 May 2013”, “20/12/2012”.
    ///
    /// ## Why
    ///
    /// A date is written “20 December 2012”: a bare number, the month in full, the year. Figures alone are read in two
    /// ways: “5/6/2012” is in May for some readers and in June for others.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Welcomes* the opening of the lighthouse on the 20th of December 2012.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Welcomes* the opening of the lighthouse on 20 December 2012.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, numbers and dates. None of about 3,900 dates in 300 adopted texts is written in
    /// such a way, those of persons in a list of sanctions aside.
    "date-misformed", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let misformed = |date: &&WrittenDate| !matches!(date.form, DateForm::Plain | DateForm::MonthFirst);
    let mut found = block.dates.iter().filter(misformed).peekable();
    if found.peek().is_none() {
        return;
    }
    let Some(running) = dates::running(block) else { return };
    for date in found.filter(|date| running.own(date.at.start as usize)) {
        let written = block.slice(date.at);
        let Some(meant) = meant(date) else {
            sink.report(date.at, format!("“{written}” may be read in two ways: write the month as a word"));
            continue;
        };
        let Some(right) = dates::written(block, &meant) else { continue };
        let at = Span::new(date.at.start as usize - article(block, date), date.at.end as usize);
        let why = match date.form {
            DateForm::OrdinalDay => "has letters at its day",
            DateForm::ZeroDay => "has a zero before its day",
            DateForm::ShortMonth => "has its month shortened",
            _ => "is in figures alone",
        };
        let reported = sink.report(at, format!("“{}” {why}: write “{right}”", block.slice(at)));
        if !is_second_zero(block, date) {
            reported.fix(format!("Write “{right}”"), vec![(at, right)]);
        }
    }
}

/// The date with day and month in their places; none where figures leave it open which is which.
fn meant(date: &WrittenDate) -> Option<WrittenDate> {
    match date.form {
        DateForm::Figures if date.month > 12 => Some(WrittenDate { day: date.month, month: date.day, ..*date }),
        DateForm::Figures if date.day > 12 || date.day == date.month => Some(*date),
        DateForm::Figures => None,
        _ => Some(*date),
    }
}

/// The length of the article before `20th of December`, which goes with the letters.
fn article(block: &Block, date: &WrittenDate) -> usize {
    let before = &block.text[..date.at.start as usize];
    let the = date.form == DateForm::OrdinalDay && (before.ends_with(" the ") || before.ends_with("\u{a0}the "));
    if the && block.slice(date.at).contains(" of ") { "the ".len() } else { 0 }
}

/// Whether the day before has a zero too, `from 05 to 07 June`: one without the other would be mended by half.
fn is_second_zero(block: &Block, date: &WrittenDate) -> bool {
    let here = block.figures.partition_point(|figure| figure.start < date.at.start);
    let before = here.checked_sub(1).map(|at| block.figures[at]);
    before.is_some_and(|figure| date.at.start - figure.end < 6 && block.slice(figure).starts_with('0'))
}

use crate::registry::council_year;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::citation::Form;
use crate::syntax::{Block, Organ};

rule! {
    /// The number of a Security Council resolution does not go with the year in brackets.
    ///
    /// ## Why
    ///
    /// The Security Council numbers its resolutions through since 1946, so that the number tells the year. Where they
    /// disagree, either may be the slip.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The Security Council*,
    ///
    /// *Recalling* its resolution 1540 (2003) on harbours,
    /// ```
    ///
    /// ```valid
    /// *The Security Council*,
    ///
    /// *Recalling* its resolution 1540 (2004) on harbours,
    /// ```
    ///
    /// ## Source
    ///
    /// The first and last number of each year since 1946. One of 1,643 dated numbers in adopted texts disagrees.
    "citation-year-wrong", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    for cited in &block.citations {
        let number = cited.number;
        let council = cited.organ == Some(Organ::SecurityCouncil) && number.form == Form::Brackets && !cited.decision;
        let Some(year) = council_year(number.number).filter(|_| council && number.has_year()) else { continue };
        if year == number.session {
            continue;
        }
        let written = block.slice(cited.at);
        let message = format!("resolution {} of the Security Council is of {year}: look up the number", number.number);
        let reported = sink.report(cited.at, format!("“{written}”: {message}"));
        if let Some(at) = written.rfind(&number.session.to_string()) {
            let start = cited.at.start as usize + at;
            reported.unsafe_fix(format!("Write “{year}”"), vec![(Span::new(start, start + 4), year.to_string())]);
        }
    }
}

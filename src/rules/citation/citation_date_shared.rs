use super::known;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::citation::{Citation, Dated, Joined};
use crate::syntax::{Block, date};

rule! {
    /// Resolutions of one day stand in a list, each with the same date.
    ///
    /// ## Why
    ///
    /// Resolutions of one day share one date at the end of their group: “61/5 and 61/6 of 20 October 2006”. Repeated dates
    /// make long lists hard to read.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolutions 61/5 of 20 October 2006 and 61/6 of 20 October 2006,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolutions 61/5 and 61/6 of 20 October 2006,
    /// ```
    ///
    /// ## Source
    ///
    /// Practice of the General Assembly, as in the lists of a committee report with fifteen texts.
    "citation-date-shared", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let mut before: Option<&Citation> = None;
    for cited in known::own(block) {
        let same = |last: &&Citation| {
            last.keyword == cited.keyword
                && last.date.is_some()
                && (last.date, last.dated, cited.dated, cited.joined)
                    == (cited.date, Dated::Own, Dated::Own, Joined::Directly)
        };
        if let (Some(last), Some(day)) = (before.filter(same), cited.date) {
            let (day, other) = (date::written(day), cited.number);
            let at = Span::new(last.date_at.start as usize + 1, last.date_at.end as usize);
            sink.report(at, format!("“{day}” stands after {other} as well: give it once, after the last"))
                .unsafe_fix("Delete the date", vec![(last.date_at, String::new())]);
        }
        before = Some(cited);
    }
}

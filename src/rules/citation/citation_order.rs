use super::known;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::Block;
use crate::syntax::citation::Joined;

rule! {
    /// The resolutions of a list are not in the order of their numbers.
    ///
    /// ## Why
    ///
    /// Lists run from the earliest to the latest, so that a number can be found and a missing one is noticed.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolutions 63/12, 61/5 and 62/40,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolutions 61/5, 62/40 and 63/12,
    /// ```
    ///
    /// ## Source
    ///
    /// Practice of all organs: all twelve lists in a committee report with fifteen texts ascend.
    "citation-order", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let mut before: Option<&crate::syntax::citation::Citation> = None;
    for cited in known::own(block) {
        if let Some(last) = before.filter(|last| last.keyword == cited.keyword && cited.joined == Joined::Directly) {
            let comparable = last.organ == cited.organ && last.number.series == cited.number.series;
            let later = match (last.date, cited.date) {
                (Some(last), Some(this)) if last != this => last > this,
                _ => last.number > cited.number,
            };
            if comparable && later && last.number > cited.number {
                let (written, other) = (block.slice(cited.at), last.number);
                let message = format!("“{written}” stands after {other}, which is later: put it before");
                sink.report(cited.at, message).note(last.at, "the later one");
            }
        }
        before = Some(cited);
    }
}

use super::{dates, ranges};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A span of years or days has a hyphen, or spaces, where an en dash stands alone.
    ///
    /// ## Why
    ///
    /// A hyphen joins parts of a word, an en dash the ends of a span: “the period 2025–2029”. Texts before 2019 had
    /// hyphens throughout; they are left as they are.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Adopts* the plan for lighthouses for the period 2025-2029.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Adopts* the plan for lighthouses for the period 2025–2029.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, punctuation. Since 2019 adopted texts of the General Assembly, the Human Rights
    /// Council and the Economic and Social Council have an en dash in more than 1,000 places and a hyphen in two; a report
    /// of 2013 has 16 hyphens and no dash.
    "range-hyphen", Fixes::Safe, |_| Scope::block(check)
}

/// From this year on texts have the en dash throughout.
const DASHES: u16 = 2019;

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let earlier = block.entry.date.is_some_and(|(year, ..)| year < DASHES);
    if block.figures.len() < 2 || earlier {
        return;
    }
    let Some(running) = dates::running(block) else { return };
    for range in ranges::ranges(block) {
        let dash = block.slice(range.dash);
        let start = range.at.start as usize;
        if dash == "–" || !range.is_of_time(block) || !running.own(start) {
            continue;
        }
        // In running text days have no dash at all.
        if range.is_of_days(block) && prose::is_prose(block) && !prose::in_brackets(block, start) {
            continue;
        }
        let (written, right) = (block.slice(range.at), range.ends.map(|end| block.slice(end)).join("–"));
        sink.report(range.at, format!("“{written}” is a span: write “{right}” with an en dash"))
            .fix(format!("Write “{right}”"), vec![(range.dash, "–".to_owned())]);
    }
}

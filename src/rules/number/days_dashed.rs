use super::{dates, ranges};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, date};

rule! {
    /// Days are joined by a dash in running text: “held on 27–28 April”.
    ///
    /// ## Why
    ///
    /// The dash between days belongs to titles, footnotes and brackets. In a sentence two days in a row are joined by “and”,
    /// more by “from” and “to”, so that the sentence can be read aloud.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Welcomes* the regatta of lightships, held on 27–28 April 2023.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Welcomes* the regatta of lightships, held on 27 and 28 April 2023.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, numbers and dates. In 300 adopted texts the dash between days stands in titles and
    /// footnotes only.
    "days-dashed", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.dates.is_empty() || !prose::is_prose(block) {
        return;
    }
    let Some(running) = dates::running(block) else { return };
    for range in ranges::ranges(block).filter(|range| range.is_of_days(block)) {
        let start = range.at.start as usize;
        if !running.own(start) || range.completes_word(block) || prose::in_brackets(block, start) {
            continue;
        }
        let [first, last] = range.ends.map(|end| block.slice(end));
        let follow = first.parse::<u8>().ok().zip(last.parse::<u8>().ok()).is_some_and(|(a, b)| b == a + 1);
        let before = block.text[..start].trim_end_matches([' ', '\u{a0}']);
        let (due, edits) = if follow {
            (format!("{first} and {last}"), vec![(range.dash, " and ".to_owned())])
        } else {
            let due = format!("from {first} to {last}");
            // `held on 4–9 May` becomes `held from 4 to 9 May`.
            let on = before.strip_suffix("on").filter(|head| head.ends_with([' ', '\u{a0}', '*'])).map(str::len);
            let from = Span::new(on.unwrap_or(start), start);
            (due, vec![(from, "from ".to_owned()), (range.dash, " to ".to_owned())])
        };
        let after = &block.text[range.at.end as usize..];
        let month = date::month_at(after.trim_start()).map_or("", |(_, len, _)| &after.trim_start()[..len]);
        let written = block.slice(range.at);
        sink.report(range.at, format!("“{written} {month}” has a dash in running text: write “{due} {month}”"))
            .unsafe_fix(format!("Write “{due}”"), edits);
    }
}

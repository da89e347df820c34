use super::{dates, ranges};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A dash stands where “from” or “between” calls for “to” or “and”.
    ///
    /// ## Why
    ///
    /// “From” is completed by “to”, and “between” by “and”. A dash stands for the whole phrase: “the period 2013–2016”,
    /// or “from 2013 to 2016”, but not half of each.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Welcomes* the regatta of lightships, held from 27–29 June 2012.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Welcomes* the regatta of lightships, held from 27 to 29 June 2012.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, numbers and dates. In 210 adopted texts of the General Assembly, the Human Rights
    /// Council and the Economic and Social Council it occurs nowhere, and once in 90 of the Security Council.
    "range-after-from", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.figures.len() < 2 {
        return;
    }
    let Some(running) = dates::running(block) else { return };
    for range in ranges::ranges(block) {
        let before = block.text[..range.at.start as usize].trim_end_matches([' ', '\u{a0}']);
        let word = |word: &str| {
            let start = before.len().checked_sub(word.len())?;
            let found = before.get(start..).is_some_and(|end| end.eq_ignore_ascii_case(word));
            (found && !before[..start].ends_with(char::is_alphanumeric)).then_some(start)
        };
        let found = word("from").map(|start| (start, "to")).or_else(|| word("between").map(|start| (start, "and")));
        let Some((start, joins)) = found else { continue };
        // `from 5–10 fathoms to 20`: the range is an end of another.
        let after: String = block.text[range.at.end as usize..].chars().take(60).collect();
        if after.contains(&format!(" {joins} ")) || !running.own(range.at.start as usize) {
            continue;
        }
        let written = block.slice(Span::new(start, range.at.end as usize));
        let message = format!("“{written}” has a dash for “{joins}”: write “{joins}”");
        sink.report(range.at, message).fix(format!("Write “{joins}”"), vec![(range.dash, format!(" {joins} "))]);
    }
}

use super::counts;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A number above a thousand has no comma: “12000 buoys”.
    ///
    /// ## Why
    ///
    /// From a thousand on the digits of a count stand in groups of three with commas between: “12,000 buoys”. Years,
    /// numbers of documents and of resolutions have none.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Welcomes* the laying of 12000 buoys.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Welcomes* the laying of 12,000 buoys in 2024.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, numbers and dates. In 300 adopted texts 78 counts have their commas, and one of
    /// the Security Council has none.
    "thousands-comma-missing", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let large = |at: &&Span<InBlock>| (4..=12).contains(&at.len());
    let Some(running) = Running::of(block) else { return };
    for at in block.figures.iter().filter(large) {
        let (start, end) = (at.start as usize, at.end as usize);
        let written = block.slice(*at);
        // A number of four digits may be a year.
        let year = at.len() == 4 && (1400..2200).contains(&written.parse::<u32>().unwrap_or(0));
        if year || written.starts_with('0') || counts::counted(block, end).is_none() {
            continue;
        }
        let before = block.text[..start].chars().next_back();
        let money = matches!(before, Some('$' | '€' | '£'));
        let named =
            matches!(counts::word_before(block, start), Some("number" | "numbers" | "resolution" | "resolutions"));
        if !money && counts::word_before(block, start).is_none() || named {
            continue;
        }
        if running.own(start) {
            let right = grouped(written);
            sink.report(*at, format!("“{written}” has no comma: write “{right}”"))
                .unsafe_fix(format!("Write “{right}”"), vec![(*at, right)]);
        }
    }
}

/// The digits in groups of three.
fn grouped(digits: &str) -> String {
    let mut found = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            found.push(',');
        }
        found.push(digit);
    }
    found
}

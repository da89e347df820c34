use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A word stands twice in a row.
    ///
    /// ## Why
    ///
    /// When a sentence is rearranged a word is easily left behind, and the eye passes over “the the”. Words that can
    /// follow themselves, as in “noting that that Agreement”, and names such as “Pago Pago” are left alone.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Noting* the role of of tides,
    ///
    /// *Requests* the the Secretary-General to report on them.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Noting* that that Agreement was signed in Pago Pago,
    ///
    /// *Requests* the Secretary-General to report on it.
    /// ```
    ///
    /// ## Source
    ///
    /// No adopted text of 300 since 2002 repeats a word by mistake.
    "word-repeated", Fixes::Safe, |_| Scope::block(check)
}

/// Words that can follow themselves.
const DOUBLED: [&str; 5] = ["that", "had", "is", "do", "so"];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.repeats.is_empty() {
        return;
    }
    let Some(running) = Running::of(block) else { return };
    for &again in block.repeats.iter().filter(|again| again.start > block.body.start && again.end <= block.body.end) {
        let word = block.slice(again);
        // A single letter is a sign or a list.
        let is_word = word.starts_with(|c: char| c.is_ascii_lowercase()) && (word.len() > 1 || word == "a");
        let before = block.text[..again.start as usize].trim_end_matches([' ', '\u{a0}']).len();
        let own = running.own(again.start as usize) && !running.quoted(before - 1);
        if !is_word || DOUBLED.contains(&word) || !own {
            continue;
        }
        let needless = Span::new(before, again.end as usize);
        sink.report(again, format!("“{word}” stands twice: delete it"))
            .fix(format!("Delete the second “{word}”"), vec![(needless, String::new())]);
    }
}

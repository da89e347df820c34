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
    let Some(running) = Running::of(block) else { return };
    let (text, to) = (block.text.as_bytes(), block.body.end as usize);
    let mut last = (0, 0);
    let mut at = block.body.start as usize;
    while at < to {
        if !text[at].is_ascii_alphabetic() {
            at += 1;
            continue;
        }
        let start = at;
        while at < to && is_part(text[at]) {
            at += 1;
        }
        let before = std::mem::replace(&mut last, (start, at));
        let gap = &text[before.1..start];
        if at - start == before.1 - before.0
            && text[before.0..before.1].eq_ignore_ascii_case(&text[start..at])
            && is_gap(gap)
            && text[start].is_ascii_lowercase()
            // A single letter is a sign or a list.
            && (at - start > 1 || text[start] == b'a')
            && !(before.0 > 0 && is_part(text[before.0 - 1]))
        {
            report(block, &running, before, last, sink);
        }
    }
}

fn report(
    block: &Block,
    running: &Running,
    before: (usize, usize),
    again: (usize, usize),
    sink: &mut Sink<Span<InBlock>>,
) {
    let word = &block.text[again.0..again.1];
    if DOUBLED.contains(&word) || !running.own(again.0) || running.quoted(before.0) {
        return;
    }
    let needless = Span::new(before.1, again.1);
    sink.report(Span::new(again.0, again.1), format!("“{word}” stands twice: delete it"))
        .fix(format!("Delete the second “{word}”"), vec![(needless, String::new())]);
}

/// Whether a byte belongs to a word: letters with accents, hyphens and apostrophes hold it together.
fn is_part(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'\'') || byte >= 0x80 && byte != 0xC2
}

/// Whether only spaces of one line part two words.
fn is_gap(gap: &[u8]) -> bool {
    !gap.is_empty() && gap.iter().all(|byte| matches!(byte, b' ' | 0xC2 | 0xA0))
}

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

use super::known;

rule! {
    /// An acronym has full stops between its letters.
    ///
    /// ## Why
    /// “UNICEF” is a word of its own by now. Acronyms have no stops, so that a stop always ends something.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Thanks* the W.H.O. for its advice.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Thanks* the World Health Organization for its advice.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, abbreviations. Only acronyms that resolint knows are looked at, so that initials of
    /// persons are left alone.
    "acronym-stops", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let (text, from) = (block.body(), block.body.start as usize);
    let bytes = text.as_bytes();
    let mut after = 0;
    let Some(running) = Running::of(block) else { return };
    for stop in memchr::memchr_iter(b'.', bytes) {
        if stop < after || stop == 0 || !bytes[stop - 1].is_ascii_uppercase() {
            continue;
        }
        let start = stop - 1;
        let letters =
            bytes[start..].chunks(2).take_while(|pair| pair[0].is_ascii_uppercase() && pair.get(1) == Some(&b'.'));
        let count = letters.count();
        after = start + 2 * count;
        let apart =
            start == 0 || !(bytes[start - 1].is_ascii_alphanumeric() || matches!(bytes[start - 1], b'.' | b'/'));
        if count < 2 || !apart || bytes.get(after).is_some_and(u8::is_ascii_alphanumeric) {
            continue;
        }
        let name: String = text[start..after].chars().filter(|&c| c != '.').collect();
        if known::entry(&name).is_none() {
            continue;
        }
        if !running.own(from + start) {
            continue;
        }
        let place = Span::new(from + start, from + after);
        let reported = sink.report(place, format!("an acronym has no full stops: write “{name}”"));
        // The last stop may end the paragraph too.
        if !text[after..].trim().is_empty() {
            reported.fix(format!("Write “{name}”"), vec![(place, name)]);
        }
    }
}

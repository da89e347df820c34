use super::dates;
use crate::lexicon::Needle;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, ordinal};

rule! {
    /// A number in two words has no hyphen: “sixty ninth”.
    ///
    /// ## Why
    ///
    /// Tens and ones are one number and are joined: “sixty-ninth session”, “twenty-first century”.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to report on lighthouses at its sixty ninth session.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to report on lighthouses at its sixty-ninth session.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, numbers and dates. In 300 adopted texts such numbers have the hyphen in more than
    /// 500 places and lack it in one.
    "number-hyphen-missing", Fixes::Safe, |_| Scope::block(check)
}

/// How tens end, with the space that should be a hyphen.
static TENS: Needle = Needle::new("ty ");

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !block.may_say(&ordinal::TENS_WORDS) {
        return;
    }
    let Some(running) = dates::running(block) else { return };
    let from = block.body.start as usize;
    for tens in TENS.places(block.body()) {
        let ones = from + tens + TENS.letters().len();
        let before = &block.text[..ones];
        let rest = &block.text[ones..];
        let len = rest.bytes().take_while(u8::is_ascii_lowercase).count();
        let goes_on = rest[len..].starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '‑'));
        if goes_on || !ordinal::is_one(&rest[..len]) {
            continue;
        }
        let Some(tens) = ordinal::tens_ending(before) else { continue };
        let at = Span::new(ones - tens.len, ones + len);
        if running.own(ones) {
            let right = block.slice(at).replacen([' ', '\u{a0}', '\n'], "-", 1);
            sink.report(at, format!("“{}” lacks its hyphen: write “{right}”", block.slice(at)))
                .fix("Add the hyphen", vec![(Span::new(ones - 1, ones), "-".to_owned())]);
        }
    }
}

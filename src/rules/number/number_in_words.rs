use super::counts;
use crate::lexicon::Needle;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, ordinal};

rule! {
    /// A number above ten that counts things is in words: “twelve regions”.
    ///
    /// ## Why
    ///
    /// In running text numbers below ten are words and those from ten on are figures. Words also stand at the beginning
    /// of a sentence.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Welcomes* the work done in twelve harbours.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Welcomes* the work done in 12 harbours and five ports.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, numbers and dates. In 210 adopted texts of the General Assembly, the Human Rights
    /// Council and the Economic and Social Council one such number is in words; the Security Council has “twelve months”.
    "number-in-words", Fixes::Unsafe, |_| Scope::block(check)
}

/// What the numbers from eleven on, tens apart, have in them.
static PIECES: [Needle; 4] = [Needle::new("leven"), Needle::new("welve"), Needle::new("teen"), Needle::new("ty")];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !block.may_say(&ordinal::TEENS_WORDS) && !block.may_say(&ordinal::TENS_WORDS) {
        return;
    }
    let Some(running) = Running::of(block) else { return };
    for piece in &PIECES {
        for found in piece.places(block.body()) {
            report(block, &running, block.body.start as usize + found, sink);
        }
    }
}

/// Words of so many letters are no number: `seventy-seven` is the longest.
const LONGEST: usize = 14;

fn report(block: &Block, running: &Running<'_>, inside: usize, sink: &mut Sink<Span<InBlock>>) {
    let text = &block.text;
    let in_word = |b: &u8| b.is_ascii_lowercase() || *b == b'-';
    let start = inside - text.as_bytes()[..inside].iter().rev().take(LONGEST).take_while(|b| in_word(b)).count();
    let end = inside + text.as_bytes()[inside..].iter().take(LONGEST).take_while(|b| in_word(b)).count();
    if end - start >= LONGEST || text[..start].ends_with(char::is_alphanumeric) {
        return;
    }
    let word = &text[start..end];
    let Some(value) = ordinal::cardinal(word).filter(|value| *value > 10) else { return };
    let Some(noun) = counts::counted(block, end) else { return };
    // `two thousand and twelve lamps`
    let tail = |words: &str| text[..start].trim_end_matches([' ', '\u{a0}']).ends_with(words);
    let larger = tail("hundred and") || tail("thousand and");
    if larger || counts::word_before(block, start).is_none_or(|before| ordinal::cardinal(before).is_some()) {
        return;
    }
    if running.own(start) {
        let message = format!("“{word} {noun}” is a count above ten: write “{value}”");
        let at = Span::new(start, end);
        sink.report(at, message).unsafe_fix(format!("Write “{value}”"), vec![(at, value.to_string())]);
    }
}

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A paragraph exclaims or asks a question.
    ///
    /// ## Why
    /// A resolution is one long statement: it gives reasons and decides. It neither cries out nor asks; only a title that it
    /// quotes may.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Calls upon* all States to light their harbours now!
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Calls upon* all States to light their harbours without delay, and notes the survey entitled “Who keeps the lamp?”.
    /// ```
    ///
    /// ## Source
    /// Practice of all organs: in 300 adopted texts such signs stand in quoted titles only.
    "exclamation", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let (text, from) = (block.body(), block.body.start as usize);
    let Some(running) = Running::of(block) else { return };
    for at in memchr::memchr2_iter(b'!', b'?', text.as_bytes()) {
        let after_word = text[..at].ends_with(|c: char| c.is_alphanumeric() || c == ')');
        let rest = text[at + 1..].trim_start_matches(['*', '_']);
        let ends =
            rest.is_empty() || rest.starts_with(|c: char| c.is_whitespace() || matches!(c, '!' | '?' | '[' | '^'));
        if !(after_word && ends) {
            continue;
        }
        if !running.own(from + at) {
            continue;
        }
        let place = Span::new(from + at, from + at + 1);
        let message = match text.as_bytes()[at] {
            b'!' => "a resolution does not exclaim: write the sentence without “!”",
            _ => "a resolution does not ask questions: say what is to be done",
        };
        sink.report(place, message);
    }
}

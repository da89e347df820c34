use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::{self, Running};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Fact, FactKinds, brackets};

rule! {
    /// Words in square brackets are not agreed.
    ///
    /// ## Why
    /// Negotiators put words in square brackets until all agree to them. A text that is ready to be adopted has none left. While
    /// a text is under negotiation, `negotiation = true` in `lint-rules.toml`, their number is told once instead.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to chart the reefs [of the north].
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to chart the reefs of the north.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, resolutions. No paragraph of 300 adopted texts has brackets that negotiators left.
    "bracket-unagreed", Fixes::Never, |settings| match settings.negotiation {
        true => Scope::text(FactKinds::BRACKET, count),
        false => Scope::block(check),
    }
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !prose::is_prose(block) {
        return;
    }
    let mut end = 0;
    let running = Running::any(block);
    for at in brackets(block) {
        // What stands inside other brackets is told with them; editors put omissions and corrections into quotations.
        let inside = at.start < end;
        end = end.max(at.end);
        if inside || running.quoted(at.start as usize) || !block.slice(at).contains(char::is_alphanumeric) {
            continue;
        }
        let words = block.slice(at).replace(['*', '_'], "");
        let short: String = words.chars().take(40).collect();
        let cut = if short.len() < words.len() { "…" } else { "" };
        sink.report(at, format!("“{short}{cut}” is not agreed: settle it, and delete the brackets"));
    }
}

fn count(facts: &[&Fact], sink: &mut Sink<usize>) {
    match facts.len() {
        0 => {}
        1 => {
            sink.report(0, "one passage in square brackets is not agreed");
        }
        passages => {
            sink.report(0, format!("{passages} passages in square brackets are not agreed; this is the first"));
        }
    }
}

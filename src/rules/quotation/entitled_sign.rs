use crate::lexicon::{Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A comma or colon stands between “entitled” and the title.
    ///
    /// ## Why
    /// The title completes “entitled” as an object completes a verb, and no sign parts the two. A colon only stands
    /// before a text that is quoted as a block.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Notes* the report entitled, “Lamps of the north”.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Notes* the report entitled “Lamps of the north”.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, punctuation, quotations. None of 300 adopted texts has such a sign.
    "entitled-sign", Fixes::Safe, |_| Scope::block(check)
}

static ENTITLED: Needle = Needle::new("entitled");

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !block.may_say(&[Key::of("entitled")]) {
        return;
    }
    let Some(running) = Running::of(block) else { return };
    let from = block.body.start as usize;
    for found in ENTITLED.places(block.body()) {
        let after = &block.body()[found + "entitled".len()..];
        let Some(sign) = after.chars().next().filter(|sign| matches!(sign, ',' | ':')) else { continue };
        let title = after[1..].trim_start_matches([' ', '\u{a0}']);
        let mut letters = title.chars();
        // `entitled, *inter alia*, to light` is no title.
        let quoted =
            matches!(letters.next(), Some('“' | '"' | '*' | '_')) && letters.next().is_some_and(char::is_uppercase);
        let at = from + found + "entitled".len();
        if quoted && running.own(at) {
            let place = Span::new(at, at + sign.len_utf8());
            sink.report(place, format!("“{sign}” parts “entitled” from the title: delete it"))
                .fix("Delete the sign", vec![(place, String::new())]);
        }
    }
}

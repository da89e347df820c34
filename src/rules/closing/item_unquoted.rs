use crate::lexicon::{Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::{Running, space};
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// The title of an agenda item has no quotation marks.
    ///
    /// ## Why
    ///
    /// The item is found by its title as the agenda has it, and the marks show where the title begins and ends: “under
    /// the item entitled ‘Lighthouses and tides’”.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Decides* to include in the provisional agenda of its eightieth session the item entitled Lighthouses and tides.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Decides* to include in the provisional agenda of its eightieth session the item entitled “Lighthouses and tides”.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, quotation marks. In 300 adopted texts every title of an item has its marks.
    "item-unquoted", Fixes::Never, |_| Scope::block(check)
}

static ITEM: Needle = Needle::new("item");

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !block.may_say(&[Key::of("entitled")]) {
        return;
    }
    let Some(running) = Running::of(block) else { return };
    let from = block.body.start as usize;
    for found in ITEM.places(block.body()) {
        let after = &block.body()[found + ITEM.letters().len()..];
        let after = after.strip_prefix('s').unwrap_or(after);
        let Some(entitled) = space(after).and_then(|gap| after[gap..].strip_prefix("entitled")) else { continue };
        let Some(gap) = space(entitled) else { continue };
        let title = &entitled[gap..];
        let start = from + block.body().len() - title.len();
        // Capitals alone make a title; `*` may set it in italics.
        if title.starts_with(char::is_uppercase) && running.own(start) {
            let len = title.bytes().take_while(u8::is_ascii_alphabetic).count();
            let at = Span::new(start, start + len.max(title.chars().next().map_or(0, char::len_utf8)));
            let message =
                format!("“{}” begins the title of an item: set the title in quotation marks", block.slice(at));
            sink.report(at, message);
        }
    }
}

use crate::lexicon::{Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role};

rule! {
    /// Somebody is asked to “report back”.
    ///
    /// ## Why
    /// A report goes back to whoever asked for it, and “report” says so alone: “to report to the General Assembly at its
    /// eightieth session”.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Requests* the keeper of the lamps to report back to the General Assembly at its eightieth session on lighthouses.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Requests* the keeper of the lamps to report to the General Assembly at its eightieth session on lighthouses.
    /// ```
    ///
    /// ## Source
    /// Practice of the organs whose texts are edited: none of 6,547 operative paragraphs of 300 adopted texts says so, and
    /// more than half of the texts of the General Assembly ask for a report.
    "report-back", Fixes::Unsafe, |_| Scope::block(check)
}

static BACK: Needle = Needle::new(" to report back");

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let reports = matches!(block.kind, Kind::Paragraph(Role::Operative | Role::Item(..)));
    if !reports || !block.may_say(&[Key::of("back")]) {
        return;
    }
    let Some(found) = BACK.places(block.body()).next() else { return };
    let end = block.body.start as usize + found + BACK.letters().len();
    let place = Span::new(end - " back".len(), end);
    let whole = !block.text[end..].starts_with(char::is_alphanumeric);
    if whole && Running::any(block).own(end - 1) {
        sink.report(place, "“report back” says it twice: write “report”")
            .unsafe_fix("Delete “back”", vec![(place, String::new())]);
    }
}

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role};

rule! {
    /// An operative clause has fewer than six words.
    ///
    /// ## Why
    /// A clause says who is to do what, and if it can, how and until when. A few words cannot, and the first question from the
    /// floor will be how your committee means to do it.
    ///
    /// ## Examples
    /// ```invalid mun
    /// *The General Assembly*
    ///
    /// 1. *Supports* lighthouses;
    ///
    /// 2. *Requests* the Secretary-General to chart the reefs of the north within two years.
    /// ```
    /// ```valid mun
    /// *The General Assembly*
    ///
    /// 1. *Supports* the repair of lighthouses by coastal States;
    ///
    /// 2. *Requests* the Secretary-General to chart the reefs of the north within two years.
    /// ```
    ///
    /// ## Source
    /// Guides of Model United Nations conferences: who, what, when and how.
    "clause-short", Fixes::Never, |_| Scope::block(check)
}

/// A clause with fewer words is short.
const FEWEST: usize = 6;

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    // A list goes on after a colon.
    if block.kind != Kind::Paragraph(Role::Operative) || block.end.sign == Some(':') || block.body.is_empty() {
        return;
    }
    let words = block.body().split_whitespace().take(FEWEST).count();
    if words < FEWEST {
        let end = (block.end.at.start).max(block.body.start) as usize;
        let place = Span::new(block.body.start as usize, end);
        sink.report(place, "this clause is short: say who is to do what, how and until when");
    }
}

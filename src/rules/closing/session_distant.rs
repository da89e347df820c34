use super::ahead;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A report or item is asked for at a session ten years or more ahead.
    ///
    /// ## Why
    ///
    /// Reports are due at the next session, or some sessions later. A session far ahead is mostly a slip in its tens:
    /// “seventy-ninth” for “sixty-ninth”.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// # 68/900. Lighthouses
    ///
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to report on lighthouses to the General Assembly at its seventy-ninth session.
    /// ```
    ///
    /// ```valid
    /// # 68/900. Lighthouses
    ///
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to report on lighthouses to the General Assembly at its sixty-ninth session.
    /// ```
    ///
    /// ## Source
    ///
    /// In half of the texts of the General Assembly since 2019 reports are due one to five sessions after that of the text
    /// in 520 of 528.
    "session-distant", Fixes::Never, |_| Scope::block(check)
}

/// A session so many after that of the text is hardly meant; the Human Rights Council has three in a year.
const DISTANT: i32 = 10;

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.sessions.is_empty() || !ahead::is_request(block) {
        return;
    }
    let yearly = block.entry.organ == Some(crate::syntax::Organ::GeneralAssembly);
    let most = if yearly { DISTANT } else { 3 * DISTANT };
    let running = Running::any(block);
    for session in &block.sessions {
        let at = session.ordinal;
        let distant = ahead::distance(block, session).is_some_and(|distance| distance >= most);
        if distant && ahead::is_due(block, at) && running.own(at.start as usize) {
            let own = block.entry.session.unwrap_or_default();
            let written = block.slice(at);
            let message = format!("the “{written} session” is far after that of this text, number {own}: check it");
            sink.report(at, message);
        }
    }
}

use super::ahead;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, SessionAt};

rule! {
    /// A report or item is asked for at a session that is over.
    ///
    /// ## Why
    ///
    /// Nobody can report to a session of last year. Such a number is mostly left from the resolution from which the
    /// paragraph was copied.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// # 79/900. Lighthouses
    ///
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to report on lighthouses to the General Assembly at its seventy-eighth session.
    /// ```
    ///
    /// ```valid
    /// # 79/900. Lighthouses
    ///
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to report on lighthouses to the General Assembly at its eightieth session.
    /// ```
    ///
    /// ## Source
    ///
    /// In half of the texts of the General Assembly since 2019 the session is the next one in 368 texts, that after it in
    /// 134, and the same or an earlier one in 8; requests by which such a session was asked for in the past are not counted
    /// here.
    "session-past", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.sessions.is_empty() || !ahead::is_request(block) {
        return;
    }
    let running = Running::any(block);
    for session in &block.sessions {
        let Some(why) = over(block, session) else { continue };
        let at = session.ordinal;
        if ahead::is_due(block, at) && running.own(at.start as usize) {
            sink.report(at, format!("the “{} session” {why}: name a later one", block.slice(at)));
        }
    }
}

/// Why a session lies in the past, if it does.
fn over(block: &Block, session: &SessionAt) -> Option<String> {
    if let Some(distance) = ahead::distance(block, session) {
        let own = block.entry.session?;
        return (distance < 0).then(|| format!("was before that of this text, number {own}"));
    }
    let (year, ..) = block.entry.date?;
    let years = session.body?.years(session.number)?;
    (*years.end() < year).then(|| format!("was that of {}, before this text", years.end()))
}

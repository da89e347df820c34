use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind};

rule! {
    /// A session and the year given with it do not agree.
    ///
    /// ## Why
    ///
    /// Sessions of most bodies are counted by the year: the fifty-seventh of the Commission on the Status of Women was
    /// that of 2013. Where number and year differ one of them is wrong, and a reader cannot know which.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Recalls* the round table on harbours of its sixty-ninth session, in 2018.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Recalls* the round table on harbours of its sixty-ninth session, in 2014.
    /// ```
    ///
    /// ## Source
    ///
    /// The reports of the bodies whose sessions are counted by the year. All of 13 sessions that a committee report of 2013
    /// gives with their year agree, and so do those of 300 adopted texts.
    "session-year", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if matches!(block.kind, Kind::Heading(_) | Kind::Table) {
        return;
    }
    let running = Running::any(block);
    for session in &block.sessions {
        let Some((year, at)) = session.year else { continue };
        let Some((body, years)) = session.body.and_then(|body| Some((body, body.years(session.number)?))) else {
            continue;
        };
        if years.contains(&year) || running.quoted(at.start as usize) {
            continue;
        }
        let Some(when) = body.when(session.number) else { continue };
        let (ordinal, name) = (block.slice(session.ordinal), body.name());
        let message = format!(
            "“{ordinal} session” and “{year}” do not agree, as that session of the {name} is that of {}: correct one",
            when.trim_start_matches("from ")
        );
        sink.report(session.ordinal, message).note(at, "the year stands here");
    }
}

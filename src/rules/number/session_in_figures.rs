use super::dates;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, OrdinalForm, ordinal};

rule! {
    /// The number of a session is in figures: “69th session”.
    ///
    /// ## Why
    ///
    /// Sessions are numbered in words with a hyphen, “sixty-ninth session”; meetings are numbered in figures, “46th
    /// meeting”. From the hundredth on, figures are usual.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to report on lighthouses at its 69th session.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to report on lighthouses at its sixty-ninth session.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, numbers and dates. Half of the texts of the General Assembly since 2019 have the
    /// words in 4,163 places and figures in 8; in a committee report all of 41 ordinals in figures are those of meetings.
    "session-in-figures", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let mut found = block
        .sessions
        .iter()
        .filter(|session| session.form == OrdinalForm::Figures && (1..100).contains(&session.number))
        .peekable();
    if found.peek().is_none() {
        return;
    }
    let Some(running) = dates::running(block) else { return };
    for session in found.filter(|session| running.own(session.at.start as usize)) {
        let right = &ordinal::ordinals()[usize::from(session.number)];
        let written = block.slice(session.ordinal);
        sink.report(session.ordinal, format!("sessions are numbered in words: write “{right}” for “{written}”"))
            .fix(format!("Write “{right}”"), vec![(session.ordinal, right.clone())]);
    }
}

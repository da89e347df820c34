use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role, extent};

rule! {
    /// “Takes note of” says neither yes nor no.
    ///
    /// ## Why
    /// Who takes note of a report neither approves of it nor rejects it. If your committee likes it, write “Welcomes” or “Takes
    /// note with appreciation of”; if it is worried, “Notes with concern”.
    ///
    /// ## Examples
    /// ```invalid mun
    /// *The General Assembly*
    ///
    /// 1. *Takes note of* the survey of tides;
    ///
    /// 2. *Decides* to print the atlas.
    /// ```
    /// ```valid mun
    /// *The General Assembly*
    ///
    /// 1. *Takes note with appreciation of* the survey of tides;
    ///
    /// 2. *Decides* to print the atlas.
    /// ```
    ///
    /// ## Source
    /// General Assembly decision 55/488: the words are neutral. Diplomats know, and the rule is off outside Model United Nations.
    "takes-note-neutral", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(phrase) = block.phrase.as_ref().filter(|_| block.kind == Kind::Paragraph(Role::Operative)) else { return };
    if phrase.head != "take" || !(phrase.base.ends_with("takes note of") || phrase.base == "takes note") {
        return;
    }
    let at = extent(block, phrase);
    if block.text[at.end as usize..].trim_start_matches(['*', '_', ' ']).starts_with("with ") {
        return;
    }
    let written = block.slice(at).replace(['*', '_'], "");
    sink.report(at, format!("“{written}” is neutral: write “Welcomes” if the committee approves"));
}

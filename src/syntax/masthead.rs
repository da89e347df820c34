//! The lines above a draft or report: symbol, session, distribution, sponsors.

use super::block::{Block, Kind};
use super::fact::{Fact, HeadingKind, Role, What};
use super::ordinal;
use super::state::Zone;
use super::symbol::Symbol;
use crate::lexicon::Topic;
use crate::span::Span;

/// What a line above a draft or report says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Masthead {
    /// The symbol of the document.
    Symbol(Box<str>),
    /// The session, by its number.
    Session(u16),
    /// `Distr.: Limited`, or another distribution.
    Distribution {
        /// Whether it is limited.
        limited: bool,
    },
    /// Who submits the draft: `Chile and Peru: draft resolution`.
    Sponsors {
        /// Whether the draft is said to be revised.
        revised: bool,
    },
}

/// Longer blocks, in bytes, are no masthead; lists of sponsors are longer still, but one line.
const LONGEST: usize = 400;

/// The claims of the lines of a block that stands before any text or report paragraph.
pub(crate) fn facts(block: &Block, facts: &mut Vec<Fact>) {
    let entry = &block.entry;
    let above = matches!(entry.zone, Zone::Container | Zone::Title) && !entry.spent && !entry.report;
    let plain = matches!(block.kind, Kind::Paragraph(Role::Other) | Kind::Continuation)
        || matches!(block.kind, Kind::Heading(HeadingKind::Plain | HeadingKind::Title));
    if !above || !plain || entry.organ.is_some() {
        return;
    }
    if let Some((at, revised)) = sponsors(block) {
        facts.push(Fact { at, what: What::Masthead(Masthead::Sponsors { revised }) });
        return;
    }
    if block.content.end - block.content.start > LONGEST as u32 {
        return;
    }
    let from = block.content.start as usize;
    let written = block.slice(block.content);
    let mut start = from;
    for line in written.split('\n') {
        let bare = line.trim_start_matches(['*', '_', '#', ' ']);
        let at = start + line.len() - bare.len();
        let bare = bare.trim_end_matches(['*', '_', ' ', '\\', '\r']);
        let span = Span::new(at, at + bare.len());
        start += line.len() + 1;
        if let Some(what) = line_of(block, bare, at) {
            facts.push(Fact { at: span, what: What::Masthead(what) });
        }
    }
}

fn line_of(block: &Block, bare: &str, at: usize) -> Option<Masthead> {
    if let Some(distribution) = bare.strip_prefix("Distr.") {
        let word = distribution.trim_start_matches([':', ' ', '\u{a0}']);
        return Some(Masthead::Distribution { limited: word.eq_ignore_ascii_case("limited") });
    }
    let named = bare.len().checked_sub(7).and_then(|at| bare.get(at..));
    if named.is_some_and(|word| word.eq_ignore_ascii_case("session")) {
        return ordinal::session(bare).map(Masthead::Session);
    }
    let whole = |one: &&super::symbol::SymbolAt| one.at.start as usize == at && one.at.len() == bare.len();
    let symbol = block.symbols.iter().find(whole)?.symbol(&block.text);
    Symbol::read(&symbol).map(|_| Masthead::Symbol(symbol.into()))
}

/// The words after the colon of a line of sponsors, and whether they say `revised`.
fn sponsors(block: &Block) -> Option<(Span<crate::span::InBlock>, bool)> {
    let written = block.slice(block.content);
    let bare = written.trim_end_matches(['*', '_', ' ', '\\']);
    let colon = bare.rfind(':')?;
    let words = bare[colon + 1..].trim_start_matches(['*', '_', ' ', '\u{a0}']);
    let revised = words.starts_with("revised draft ");
    let draft = matches!(words.trim_start_matches("revised "), "draft resolution" | "draft decision");
    let state = block.terms.iter().any(|term| term.topic == Topic::State);
    let end = block.content.start as usize + bare.len();
    (draft && state).then(|| (Span::new(end - words.len(), end), revised))
}

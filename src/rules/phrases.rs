//! Phrases of the vocabulary in the drafter's own words.

use super::prose::Running;
use crate::lexicon::{self, Phrase, Topic, Use};
use crate::span::{InBlock, Span};
use crate::syntax::Block;

/// Calls `found` with each phrase of this sort in running text; what is quoted or set in italics as a title is passed over.
pub(crate) fn each(block: &Block, sort: Use, mut found: impl FnMut(Span<InBlock>, &Phrase)) {
    let Some(running) = Running::of(block) else { return };
    for term in block.terms.iter().filter(|term| term.topic == Topic::Phrase) {
        let phrase = &lexicon::phrases()[usize::from(term.row)];
        if phrase.sort != sort || !block.body.contains(term.at.start as usize) {
            continue;
        }
        if running.own(term.at.start as usize) {
            found(term.at, phrase);
        }
    }
}

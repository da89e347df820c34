//! Applies fixes until nothing fixable remains.
//!
//! A round takes the fixes in the order of the text, leaves out those that meet one already taken, edits from the back,
//! and reads the text afresh. What was left out is found again in the next round if it is still a mistake.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::document::Document;
use crate::engine::Engine;
use crate::rule::{Finding, Fix};
use crate::span::{InDoc, Span};
use crate::table::Profile;

/// More rounds than any honest set of rules needs; rules whose fixes feed each other for ever end here.
const ROUNDS: usize = 50;

/// A text after its fixes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// The text.
    pub text: String,
    /// What was done, round by round.
    pub applied: Vec<Applied>,
}

/// A fix that was applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The rule that offered it.
    pub rule: Arc<str>,
    /// What it did.
    pub title: String,
}

/// Applies every safe fix of the engine's rules, and the unsafe ones too where `unsafe_too` says so.
pub fn apply(text: &str, engine: &Arc<Engine>, profile: Option<Profile>, unsafe_too: bool) -> Fixed {
    until_stable(text, unsafe_too, |text| Document::read(text, Arc::clone(engine), profile).findings())
}

/// Applies the fixes of what `find` finds, round by round, until a round changes nothing.
///
/// A round that brings back an earlier text shows that fixes undo each other: the text from before that cycle is kept.
pub fn until_stable(text: &str, unsafe_too: bool, mut find: impl FnMut(&str) -> Vec<Finding<Span<InDoc>>>) -> Fixed {
    let mut earlier: Vec<Fixed> = Vec::new();
    let mut now = Fixed { text: text.to_owned(), applied: Vec::new() };
    while earlier.len() < ROUNDS {
        let findings = find(&now.text);
        let chosen = choose(&now.text, &findings, unsafe_too);
        if chosen.is_empty() {
            break;
        }
        let next_text = edited(&now.text, chosen.iter().flat_map(|(_, fix)| &fix.edits));
        let mut applied = now.applied.clone();
        applied.extend(
            chosen.iter().map(|(finding, fix)| Applied { rule: Arc::clone(&finding.rule), title: fix.title.clone() }),
        );
        earlier.push(now);
        if let Some(start) = earlier.iter().position(|seen| seen.text == next_text) {
            return earlier.swap_remove(start);
        }
        now = Fixed { text: next_text, applied };
    }
    now
}

/// A finding and the fix it offers.
pub type Choice<'f> = (&'f Finding<Span<InDoc>>, &'f Fix<Span<InDoc>>);

/// The fixes of one round: in the order of the findings, each one that meets none taken before it.
///
/// A fix that would change nothing, whose own edits meet, or whose places are not places of this text is left out.
pub fn choose<'f>(text: &str, findings: &'f [Finding<Span<InDoc>>], unsafe_too: bool) -> Vec<Choice<'f>> {
    let mut taken = Taken::default();
    let mut chosen = Vec::new();
    for finding in findings {
        let Some(fix) = finding.fix.as_ref().filter(|fix| fix.safe || unsafe_too) else { continue };
        let changes = fix.edits.iter().any(|(at, new)| text.get(at.range()).is_some_and(|old| old != new));
        let mut own = Vec::with_capacity(fix.edits.len());
        for (at, _) in &fix.edits {
            let at = at.range();
            if text.get(at.clone()).is_none() || taken.meets(&at) {
                break;
            }
            taken.0.insert(at.start, at.end);
            own.push(at.start);
        }
        if changes && own.len() == fix.edits.len() {
            chosen.push((finding, fix));
        } else {
            own.iter().for_each(|start| {
                taken.0.remove(start);
            });
        }
    }
    chosen
}

/// Places that are taken, which do not meet: by their starts, with their ends.
#[derive(Default)]
struct Taken(BTreeMap<usize, usize>);

impl Taken {
    /// Whether a place meets one that is taken. Since those do not meet one another, only the last two that start at or
    /// before its end can.
    fn meets(&self, at: &Range<usize>) -> bool {
        self.0.range(..=at.end).rev().take(2).any(|(&start, &end)| meet(&(start..end), at))
    }
}

/// Whether two edits touch the same bytes. An insertion also meets what it touches: which text comes first would be
/// a matter of luck.
fn meet(a: &Range<usize>, b: &Range<usize>) -> bool {
    if a.is_empty() || b.is_empty() { a.start <= b.end && b.start <= a.end } else { a.start < b.end && b.start < a.end }
}

/// The text after edits that do not meet and are places of it.
pub fn edited<'e>(text: &str, edits: impl IntoIterator<Item = &'e (Span<InDoc>, String)>) -> String {
    let mut edits: Vec<_> = edits.into_iter().collect();
    edits.sort_by_key(|(at, _)| *at);
    let mut result = String::with_capacity(text.len() + edits.iter().map(|(_, new)| new.len()).sum::<usize>());
    let mut copied = 0;
    for (at, new) in edits {
        result.push_str(&text[copied..at.range().start]);
        result.push_str(new);
        copied = at.range().end;
    }
    result.push_str(&text[copied..]);
    result
}

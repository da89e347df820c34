//! What counts together, and what was found in it.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::engine::{Active, RuleSet};
use crate::rule::{Finding, Fix, Reported};
use crate::span::{InBlock, InUnit, Span};
use crate::syntax::{Block, Fact};
use crate::table::Profile;
use crate::text::line_breaks;

/// A text with its headings and footnotes, or the prose between texts: what counts together.
pub(super) struct Unit {
    pub blocks: Vec<Checked>,
    /// Sum of the lengths of the blocks, in bytes.
    pub len: usize,
    pub profile: Profile,
    /// What each text rule of the profile reported, in the order of the rules.
    pub found: Vec<Vec<Reported<usize>>>,
    /// How many line breaks the blocks hold.
    pub lines: usize,
    /// All findings of the unit, in order.
    pub placed: Vec<Finding<Span<InUnit>>>,
    /// Whether a comment in it silences rules.
    pub directed: bool,
    /// A number that no other state of any unit of this document has.
    pub stamp: u64,
}

impl Unit {
    pub(super) fn empty(profile: Profile) -> Self {
        Self {
            blocks: Vec::new(),
            len: 0,
            profile,
            found: Vec::new(),
            lines: 0,
            placed: Vec::new(),
            directed: false,
            stamp: 0,
        }
    }

    /// Brings together what the rules say.
    pub(super) fn place(&mut self, set: &RuleSet) {
        self.lines = self.blocks.iter().map(|checked| line_breaks(&checked.block.text)).sum();
        self.directed = self.blocks.iter().any(|checked| checked.block.directive.is_some());
        self.placed = placed(set, self);
    }

    pub(super) fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.blocks.iter().map(|checked| &*checked.block)
    }
}

/// A block and what the block rules say of it.
pub(super) struct Checked {
    pub block: Arc<Block>,
    pub found: Found,
}

/// Which rules of the profile's set reported what of a block.
pub(super) type Found = Vec<(u16, Reported<Span<InBlock>>)>;

/// What was found in blocks that may stand in a text again, and under which profile.
pub(super) type Known = FxHashMap<*const Block, (Profile, Found)>;

/// All findings of a unit, in order.
fn placed(set: &RuleSet, unit: &Unit) -> Vec<Finding<Span<InUnit>>> {
    let mut all = Vec::new();
    let mut facts: Vec<(usize, &Fact)> = Vec::new();
    let wants_facts = unit.found.iter().any(|found| !found.is_empty());
    let mut at = 0;
    for checked in &unit.blocks {
        for (rule, reported) in &checked.found {
            let rule = &set.block[usize::from(*rule)];
            all.push(finding(rule, reported, |span: &Span<InBlock>| span.in_unit(at)));
        }
        if wants_facts {
            facts.extend(checked.block.facts.iter().map(|fact| (at, fact)));
        }
        at += checked.block.text.len();
    }
    for (rule, found) in set.text.iter().zip(&unit.found).filter(|(_, found)| !found.is_empty()) {
        let read: Vec<Span<InUnit>> = facts
            .iter()
            .filter(|(_, fact)| rule.reads.meets(fact.what.kind()))
            .map(|(at, fact)| fact.at.in_unit(*at))
            .collect();
        for reported in found {
            all.push(finding(&rule.rule, reported, |n| read[*n]));
        }
    }
    all.sort_by(|a, b| (a.at, &a.rule).cmp(&(b.at, &b.rule)));
    all
}

/// A reported defect with the rule's name and level, in its place.
fn finding<At, Check>(
    rule: &Active<Check>,
    reported: &Reported<At>,
    place: impl Fn(&At) -> Span<InUnit>,
) -> Finding<Span<InUnit>> {
    Finding {
        rule: Arc::clone(&rule.name),
        level: rule.level,
        at: place(&reported.at),
        message: reported.message.clone(),
        notes: reported.notes.iter().map(|(at, message)| (place(at), message.clone())).collect(),
        fix: reported.fix.as_ref().map(|fix| Fix {
            title: fix.title.clone(),
            edits: fix.edits.iter().map(|(at, text)| (place(at), text.clone())).collect(),
            safe: fix.safe && rule.certain,
        }),
    }
}

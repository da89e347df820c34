//! The rules at work.

use std::sync::Arc;
use std::vec::Drain;

use super::unit::{Checked, Found, Known, Unit};
use crate::engine::RuleSet;
use crate::rule::Reported;
use crate::syntax::{Block, Fact, FactKinds};
use crate::table::Profile;

/// What checking took: it is counted apart, because units are checked side by side.
#[derive(Default)]
pub(super) struct Course {
    pub blocks_checked: usize,
    pub text_rules_run: usize,
    pub faults: Vec<String>,
}

impl Course {
    /// Gives blocks to the block rules, if it is not known what these say of them under the profile: to each rule all
    /// blocks in turn, so that its code is at hand for them.
    pub(super) fn check(
        &mut self,
        set: &RuleSet,
        profile: Profile,
        blocks: Vec<Arc<Block>>,
        known: &mut Known,
    ) -> Vec<Checked> {
        let mut fresh: Vec<(usize, &Block)> = Vec::new();
        let mut all: Vec<Found> = Vec::with_capacity(blocks.len());
        for block in &blocks {
            let found = known.remove(&Arc::as_ptr(block)).filter(|(under, _)| *under == profile);
            if found.is_none() {
                fresh.push((all.len(), block));
            }
            all.push(found.map(|(_, found)| found).unwrap_or_default());
        }
        self.blocks_checked += fresh.len();
        for (i, rule) in set.block.iter().enumerate() {
            let found = |at: usize, reported: Drain<Reported<_>>| all[at].extend(reported.map(|one| (i as u16, one)));
            rule.run(fresh.iter().copied(), found, |panic| self.fault(&rule.name, panic));
        }
        blocks.into_iter().zip(all).map(|(block, found)| Checked { block, found }).collect()
    }

    pub(super) fn run_text_rules(&mut self, set: &RuleSet, unit: &mut Unit, changed: FactKinds) {
        if !set.text.iter().any(|rule| rule.reads.meets(changed)) {
            return;
        }
        let facts = unit.blocks.iter().flat_map(|checked| &checked.block.facts);
        let facts: Vec<(FactKinds, &Fact)> = facts.map(|fact| (fact.what.kind(), fact)).collect();
        // Several rules read the same kinds.
        let mut chosen: Vec<(FactKinds, Vec<&Fact>)> = Vec::new();
        for (rule, found) in set.text.iter().zip(&mut unit.found) {
            if !rule.reads.meets(changed) {
                continue;
            }
            self.text_rules_run += 1;
            let known = chosen.iter().position(|(kinds, _)| *kinds == rule.reads).unwrap_or_else(|| {
                let read = facts.iter().filter(|(kind, _)| rule.reads.meets(*kind)).map(|(_, fact)| *fact);
                chosen.push((rule.reads, read.collect()));
                chosen.len() - 1
            });
            match rule.run(&chosen[known].1) {
                Ok(reported) => *found = reported,
                Err(panic) => {
                    found.clear();
                    self.fault(&rule.rule.name, &panic);
                }
            }
        }
    }

    fn fault(&mut self, rule: &str, panic: &str) {
        let sentence = format!("the rule {rule} failed ({panic}); its findings are missing");
        if !self.faults.contains(&sentence) {
            self.faults.push(sentence);
        }
    }
}

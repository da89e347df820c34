//! From changed blocks to renewed units.

use std::sync::Arc;

use rayon::prelude::*;

use super::Document;
use super::course::Course;
use super::unit::{Known, Unit};
use crate::syntax::{Block, Change, FactKinds, What};

impl Document {
    /// Renews the units that a change of the tree touches.
    pub(super) fn take(&mut self, change: Change) {
        if change.removed.is_empty() && change.added.is_empty() {
            return;
        }
        let Some((unit, first)) = self.unit_of(change.first) else { return self.check_all() };
        let gone = change.removed.len();
        let boundary = |blocks: &[Arc<Block>]| blocks.iter().any(|block| block.begins_unit);
        let inside = (first > 0 || unit == 0) && first + gone <= self.units[unit].blocks.len();
        if !inside || boundary(&change.removed) || boundary(&change.added) {
            return self.renew_units(unit, first, &change);
        }
        let profile = self.profile_of(&change.added, self.units[unit].profile, &self.units[unit], first, gone);
        if profile != self.units[unit].profile {
            return self.renew_units(unit, first, &change);
        }
        let engine = Arc::clone(&self.engine);
        let set = engine.set(profile);
        let mut course = Course::default();
        let added = course.check(set, profile, change.added.clone(), &mut Known::default());
        let changed = changed_kinds(&change);
        let mut touched = std::mem::replace(&mut self.units[unit], Unit::empty(profile));
        touched.len += change.added.iter().map(|block| block.text.len()).sum::<usize>();
        touched.len -= change.removed.iter().map(|block| block.text.len()).sum::<usize>();
        touched.blocks.splice(first..first + gone, added);
        course.run_text_rules(set, &mut touched, changed);
        touched.place(set);
        self.units[unit] = self.taken(touched, course);
    }

    /// The unit that holds the block of this index (or that ends before it), and the block's index in it.
    fn unit_of(&self, block: usize) -> Option<(usize, usize)> {
        let mut first = 0;
        for (i, unit) in self.units.iter().enumerate() {
            let len = unit.blocks.len();
            if block < first + len || i + 1 == self.units.len() && block <= first + len {
                return Some((i, block - first));
            }
            first += len;
        }
        None
    }

    /// Cuts anew the units from the one before `unit` to the last that the change reaches.
    fn renew_units(&mut self, unit: usize, first: usize, change: &Change) {
        let from = unit.saturating_sub(1);
        let mut blocks: Vec<Arc<Block>> = Vec::new();
        let arcs = |unit: &Unit| unit.blocks.iter().map(|checked| Arc::clone(&checked.block)).collect::<Vec<_>>();
        for unit in &self.units[from..unit] {
            blocks.extend(arcs(unit));
        }
        let lead = blocks.len() + first;
        let mut to = unit;
        while to < self.units.len() && (to == unit || blocks.len() < lead + change.removed.len()) {
            blocks.extend(arcs(&self.units[to]));
            to += 1;
        }
        blocks.splice(lead..lead + change.removed.len(), change.added.iter().cloned());
        let old: Vec<Unit> = self.units.splice(from..to, []).collect();
        let renewed = self.cut_anew(blocks, old);
        self.units.splice(from..from, renewed);
    }

    /// The units of these blocks. What stands as it did keeps its findings: whole units, and blocks of others.
    fn cut_anew(&mut self, blocks: Vec<Arc<Block>>, old: Vec<Unit>) -> Vec<Unit> {
        let mut old: Vec<Option<Unit>> = old.into_iter().map(Some).collect();
        let mut units: Vec<Result<Unit, Vec<Arc<Block>>>> = Vec::new();
        for blocks in cut(blocks) {
            let same = |unit: &Unit| {
                let pairs = || unit.blocks.iter().zip(&blocks);
                unit.blocks.len() == blocks.len() && pairs().all(|(old, new)| Arc::ptr_eq(&old.block, new))
            };
            let kept = old.iter_mut().find(|unit| unit.as_ref().is_some_and(same)).and_then(Option::take);
            units.push(kept.ok_or(blocks));
        }
        let mut known = Known::default();
        for unit in old.into_iter().flatten() {
            for checked in unit.blocks {
                known.insert(Arc::as_ptr(&checked.block), (unit.profile, checked.found));
            }
        }
        units.into_iter().map(|unit| unit.unwrap_or_else(|blocks| self.check_unit(blocks, &mut known))).collect()
    }

    pub(super) fn check_all(&mut self) {
        self.faults.clear();
        self.units.clear();
        let units = cut(self.tree.blocks().cloned().collect());
        let this = &*self;
        let check = |blocks: Vec<Arc<Block>>| this.checked(blocks, &mut Known::default());
        let checked: Vec<(Unit, Course)> = if units.len() > 1 {
            units.into_par_iter().map(check).collect()
        } else {
            units.into_iter().map(check).collect()
        };
        for (unit, course) in checked {
            let unit = self.taken(unit, course);
            self.units.push(unit);
        }
        if self.units.iter().any(|unit| unit.profile != self.unit_profile(unit.blocks())) {
            // The first text's organ was not known when the prose before it was checked.
            for at in 0..self.units.len() {
                if self.units[at].profile != self.unit_profile(self.units[at].blocks()) {
                    let blocks = self.units[at].blocks.iter().map(|checked| Arc::clone(&checked.block)).collect();
                    self.units[at] = self.check_unit(blocks, &mut Known::default());
                }
            }
        }
    }

    fn check_unit(&mut self, blocks: Vec<Arc<Block>>, known: &mut Known) -> Unit {
        let (unit, course) = self.checked(blocks, known);
        self.taken(unit, course)
    }

    /// A unit of these blocks, and what checking it took.
    fn checked(&self, blocks: Vec<Arc<Block>>, known: &mut Known) -> (Unit, Course) {
        let len = blocks.iter().map(|block| block.text.len()).sum();
        let profile = self.unit_profile(blocks.iter().map(|block| &**block));
        let set = self.engine.set(profile);
        let mut course = Course::default();
        let blocks = course.check(set, profile, blocks, known);
        let mut unit = Unit { blocks, len, found: vec![Vec::new(); set.text.len()], ..Unit::empty(profile) };
        course.run_text_rules(set, &mut unit, FactKinds::ALL);
        unit.place(set);
        (unit, course)
    }

    /// The unit, stamped; work and faults are counted as the document's.
    fn taken(&mut self, mut unit: Unit, course: Course) -> Unit {
        self.stamps += 1;
        unit.stamp = self.stamps;
        self.work.blocks_checked += course.blocks_checked;
        self.work.text_rules_run += course.text_rules_run;
        for fault in course.faults {
            if !self.faults.contains(&fault) {
                self.faults.push(fault);
            }
        }
        unit
    }
}

/// Blocks by unit.
fn cut(blocks: Vec<Arc<Block>>) -> Vec<Vec<Arc<Block>>> {
    let mut units: Vec<Vec<Arc<Block>>> = Vec::new();
    for block in blocks {
        match units.last_mut() {
            Some(unit) if !block.begins_unit => unit.push(block),
            _ => units.push(vec![block]),
        }
    }
    units
}

/// The kinds of fact of which a change took or brought a claim.
fn changed_kinds(change: &Change) -> FactKinds {
    let claims = |blocks: &[Arc<Block>], kind: FactKinds| -> Vec<What> {
        let facts = blocks.iter().flat_map(|block| &block.facts);
        facts.filter(|fact| fact.what.kind() == kind).map(|fact| fact.what.clone()).collect()
    };
    let order = |blocks: &[Arc<Block>]| -> Vec<FactKinds> {
        blocks.iter().flat_map(|block| &block.facts).map(|fact| fact.what.kind()).collect()
    };
    if order(&change.removed) != order(&change.added) {
        // Claims of different kinds changed places: any rule that reads two of them may see it.
        return FactKinds::ALL;
    }
    FactKinds::EACH
        .into_iter()
        .filter(|&kind| claims(&change.removed, kind) != claims(&change.added, kind))
        .fold(FactKinds::NONE, FactKinds::with)
}

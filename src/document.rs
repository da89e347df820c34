//! A text under check: the rope, the tree, and every finding, kept in step with edits.

use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::engine::{Active, Engine, RuleSet};
use crate::rule::{Finding, Fix, Reported};
use crate::span::{InBlock, InDoc, InUnit, Span};
use crate::suppression::{self, Ground};
use crate::syntax::{Block, BlockTree, Change, Directive, Fact, FactKinds, FrontMatter, Organ, What};
use crate::table::Profile;
use crate::text::{Damage, Edit, SourceText, line_breaks};

/// A text under check. An edit costs the blocks it touches, and the text rules whose facts it changes.
pub struct Document {
    text: SourceText,
    tree: BlockTree,
    units: Vec<Unit>,
    engine: Arc<Engine>,
    /// The profile that was asked for, whatever the text says of itself.
    asked: Option<Profile>,
    work: Work,
    faults: Vec<String>,
    /// The last stamp given to a unit.
    stamps: u64,
}

/// Work done since the document was made: what tests of incrementality count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Blocks read.
    pub blocks_read: usize,
    /// Blocks given to the block rules.
    pub blocks_checked: usize,
    /// Runs of text rules.
    pub text_rules_run: usize,
}

/// A text with its headings and footnotes, or the prose between texts: what counts together.
struct Unit {
    blocks: Vec<Checked>,
    /// Sum of the lengths of the blocks, in bytes.
    len: usize,
    profile: Profile,
    /// What each text rule of the profile reported, in the order of the rules.
    found: Vec<Vec<Reported<usize>>>,
    /// How many line breaks the blocks hold.
    lines: usize,
    /// All findings of the unit, in order.
    placed: Vec<Finding<Span<InUnit>>>,
    /// Whether a comment in it silences rules.
    directed: bool,
    /// A number that no other state of any unit of this document has.
    stamp: u64,
}

/// A unit with its findings, for those who keep something per unit from one edit to the next.
#[derive(Clone, Copy, Debug)]
pub struct UnitFindings<'a> {
    /// A number that changes whenever the unit does: what was made of its findings holds as long as this.
    pub stamp: u64,
    /// The byte where the unit starts.
    pub start: usize,
    /// The line where the unit starts, from 0.
    pub line: usize,
    /// Whose drafting practice it follows.
    pub profile: Profile,
    /// Its findings in order, before instructions in comments are obeyed.
    pub findings: &'a [Finding<Span<InUnit>>],
}

impl Unit {
    fn empty(profile: Profile) -> Self {
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
    fn place(&mut self, set: &RuleSet) {
        self.lines = self.blocks.iter().map(|checked| line_breaks(&checked.block.text)).sum();
        self.directed = self.blocks.iter().any(|checked| checked.block.directive.is_some());
        self.placed = placed(set, self);
    }

    fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.blocks.iter().map(|checked| &*checked.block)
    }
}

/// A block and what the block rules say of it.
struct Checked {
    block: Arc<Block>,
    found: Found,
}

/// Which rules of the profile's set reported what of a block.
type Found = Vec<(u16, Reported<Span<InBlock>>)>;

/// What was found in blocks that may stand in a text again, and under which profile.
type Known = FxHashMap<*const Block, (Profile, Found)>;

/// What checking took: it is counted apart, because units are checked side by side.
#[derive(Default)]
struct Course {
    blocks_checked: usize,
    text_rules_run: usize,
    faults: Vec<String>,
}

impl Course {
    /// Gives blocks to the block rules, if it is not known what these say of them under the profile: to each rule all
    /// blocks in turn, so that its code is at hand for them.
    fn check(&mut self, set: &RuleSet, profile: Profile, blocks: Vec<Arc<Block>>, known: &mut Known) -> Vec<Checked> {
        let mut fresh = Vec::new();
        let mut checked = Vec::with_capacity(blocks.len());
        for block in blocks {
            let found = known.remove(&Arc::as_ptr(&block)).filter(|(under, _)| *under == profile);
            if found.is_none() {
                fresh.push(checked.len());
            }
            checked.push(Checked { block, found: found.map(|(_, found)| found).unwrap_or_default() });
        }
        self.blocks_checked += fresh.len();
        for (i, rule) in set.block.iter().enumerate() {
            for &at in &fresh {
                let one = &mut checked[at];
                match rule.run(&one.block) {
                    Ok(reported) => one.found.extend(reported.into_iter().map(|one| (i as u16, one))),
                    Err(panic) => self.fault(&rule.name, &panic),
                }
            }
        }
        checked
    }

    fn run_text_rules(&mut self, set: &RuleSet, unit: &mut Unit, changed: FactKinds) {
        if !set.text.iter().any(|rule| rule.reads.meets(changed)) {
            return;
        }
        let facts = unit.blocks.iter().flat_map(|checked| &checked.block.facts);
        let facts: Vec<(FactKinds, &Fact)> = facts.map(|fact| (fact.what.kind(), fact)).collect();
        let mut read: Vec<&Fact> = Vec::with_capacity(facts.len());
        for (rule, found) in set.text.iter().zip(&mut unit.found) {
            if !rule.reads.meets(changed) {
                continue;
            }
            self.text_rules_run += 1;
            read.clear();
            read.extend(facts.iter().filter(|(kind, _)| rule.reads.meets(*kind)).map(|(_, fact)| fact));
            match rule.run(&read) {
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

impl Document {
    /// Reads a text. `asked` overrides the profile that the text shows by its front matter or organ line.
    pub fn read(text: &str, engine: Arc<Engine>, asked: Option<Profile>) -> Self {
        let tree = BlockTree::read(text);
        let work = Work { blocks_read: tree.blocks_read, ..Work::default() };
        let mut document = Self {
            text: SourceText::new(text),
            tree,
            units: Vec::new(),
            engine,
            asked,
            work,
            faults: Vec::new(),
            stamps: 0,
        };
        document.check_all();
        document
    }

    /// The text.
    pub fn text(&self) -> &SourceText {
        &self.text
    }

    /// The blocks.
    pub fn tree(&self) -> &BlockTree {
        &self.tree
    }

    /// The engine.
    pub fn engine(&self) -> &Arc<Engine> {
        &self.engine
    }

    /// The profile of the document: that of its first text.
    pub fn profile(&self) -> Profile {
        self.default_profile()
    }

    /// The profile that was asked for when the document was read, whatever the text says of itself.
    pub fn asked(&self) -> Option<Profile> {
        self.asked
    }

    /// Work done so far.
    pub fn work(&self) -> Work {
        self.work
    }

    /// Rules that failed, as sentences. A fault is ours, not the drafter's.
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    /// Takes another engine, such as that of a changed `lint-rules.toml`: checks again, reads nothing again.
    pub fn use_engine(&mut self, engine: Arc<Engine>) {
        self.engine = engine;
        self.check_all();
    }

    /// Applies an edit.
    pub fn edit(&mut self, edit: &Edit) -> Damage {
        let default = self.default_profile();
        let damage = self.text.edit(edit);
        let change = self.tree.edit(&self.text, damage);
        self.work.blocks_read = self.tree.blocks_read;
        self.take(change);
        if self.default_profile() != default {
            self.check_all();
        }
        damage
    }

    /// Renews the units that a change of the tree touches.
    fn take(&mut self, change: Change) {
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

    fn check_all(&mut self) {
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

    /// The profile of a unit: what was asked for, what front matter says, or whose organ line stands in it.
    fn unit_profile<'a>(&self, blocks: impl Iterator<Item = &'a Block>) -> Profile {
        if let Some(profile) = self.asked.or_else(|| self.front_profile()).or(self.engine.table().profile()) {
            return profile;
        }
        let organ = blocks.flat_map(|block| &block.facts).find_map(organ_profile);
        organ.unwrap_or_else(|| self.default_profile())
    }

    /// The profile after a change inside a unit, found without walking it unless an organ line changed.
    fn profile_of(&self, added: &[Arc<Block>], current: Profile, unit: &Unit, first: usize, gone: usize) -> Profile {
        let names = |block: &Arc<Block>| {
            block.facts.iter().any(|fact| fact.what.kind().meets(FactKinds::ORGAN.with(FactKinds::FRONT)))
        };
        let removed = &unit.blocks[first..first + gone];
        if !added.iter().any(names) && !removed.iter().any(|checked| names(&checked.block)) {
            return current;
        }
        let fresh = added.iter().map(|block| &**block);
        self.unit_profile(unit.blocks().take(first).chain(fresh).chain(unit.blocks().skip(first + gone)))
    }

    fn front_matter(&self) -> Option<&FrontMatter> {
        let first = self.tree.blocks().next()?;
        first.facts.iter().find_map(|fact| match &fact.what {
            What::Front(front) => Some(&**front),
            _ => None,
        })
    }

    fn front_profile(&self) -> Option<Profile> {
        let front = self.front_matter()?;
        let organ = || front.organ.as_deref().and_then(Organ::named).and_then(profile_of_organ);
        front.profile.as_deref().and_then(Profile::named).or_else(organ)
    }

    /// The profile of what has no organ of its own: that of the document's first text.
    fn default_profile(&self) -> Profile {
        if let Some(profile) = self.asked.or_else(|| self.front_profile()).or(self.engine.table().profile()) {
            return profile;
        }
        let mut facts = self.tree.blocks().take(ORGAN_WITHIN).flat_map(|block| &block.facts);
        facts.find_map(organ_profile).unwrap_or(Profile::Ga)
    }

    /// All findings, in the order of the text, then of the rules' names. Instructions in comments are obeyed.
    pub fn findings(&self) -> Vec<Finding<Span<InDoc>>> {
        let mut all: Vec<Finding<Span<InDoc>>> = Vec::new();
        for unit in self.units() {
            all.extend(unit.findings.iter().map(|finding| finding.map(|at| at.placed(unit.start))));
        }
        if self.has_directives() {
            let ground =
                Ground { tree: &self.tree, len: self.text.len(), table: self.engine.table(), profile: self.profile() };
            suppression::apply(&mut all, &self.directives(), &ground);
            all.sort_by(|a, b| (a.at, &a.rule).cmp(&(b.at, &b.rule)));
        }
        all
    }

    /// The units with their findings, instructions in comments not yet obeyed.
    pub fn units(&self) -> impl Iterator<Item = UnitFindings<'_>> {
        let (mut start, mut line) = (0, 0);
        self.units.iter().map(move |unit| {
            let view = UnitFindings { stamp: unit.stamp, start, line, profile: unit.profile, findings: &unit.placed };
            start += unit.len;
            line += unit.lines;
            view
        })
    }

    /// Whether comments in the document silence rules.
    pub fn has_directives(&self) -> bool {
        self.units.iter().any(|unit| unit.directed)
    }

    /// The instructions in comments, with the bytes where their blocks start and end.
    fn directives(&self) -> Vec<(usize, usize, &Directive)> {
        let mut found = Vec::new();
        let mut start = 0;
        for unit in &self.units {
            let mut at = start;
            for checked in unit.blocks.iter().take_while(|_| unit.directed) {
                let end = at + checked.block.text.len();
                found.extend(checked.block.directive.as_ref().map(|directive| (at, end, directive)));
                at = end;
            }
            start += unit.len;
        }
        found
    }
}

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

/// How far into a document its first organ line is looked for, in blocks.
const ORGAN_WITHIN: usize = 400;

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

fn organ_profile(fact: &Fact) -> Option<Profile> {
    match &fact.what {
        What::Organ(line) => profile_of_organ(line.organ),
        _ => None,
    }
}

fn profile_of_organ(organ: Organ) -> Option<Profile> {
    match organ {
        Organ::GeneralAssembly | Organ::MainCommittee => Some(Profile::Ga),
        Organ::SecurityCouncil => Some(Profile::Sc),
        Organ::HumanRightsCouncil => Some(Profile::Hrc),
        Organ::EconomicAndSocialCouncil | Organ::Commission => Some(Profile::Ecosoc),
        Organ::Conference => Some(Profile::Conference),
        Organ::Unknown => None,
    }
}

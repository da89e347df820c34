//! A text under check: the rope, the tree, and every finding, kept in step with edits.

mod change;
mod course;
mod profile;
mod unit;

use std::sync::Arc;

use self::unit::Unit;
use crate::engine::Engine;
use crate::rule::Finding;
use crate::span::{InDoc, InUnit, Span};
use crate::suppression::{self, Ground};
use crate::syntax::{BlockTree, Directive};
use crate::table::Profile;
use crate::text::{Damage, Edit, SourceText};

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

//! The rules of a table, built for each profile when first needed.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};

use crate::phrase;
use crate::rule::{BlockCheck, Reported, RuleDef, Scope, Sink, TextCheck};
use crate::rules::RULES;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Fact, FactKinds};
use crate::table::{Level, Profile, RuleTable};

/// The rules of a table, built for each profile when first needed. One engine serves many documents.
pub struct Engine {
    table: RuleTable,
    sets: [OnceLock<RuleSet>; Profile::ALL.len()],
}

impl Engine {
    /// The engine of a table.
    pub fn new(table: RuleTable) -> Self {
        Self { table, sets: Default::default() }
    }

    /// The table it was built from.
    pub fn table(&self) -> &RuleTable {
        &self.table
    }

    /// The rules that are written in Rust; phrases of the table come beside them.
    pub fn rules(&self) -> impl Iterator<Item = &'static RuleDef> {
        RULES.iter().copied()
    }

    /// The rules that run under a profile.
    pub(crate) fn set(&self, profile: Profile) -> &RuleSet {
        self.sets[profile.index()].get_or_init(|| RuleSet::build(&self.table, profile))
    }
}

/// The rules that run under one profile.
pub(crate) struct RuleSet {
    pub block: Vec<Active<BlockCheck>>,
    pub text: Vec<ActiveText>,
}

/// A rule in force.
pub(crate) struct Active<Check> {
    pub name: Arc<str>,
    pub level: Level,
    /// Whether its safe fixes count as safe. Where a body's own practice varies, and the level says so, a drafter could
    /// object; a phrase of one's own is as safe as its author says.
    pub certain: bool,
    check: Check,
}

/// A rule about a text in force.
pub(crate) struct ActiveText {
    pub rule: Active<TextCheck>,
    pub reads: FactKinds,
}

impl RuleSet {
    fn build(table: &RuleTable, profile: Profile) -> Self {
        let settings = table.settings(profile);
        let mut set = RuleSet { block: Vec::new(), text: Vec::new() };
        for rule in RULES.iter() {
            let level = table.level(rule.name, profile);
            if level == Level::Off {
                continue;
            }
            let name = Arc::from(rule.name);
            let certain = level >= Level::Warning;
            match (rule.build)(&settings) {
                Scope::Engine => {}
                Scope::Block(check) => set.block.push(Active { name, level, certain, check }),
                Scope::Text { reads, check } => {
                    set.text.push(ActiveText { rule: Active { name, level, certain, check }, reads })
                }
            }
        }
        for phrase in table.phrases() {
            let level = table.level(&phrase.name, profile);
            if level != Level::Off {
                let (name, check) = (Arc::clone(&phrase.name), phrase::check(phrase.clone()));
                set.block.push(Active { name, level, certain: true, check });
            }
        }
        set
    }
}

impl Active<BlockCheck> {
    /// Gives the rule one block after another. `found` gets the number of each of which it reports something; of one over
    /// which it panics `fault` gets the words of the panic.
    pub fn run<'a>(
        &self,
        mut blocks: impl Iterator<Item = (usize, &'a Block)>,
        mut found: impl FnMut(usize, std::vec::Drain<'_, Reported<Span<InBlock>>>),
        mut fault: impl FnMut(&str),
    ) {
        let mut sink = Sink::new();
        // One guard for all blocks: it costs more than most rules take for a block.
        while let Err(panic) = guarded(|| {
            for (at, block) in blocks.by_ref() {
                (self.check)(block, &mut sink);
                if !sink.found.is_empty() {
                    found(at, sink.found.drain(..));
                }
            }
        }) {
            sink.found.clear();
            fault(&panic);
        }
    }
}

impl ActiveText {
    /// What the rule says of the facts of a text, or the words of its panic.
    pub fn run(&self, facts: &[&Fact]) -> Result<Vec<Reported<usize>>, String> {
        let mut sink = Sink::new();
        guarded(|| (self.rule.check)(facts, &mut sink)).map(|()| sink.found)
    }
}

/// A panicking rule loses its finding and is named; the others go on.
fn guarded(check: impl FnOnce()) -> Result<(), String> {
    catch_unwind(AssertUnwindSafe(check)).map_err(|panic| {
        let words = panic.downcast_ref::<String>().map(String::as_str);
        words.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message").to_owned()
    })
}

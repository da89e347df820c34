//! Instructions in comments, obeyed: what they silence is taken out, and those that silence nothing are reported.

use std::sync::Arc;

use crate::rule::{Finding, Fix};
use crate::span::{InDoc, Span};
use crate::syntax::{Action, BlockTree, Directive};
use crate::table::{Level, Profile, RuleTable};

/// The document that directives stand in, as far as they reach.
pub(crate) struct Ground<'a> {
    /// Its blocks.
    pub tree: &'a BlockTree,
    /// Its length in bytes.
    pub len: usize,
    /// The rules that there are.
    pub table: &'a RuleTable,
    /// Whose practice it follows.
    pub profile: Profile,
}

/// Takes out of `all` what `directives` silence; adds findings about those that are of no use. A directive comes with
/// the bytes where its block starts and ends.
pub(crate) fn apply(all: &mut Vec<Finding<Span<InDoc>>>, directives: &[(usize, usize, &Directive)], ground: &Ground) {
    let mut reaches = reaches(directives, ground);
    all.retain(|finding| {
        let at = finding.at.start as usize;
        let mut silenced = false;
        for reach in &mut reaches {
            if reach.rule == &*finding.rule && reach.from <= at && at < reach.to {
                reach.used = true;
                silenced = true;
            }
        }
        !silenced
    });
    let table = ground.table;
    for &(start, end, directive) in directives {
        let comment = directive.at.placed(start);
        if directive.rules.is_empty() {
            let message = "this comment names no rule: write the rules it is about after the instruction";
            push(all, "suppression-unknown", comment, message.to_owned(), None, ground);
        }
        for (nth, (name, place)) in directive.rules.iter().enumerate() {
            let at = place.placed(start);
            let known = table.rules().any(|(rule, _)| rule == &**name);
            if !known {
                let message = format!("there is no rule “{name}”: look up its name with `resolint rules`");
                push(all, "suppression-unknown", at, message, None, ground);
            } else if directive.action != Action::Enable
                && !reaches.iter().any(|reach| reach.at == at && (reach.used || reach.off))
            {
                let message = format!("“{name}” finds nothing here: delete the name, or the comment");
                // With one rule the comment goes as a whole, with its line.
                let whole = directive.rules.len() == 1;
                let gone = match nth {
                    _ if whole => Span::new(start, end),
                    0 => Span::new(at.start as usize, start + directive.rules[1].1.start as usize),
                    _ => Span::new(start + directive.rules[nth - 1].1.end as usize, at.end as usize),
                };
                let fix = Fix { title: "Delete it".into(), edits: vec![(gone, String::new())], safe: true };
                push(all, "suppression-unused", at, message, Some(fix), ground);
            }
        }
    }
}

/// A rule silenced in a range of the document.
struct Reach<'a> {
    rule: &'a str,
    at: Span<InDoc>,
    from: usize,
    to: usize,
    used: bool,
    /// Whether it may be ended.
    open: bool,
    /// The rule does not run at all, so that nothing can be said of the instruction's use.
    off: bool,
}

fn reaches<'a>(directives: &[(usize, usize, &'a Directive)], ground: &Ground) -> Vec<Reach<'a>> {
    let table = ground.table;
    let mut reaches: Vec<Reach> = Vec::new();
    // What is missing at the very end of the document is found after its last byte.
    let beyond = ground.len + 1;
    for &(start, end, directive) in directives {
        for (name, place) in &directive.rules {
            let (from, to) = match directive.action {
                Action::DisableFile => (0, beyond),
                Action::Disable => (end, beyond),
                Action::DisableNextLine => match next_block_end(ground.tree, end) {
                    to if to + 1 == beyond => (end, beyond),
                    to => (end, to),
                },
                Action::Enable => {
                    for reach in reaches.iter_mut().filter(|reach| reach.rule == &**name && reach.open) {
                        (reach.to, reach.open) = (start, false);
                    }
                    continue;
                }
            };
            let open = directive.action == Action::Disable;
            let off = Profile::ALL.iter().all(|&profile| table.level(name, profile) == Level::Off);
            reaches.push(Reach { rule: name, at: place.placed(start), from, to, used: false, off, open });
        }
    }
    reaches
}

/// Where the block that starts at this byte ends.
fn next_block_end(tree: &BlockTree, start: usize) -> usize {
    let Some((index, _)) = tree.locate(start) else { return start };
    tree.from(index).next().map_or(start, |(start, block)| start + block.text.len())
}

fn push(
    all: &mut Vec<Finding<Span<InDoc>>>,
    rule: &str,
    at: Span<InDoc>,
    message: String,
    fix: Option<Fix<Span<InDoc>>>,
    ground: &Ground,
) {
    let level = ground.table.level(rule, ground.profile);
    if level != Level::Off {
        all.push(Finding { rule: Arc::from(rule), level, at, message, notes: Vec::new(), fix });
    }
}

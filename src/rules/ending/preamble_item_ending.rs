use super::walk;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::say;
use crate::syntax::{Fact, Part, Role};

rule! {
    /// A sub-paragraph of a preambular paragraph does not end in a comma.
    ///
    /// ## Why
    /// Semicolons belong to the operative part. In the preamble everything ends in a comma, the points of a list too,
    /// because the sentence has not yet come to its verb.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* that the atlas was made:
    ///
    /// (a) To chart the shoals;
    ///
    /// (b) To light the wrecks,
    ///
    /// 1. *Welcomes* the atlas.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* that the atlas was made:
    ///
    /// (a) To chart the shoals,
    ///
    /// (b) To light the wrecks,
    ///
    /// 1. *Welcomes* the atlas.
    /// ```
    ///
    /// ## Source
    /// Practice of the General Assembly and the Economic and Social Council: all 36 sub-paragraphs of preambles since
    /// 2019 end in a comma. A committee report of 2013 has semicolons in the draft as submitted and commas in the text
    /// as adopted.
    "preamble-item-ending", Fixes::Safe, |_| Scope::text(walk::READS, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    for one in walk::paragraphs(facts) {
        if !matches!(one.paragraph.role, Role::Item(Part::Preamble, _)) || one.has_items() {
            continue;
        }
        let written @ (None | Some(';' | '.')) = one.ending.sign else { continue };
        if written.is_none() && one.before_other() {
            continue;
        }
        let message = format!("a sub-paragraph of the preamble ends in a comma: {}", say::end_with(',', written));
        one.report(',', message, sink);
    }
}

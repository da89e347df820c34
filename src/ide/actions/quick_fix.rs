//! The repairs that findings offer.

use super::{Action, ActionKind};
use crate::rule::Finding;
use crate::span::{InDoc, Span};

/// One action for each finding with a fix; the safe ones first, and those are to be preferred.
pub(super) fn fixes(findings: &[&Finding<Span<InDoc>>]) -> Vec<Action> {
    let action = |finding: &&Finding<Span<InDoc>>| {
        let fix = finding.fix.as_ref()?;
        let mut edits = fix.edits.clone();
        edits.sort();
        Some(Action {
            title: fix.title.clone(),
            kind: ActionKind::QuickFix,
            finding: Some((*finding).clone()),
            preferred: fix.safe,
            edits,
            table_line: None,
        })
    };
    let mut all: Vec<Action> = findings.iter().filter_map(action).collect();
    all.sort_by_key(|action| !action.preferred);
    all
}

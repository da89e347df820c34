use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, What};
use crate::table::Profile;

use super::house::{self, Line};

rule! {
    /// The heading of the draft lacks a line that the conference asks for.
    ///
    /// ## Why
    /// The lines above the name of the organ tell the chair which committee the draft is for, what it is about and who stands
    /// behind it. Without them a draft is not accepted. Which lines there are differs from house to house.
    ///
    /// ## Examples
    /// ```invalid mun-thimun
    /// Forum: General Assembly
    ///
    /// Question of: the charting of reefs
    ///
    /// The General Assembly,
    ///
    /// Aware of the wrecks,
    ///
    /// 1. Thanks the keepers of the lights.
    /// ```
    /// ```valid mun-thimun
    /// Forum: General Assembly
    ///
    /// Question of: the charting of reefs
    ///
    /// Submitted by: Iceland
    ///
    /// The General Assembly,
    ///
    /// Aware of the wrecks,
    ///
    /// 1. Thanks the keepers of the lights.
    /// ```
    ///
    /// ## Source
    /// Guides of Model United Nations conferences: forum, question and submitter in The Hague; code, committee and subject at
    /// National Model United Nations; committee, topic, sponsors and signatories elsewhere.
    "heading-line-missing", Fixes::Never, |settings| {
        let lines = match settings.profile {
            Profile::Mun(house) => house::heading(house),
            _ => &[],
        };
        let reads = FactKinds::ORGAN.with(FactKinds::MASTHEAD_LABEL);
        Scope::text(reads, move |facts, sink| check(lines, facts, sink))
    }
}

fn check(lines: &[Line], facts: &[&Fact], sink: &mut Sink<usize>) {
    let Some(organ) = facts.iter().position(|fact| matches!(fact.what, What::Organ(_))) else { return };
    let has = |line: &&Line| {
        facts[..organ].iter().any(|fact| match &fact.what {
            What::MastheadLabel(label) => line.begins.iter().any(|begin| label.starts_with(begin)),
            _ => false,
        })
    };
    let missing: Vec<String> =
        lines.iter().filter(|line| !has(line)).map(|line| format!("“{}:”", line.label)).collect();
    if !missing.is_empty() {
        let (n, names) = (missing.len(), names_of(&missing));
        let what = if n == 1 { "the line" } else { "the lines" };
        sink.report(organ, format!("the heading of the draft lacks {what} {names} above the name of the organ"));
    }
}

/// `“A:”, “B:” and “C:”`
fn names_of(missing: &[String]) -> String {
    match missing.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => missing.concat(),
    }
}

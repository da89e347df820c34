//! Why something is marked: the manual page of the rule, in short.

use super::{Hover, Place};
use crate::evidence::Evidence;
use crate::rule::{Finding, RuleDef, url};
use crate::rules::RULES;
use crate::span::Span;

/// The pages of the rules that have something to say of the words at a place.
pub(super) fn hover(place: &Place<'_>) -> Option<Hover> {
    let unit = place.document.units().take_while(|unit| unit.start <= place.offset).last()?;
    let offset = place.offset - unit.start;
    let touches = |at: std::ops::Range<usize>| (at.start..=at.end).contains(&offset);
    let mut findings: Vec<&Finding<_>> = unit.findings.iter().filter(|one| touches(one.at.range())).collect();
    // The narrowest is what the drafter points at; its words are shown.
    findings.sort_by_key(|finding| finding.at.len());
    let at = findings.first()?.at.range();
    let mut pages: Vec<String> = Vec::new();
    for finding in findings {
        let Some(rule) = RULES.iter().find(|rule| *rule.name == *finding.rule) else { continue };
        let page = page(rule);
        if !pages.contains(&page) {
            pages.push(page);
        }
    }
    (!pages.is_empty())
        .then(|| Hover { at: Span::new(unit.start + at.start, unit.start + at.end), page: pages.join("\n\n---\n\n") })
}

/// What the defect is, why it matters, how often adopted texts have it.
fn page(rule: &RuleDef) -> String {
    let why = rule.section("Why").unwrap_or_default();
    let rate = Evidence::published().sentence(rule.name);
    format!("**{}**: {}\n\n{why}\n\n{rate}\n\n[The rule’s page]({})", rule.name, rule.summary(), url(rule.name))
}

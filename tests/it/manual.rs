//! The manual page of every rule is complete, and its examples are what they say.

use std::sync::Arc;

use resolint::document::Document;
use resolint::rules::RULES;
use resolint::table::Profile;

use crate::fixtures::{ABOUT_BYTES, engine_of};

/// The fenced examples of a manual page: whether valid, under which profile, and the text.
fn examples(docs: &str) -> Vec<(bool, Option<Profile>, String)> {
    let mut found = Vec::new();
    let mut lines = docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```").filter(|info| !info.is_empty()) else { continue };
        let (kind, profile) = info.split_once(' ').unwrap_or((info, ""));
        let text: String =
            lines.by_ref().take_while(|line| !line.starts_with("```")).map(|line| format!("{line}\n")).collect();
        let valid = match kind {
            "valid" => true,
            "invalid" => false,
            _ => continue,
        };
        found.push((valid, Profile::named(profile), text));
    }
    found
}

#[test]
fn manuals_have_their_parts() {
    for rule in RULES.iter() {
        let headings: Vec<&str> = rule.docs.lines().map(str::trim).filter(|line| line.starts_with("## ")).collect();
        assert_eq!(headings, ["## Why", "## Examples", "## Source"], "{}", rule.name);
        let summary = rule.summary();
        assert!(
            summary.ends_with('.') && summary.len() < 160,
            "{}: the first paragraph is one short sentence",
            rule.name
        );
    }
}

#[test]
fn examples_of_the_manual_are_true() {
    for rule in RULES.iter() {
        let engine = engine_of(rule.name);
        let examples = examples(rule.docs);
        assert!(
            examples.iter().any(|one| one.0) && examples.iter().any(|one| !one.0),
            "{} lacks an example",
            rule.name
        );
        for (valid, profile, text) in examples {
            let document = Document::read(&text, Arc::clone(&engine), profile);
            let mut findings = document.findings();
            findings.retain(|finding| &*finding.rule == rule.name);
            assert!(document.faults().is_empty(), "{}: {:?}", rule.name, document.faults());
            if rule.name == ABOUT_BYTES {
                continue;
            }
            assert_eq!(
                findings.is_empty(),
                valid,
                "{}: an example is not what it says:\n{text}\n{findings:#?}",
                rule.name
            );
        }
    }
}

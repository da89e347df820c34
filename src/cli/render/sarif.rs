//! SARIF 2.1.0: what code scanning services read.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Range, Rendered, Report, Run, rule_url, uri};
use crate::cli::catalogue::{self, Entry};
use crate::rule::{Finding, Fix, Fixes};
use crate::span::{InDoc, Span};
use crate::table::Level;

/// How much of a rule's page the services show as its description.
const DESCRIPTION: usize = 1000;

/// The findings of one file, as items of an array.
pub fn file(report: &Report) -> Rendered {
    let results: Vec<String> =
        report.findings.iter().enumerate().map(|(nth, finding)| result(report, nth, finding).to_string()).collect();
    Rendered::body(results.join(",\n"))
}

/// The log. Every rule in force is described in it, whether broken or not, so that two logs differ in findings only.
pub fn whole(files: &[Rendered], run: &Run, out: &mut dyn Write) -> io::Result<()> {
    let mut rules: Vec<Value> =
        run.table.into_iter().flat_map(catalogue::entries).filter(in_force).map(described).collect();
    let known: Vec<String> = rules.iter().filter_map(|rule| rule["id"].as_str().map(str::to_owned)).collect();
    // Phrases of other tables than the one in force here.
    let foreign = run.tally.rules.keys().map(|(rule, _)| &**rule).filter(|rule| !known.iter().any(|one| one == rule));
    let mut foreign: Vec<&str> = foreign.collect();
    foreign.dedup();
    rules.extend(foreign.into_iter().map(|rule| json!({ "id": rule, "shortDescription": { "text": rule } })));
    rules.sort_by(|a, b| a["id"].as_str().cmp(&b["id"].as_str()));
    let driver = json!({
        "name": "resolint",
        "version": env!("CARGO_PKG_VERSION"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "informationUri": "https://resolint.org",
        "rules": rules,
    });
    let notifications: Vec<Value> =
        run.errors.iter().map(|error| json!({ "level": "error", "message": { "text": error.0 } })).collect();
    let invocation = json!({ "executionSuccessful": !run.failed, "toolExecutionNotifications": notifications });
    write!(
        out,
        "{{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{{\
         \"tool\":{{\"driver\":{driver}}},\"columnKind\":\"unicodeCodePoints\",\
         \"automationDetails\":{{\"id\":\"resolint/\"}},\"invocations\":[{invocation}],\"results\":["
    )?;
    let mut separator = "\n";
    for file in files {
        write!(out, "{separator}{}", file.body)?;
        separator = ",\n";
    }
    out.write_all(if files.is_empty() { b"]}]}\n" } else { b"\n]}]}\n" })
}

fn in_force(rule: &Entry) -> bool {
    rule.levels.highest() > Level::Off
}

fn described(rule: Entry) -> Value {
    let summary = rule.summary();
    let page = rule.page.trim().to_owned();
    let level = rule.levels.common();
    json!({
        "id": rule.name,
        "shortDescription": { "text": summary },
        "fullDescription": { "text": page.chars().take(DESCRIPTION).collect::<String>() },
        "help": { "text": page, "markdown": page },
        "helpUri": rule_url(rule.name),
        "defaultConfiguration": { "level": level_of(level), "enabled": level > Level::Off },
        "properties": {
            "tags": ["drafting"],
            "precision": if level >= Level::Warning { "very-high" } else { "high" },
            "problem.severity": match level {
                Level::Error => "error",
                Level::Warning => "warning",
                _ => "recommendation",
            },
            "fixable": rule.fixes != Fixes::Never,
        },
    })
}

fn level_of(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Info | Level::Hint => "note",
        Level::Off => "none",
    }
}

fn result(report: &Report, nth: usize, finding: &Finding<Span<InDoc>>) -> Value {
    let print = report.fingerprints.get(nth).map(ToString::to_string).unwrap_or_default();
    let mut result = json!({
        "ruleId": &*finding.rule,
        "level": level_of(finding.level),
        "message": { "text": report.message(finding) },
        "locations": [place(report, finding.at)],
        "partialFingerprints": { "primaryLocationLineHash": format!("{print}:1"), "resolint/v1": print },
    });
    if !finding.notes.is_empty() {
        let note = |(nth, (at, message)): (usize, &(Span<InDoc>, String))| {
            let mut place = place(report, *at);
            place["id"] = json!(nth);
            place["message"] = json!({ "text": message });
            place
        };
        result["relatedLocations"] = finding.notes.iter().enumerate().map(note).collect();
    }
    // The text that the edits are of is not the text of the file where that is a Word file.
    if let Some(fix) = finding.fix.as_ref().filter(|_| report.paragraphs.is_none()) {
        result["fixes"] = json!([repair(report, fix)]);
    }
    result
}

fn place(report: &Report, at: Span<InDoc>) -> Value {
    let artifact = json!({ "uri": uri(report.path) });
    match report.paragraphs {
        None => json!({ "physicalLocation": { "artifactLocation": artifact, "region": region(report, at) } }),
        // Services refuse places without a line; a file without lines is one.
        Some(paragraphs) => json!({
            "physicalLocation": {
                "artifactLocation": artifact,
                "region": { "startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1 },
            },
            "logicalLocations": [{ "fullyQualifiedName": paragraphs.shown(at.range().start), "kind": "element" }],
        }),
    }
}

fn region(report: &Report, at: Span<InDoc>) -> Value {
    let Range { start, end } = report.range(at);
    json!({ "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column })
}

fn repair(report: &Report, fix: &Fix<Span<InDoc>>) -> Value {
    let edit = |(at, text): &(Span<InDoc>, String)| {
        let mut edit = json!({ "deletedRegion": region(report, *at) });
        if !text.is_empty() {
            edit["insertedContent"] = json!({ "text": text });
        }
        edit
    };
    json!({
        "description": { "text": fix.title },
        "artifactChanges": [{
            "artifactLocation": { "uri": uri(report.path) },
            "replacements": fix.edits.iter().map(edit).collect::<Vec<_>>(),
        }],
    })
}

//! JSON: one object a finding, on lines of their own or in an array.

use std::io::{self, Write};

use serde::Serialize;

use super::{Location, Range, Rendered, Report, rule_url};
use crate::rule::Finding;
use crate::span::{InDoc, Span};

#[derive(Serialize)]
struct Object<'a> {
    path: &'a str,
    rule: &'a str,
    severity: &'static str,
    message: &'a str,
    range: Range,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location>,
    url: String,
    fix: Option<Fix<'a>>,
    related: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Fix<'a> {
    title: &'a str,
    safe: bool,
    edits: Vec<Edit<'a>>,
}

#[derive(Serialize)]
struct Edit<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

#[derive(Serialize)]
struct Related<'a> {
    message: &'a str,
    range: Range,
}

/// The findings of one file, an object a line.
pub fn lines(report: &Report) -> String {
    objects(report, "\n", "\n")
}

/// The findings of one file as items of an array.
pub fn array_items(report: &Report) -> String {
    objects(report, ",\n", "")
}

/// The array of the items of all files.
pub fn array(files: &[Rendered], out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"[")?;
    let mut separator = "\n";
    for file in files {
        out.write_all(separator.as_bytes())?;
        out.write_all(file.body.as_bytes())?;
        separator = ",\n";
    }
    out.write_all(if separator == "\n" { b"]\n" } else { b"\n]\n" })
}

fn objects(report: &Report, between: &str, after: &str) -> String {
    let mut json = Vec::new();
    for (index, finding) in report.findings.iter().enumerate() {
        if index > 0 {
            json.extend_from_slice(between.as_bytes());
        }
        // Neither maps with other keys than strings nor a writer that can fail: nothing here can go wrong.
        let _ = serde_json::to_writer(&mut json, &object(report, finding));
    }
    if !json.is_empty() {
        json.extend_from_slice(after.as_bytes());
    }
    String::from_utf8(json).unwrap_or_default()
}

fn object<'a>(report: &'a Report, finding: &'a Finding<Span<InDoc>>) -> Object<'a> {
    Object {
        path: report.path,
        rule: &finding.rule,
        severity: finding.level.name(),
        message: &finding.message,
        range: report.range(finding.at),
        location: report.paragraphs.map(|paragraphs| paragraphs.location(report.text, finding.at)),
        url: rule_url(&finding.rule),
        fix: finding.fix.as_ref().map(|fix| Fix {
            title: &fix.title,
            safe: fix.safe,
            edits: fix
                .edits
                .iter()
                .map(|(at, text)| Edit { start: at.range().start, end: at.range().end, text })
                .collect(),
        }),
        related: finding.notes.iter().map(|(at, message)| Related { message, range: report.range(*at) }).collect(),
    }
}

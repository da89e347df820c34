//! The Reviewdog Diagnostic Format. Its columns are bytes of UTF-8.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Rendered, Report, rule_url};
use crate::rule::Finding;
use crate::span::{InDoc, Span};
use crate::table::Level;

/// The findings of one file, as items of an array.
pub fn file(report: &Report) -> Rendered {
    let items: Vec<String> = report.findings.iter().map(|finding| diagnostic(report, finding).to_string()).collect();
    Rendered::body(items.join(",\n"))
}

/// The result of a run.
pub fn whole(files: &[Rendered], out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"{\"source\":{\"name\":\"resolint\",\"url\":\"https://resolint.org\"},\"diagnostics\":[")?;
    let mut separator = "\n";
    for file in files {
        write!(out, "{separator}{}", file.body)?;
        separator = ",\n";
    }
    out.write_all(if files.is_empty() { b"]}\n" } else { b"\n]}\n" })
}

fn diagnostic(report: &Report, finding: &Finding<Span<InDoc>>) -> Value {
    let mut diagnostic = json!({
        "message": report.message(finding),
        "location": place(report, finding.at),
        "severity": match finding.level {
            Level::Error => "ERROR",
            Level::Warning => "WARNING",
            Level::Info | Level::Hint | Level::Off => "INFO",
        },
        "code": { "value": &*finding.rule, "url": rule_url(&finding.rule) },
    });
    if report.paragraphs.is_some() {
        return diagnostic;
    }
    // Several suggestions would be alternatives.
    if let Some([(at, text)]) = finding.fix.as_ref().map(|fix| fix.edits.as_slice()) {
        diagnostic["suggestions"] = json!([{ "range": range(report, *at), "text": text }]);
    }
    if !finding.notes.is_empty() {
        let note = |(at, message): &(_, String)| json!({ "message": message, "location": place(report, *at) });
        diagnostic["related_locations"] = finding.notes.iter().map(note).collect();
    }
    diagnostic
}

fn place(report: &Report, at: Span<InDoc>) -> Value {
    match report.paragraphs {
        Some(_) => json!({ "path": report.path }),
        None => json!({ "path": report.path, "range": range(report, at) }),
    }
}

fn range(report: &Report, at: Span<InDoc>) -> Value {
    let position = |offset: usize| {
        let line = report.lines.line(offset);
        json!({ "line": line + 1, "column": offset - report.lines.range(report.text, line).start + 1 })
    };
    json!({ "start": position(at.range().start), "end": position(at.range().end) })
}

//! GitLab Code Quality: what a merge request shows.

use std::io::{self, Write};

use serde_json::json;

use super::{Rendered, Report, json as array};
use crate::table::Level;

/// The findings of one file, as items of an array. GitLab shows findings of one fingerprint once.
pub fn file(report: &Report) -> Rendered {
    let item = |(nth, finding): (usize, &crate::rule::Finding<_>)| {
        let line = if report.paragraphs.is_some() { 1 } else { report.range(finding.at).start.line };
        json!({
            "description": report.message(finding),
            "check_name": &*finding.rule,
            "fingerprint": report.fingerprints.get(nth),
            "severity": match finding.level {
                Level::Error => "major",
                Level::Warning => "minor",
                Level::Info | Level::Hint | Level::Off => "info",
            },
            "location": { "path": report.path.strip_prefix("./").unwrap_or(report.path), "lines": { "begin": line } },
        })
        .to_string()
    };
    let items: Vec<String> = report.findings.iter().enumerate().map(item).collect();
    Rendered::body(items.join(",\n"))
}

/// The array.
pub fn whole(files: &[Rendered], out: &mut dyn Write) -> io::Result<()> {
    array::array(files, out)
}

//! One line a finding: `path:line:column: level[rule] message`, or `path: paragraph n: …` in files without lines.

use std::fmt::Write;

use super::{Report, printable};
use crate::table::Level;

/// The findings of one file.
pub fn file(report: &Report, color: bool) -> String {
    let mut lines = String::new();
    for finding in report.findings {
        let level = finding.level.name();
        let (on, off) = if color { (code(finding.level), "\x1b[0m") } else { ("", "") };
        let message = printable(&finding.message);
        let place = report.shown(finding.at.range().start);
        let _ = write!(lines, "{place}: {on}{level}[{}]{off} {message}", finding.rule);
        // Without lines to jump to, the words are what a reader searches for.
        if let Some(paragraphs) = report.paragraphs {
            let words = paragraphs.location(report.text, finding.at).words;
            let _ = write!(lines, ", at “{}”", printable(&words));
        }
        lines.push('\n');
    }
    lines
}

fn code(level: Level) -> &'static str {
    match level {
        Level::Error => "\x1b[1;91m",
        Level::Warning => "\x1b[1;33m",
        Level::Info | Level::Hint | Level::Off => "\x1b[1;36m",
    }
}

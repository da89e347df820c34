//! One line a finding: `path:line:column: level[rule] message`.

use std::fmt::Write;

use super::{Report, printable};
use crate::table::Level;

/// The findings of one file.
pub fn file(report: &Report, color: bool) -> String {
    let mut lines = String::new();
    let path = printable(report.path);
    for finding in report.findings {
        let at = report.place(finding.at.range().start);
        let level = finding.level.name();
        let (on, off) = if color { (code(finding.level), "\x1b[0m") } else { ("", "") };
        let message = printable(&finding.message);
        let _ = writeln!(lines, "{path}:{}:{}: {on}{level}[{}]{off} {message}", at.line, at.column, finding.rule);
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

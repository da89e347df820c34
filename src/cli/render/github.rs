//! Workflow commands of GitHub Actions, which become annotations, and the summary of the job.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::{Rendered, Report, Run, counted, markup};
use crate::rule::Finding;
use crate::span::{InDoc, Span};
use crate::table::Level;

/// How many annotations of a level GitHub shows of a step.
const SHOWN: usize = 10;
/// How many rows a summary has at most; GitHub drops one that is larger than a megabyte.
const ROWS: usize = 500;
/// How much of a message a row has at most.
const CELL: usize = 600;

/// The findings of one file: a command a line, and a row a line for the summary.
pub fn file(report: &Report) -> Rendered {
    let mut rendered = Rendered::default();
    for finding in report.findings {
        let path = property(report.path);
        let title = property(&format!("resolint ({})", finding.rule));
        let message = data(&report.message(finding));
        let place = place(report, finding);
        let _ = writeln!(rendered.body, "::{} title={title},file={path}{place}::{message}", command(finding.level));
        let message: String = markup::escaped(&report.message(finding)).chars().take(CELL).collect();
        let cells =
            [finding.level.name(), &cell(&report.shown(finding.at.range().start)), &message.replace('|', "\\|")];
        let _ = writeln!(rendered.overview, "| {} | `{}` |", cells.join(" | "), finding.rule);
    }
    rendered
}

/// The commands, the worst first. What GitHub would not show is counted instead.
pub fn whole(files: &[Rendered], run: &Run, out: &mut dyn Write) -> io::Result<()> {
    for error in run.errors {
        writeln!(out, "::error title=resolint::{}", data(&error.0))?;
    }
    let mut left = 0;
    for (level, already) in [("error", run.errors.len()), ("warning", 0), ("notice", 0)] {
        let start = format!("::{level} ");
        let lines = files.iter().flat_map(|file| file.body.lines()).filter(|line| line.starts_with(&start));
        // The last notice is for the count of what is left out.
        let room = SHOWN.saturating_sub(already) - usize::from(level == "notice");
        for (nth, line) in lines.enumerate() {
            if nth < room {
                writeln!(out, "{line}")?;
            } else {
                left += 1;
            }
        }
    }
    if left > 0 {
        writeln!(out, "::notice title=resolint::{left} more in the summary of this job")?;
    }
    Ok(())
}

/// The summary of the job in Markdown.
pub fn summary(files: &[Rendered], run: &Run) -> String {
    let mut page = String::from("## resolint\n\n");
    for error in run.errors {
        let _ = writeln!(page, "**error:** {}\n", markup::escaped(&error.0));
    }
    if run.tally.total().found == 0 {
        let _ = writeln!(page, "No mistakes found in {}.", counted(run.tally.files, "file"));
        return page;
    }
    let _ = writeln!(page, "{}\n\n| | place | what to do | rule |\n|---|---|---|---|", run.tally.summary());
    let mut rows = 0;
    for level in Level::ALL.into_iter().rev().map(Level::name) {
        let start = format!("| {level} |");
        for row in files.iter().flat_map(|file| file.overview.lines()).filter(|row| row.starts_with(&start)) {
            rows += 1;
            if rows <= ROWS {
                page.push_str(row);
                page.push('\n');
            }
        }
    }
    if rows > ROWS {
        let _ = writeln!(page, "\n{} more: run `resolint check` to see them.", rows - ROWS);
    }
    page
}

/// Columns count only within one line, and a file without lines has its place in the message.
fn place(report: &Report, finding: &Finding<Span<InDoc>>) -> String {
    if report.paragraphs.is_some() {
        return String::new();
    }
    let range = report.range(finding.at);
    let lines = format!(",line={},endLine={}", range.start.line, range.end.line);
    if range.start.line == range.end.line {
        format!("{lines},col={},endColumn={}", range.start.column, range.end.column)
    } else {
        lines
    }
}

fn command(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Info | Level::Hint | Level::Off => "notice",
    }
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

fn cell(text: &str) -> String {
    markup::escaped(text).replace('|', "\\|")
}

//! The forms in which findings are printed: one file a format.
//!
//! A file's findings are rendered where the file is checked, in parallel; what stands around and between the files is
//! added at the end, when the totals are known. So no text outlives its check.

mod checkstyle;
mod concise;
mod full;
mod github;
mod gitlab;
mod html;
mod json;
mod junit;
mod lines;
mod markup;
mod paragraphs;
mod printable;
mod range;
mod rdjson;
mod sarif;
mod statistics;
mod tally;
mod uri;

use std::borrow::Cow;
use std::io::{self, Write};

pub use lines::{Lines, Place};
pub use paragraphs::{Location, Paragraphs};
pub use printable::printable;
pub use range::Range;
pub use tally::{Count, Tally, counted};
pub use uri::uri;

pub use crate::rule::url as rule_url;

use super::args::Threshold;
use super::status::Error;
use crate::baseline::Fingerprint;
use crate::rule::Finding;
use crate::span::{InDoc, Span};
use crate::table::RuleTable;

/// A form in which findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// The words at fault in their paragraph, with the fix offered
    Full,
    /// One line a finding
    Concise,
    /// A JSON array
    Json,
    /// A JSON object a line
    Jsonl,
    /// SARIF 2.1.0, for code scanning services
    Sarif,
    /// Annotations of GitHub Actions, the worst first, and the summary of the job
    Github,
    /// GitLab Code Quality
    Gitlab,
    /// JUnit XML, for the table of tests of a CI service
    Junit,
    /// Checkstyle XML
    Checkstyle,
    /// The Reviewdog Diagnostic Format
    Rdjson,
    /// A report of many drafts as a page for browsers and printing
    Html,
}

/// What is printed of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rendered {
    /// The findings.
    pub body: String,
    /// What an overview of all files says of it.
    pub overview: String,
}

impl Rendered {
    /// Findings without an overview.
    pub fn body(body: String) -> Self {
        Self { body, overview: String::new() }
    }
}

/// What there is to say of a run as a whole.
pub struct Run<'a> {
    /// The counts.
    pub tally: &'a Tally,
    /// The rules in force, for formats that describe them.
    pub table: Option<&'a RuleTable>,
    /// What could not be checked, and why.
    pub errors: &'a [Error],
    /// Whether something could not be checked.
    pub failed: bool,
}

/// The findings of one file.
pub struct Report<'a> {
    /// The file's path as given, with forward slashes.
    pub path: &'a str,
    /// Its text.
    pub text: &'a str,
    /// Where its lines begin.
    pub lines: &'a Lines,
    /// Where its text comes from, if it is the Markdown of a file in another format.
    pub paragraphs: Option<&'a Paragraphs>,
    /// What is to be shown, in order.
    pub findings: &'a [Finding<Span<InDoc>>],
    /// What each is known by from run to run, no two of the same file alike; empty where the format gives none.
    pub fingerprints: &'a [Fingerprint],
    /// From which level on a finding fails the run.
    pub fail_on: Threshold,
}

impl Report<'_> {
    /// The line and column of a byte offset.
    pub fn place(&self, offset: usize) -> Place {
        self.lines.place(self.text, offset)
    }

    /// A place as people find it: line and column, or the paragraph of a file that has no lines.
    pub fn shown(&self, offset: usize) -> String {
        let path = printable(self.path);
        match self.paragraphs {
            Some(paragraphs) => format!("{path}: {}", paragraphs.shown(offset)),
            None => {
                let at = self.place(offset);
                format!("{path}:{}:{}", at.line, at.column)
            }
        }
    }

    /// The message of a finding. In a file without lines it leads with the place, which nothing else can say there.
    pub fn message<'f>(&self, finding: &'f Finding<Span<InDoc>>) -> Cow<'f, str> {
        match self.paragraphs {
            None => Cow::Borrowed(&finding.message),
            Some(paragraphs) => {
                let place = paragraphs.shown(finding.at.range().start);
                let words = paragraphs.location(self.text, finding.at).words;
                Cow::Owned(format!("{place}, at “{words}”: {}", finding.message))
            }
        }
    }

    fn range(&self, at: Span<InDoc>) -> Range {
        Range::new(self.lines, self.text, at)
    }
}

impl Format {
    /// The findings of one file.
    pub fn file(self, report: &Report, color: bool) -> Rendered {
        match self {
            Format::Full => Rendered::body(full::file(report, color)),
            Format::Concise => Rendered::body(concise::file(report, color)),
            Format::Json => Rendered::body(json::array_items(report)),
            Format::Jsonl => Rendered::body(json::lines(report)),
            Format::Sarif => sarif::file(report),
            Format::Github => github::file(report),
            Format::Gitlab => gitlab::file(report),
            Format::Junit => junit::file(report),
            Format::Checkstyle => checkstyle::file(report),
            Format::Rdjson => rdjson::file(report),
            Format::Html => html::file(report),
        }
    }

    /// All files of which something is to be printed, each rendered by [`Format::file`], with what stands around them.
    pub fn whole(self, files: &[Rendered], run: &Run, out: &mut dyn Write) -> io::Result<()> {
        match self {
            Format::Full => full::whole(files, run.tally, out),
            Format::Concise | Format::Jsonl => files.iter().try_for_each(|file| out.write_all(file.body.as_bytes())),
            Format::Json => json::array(files, out),
            Format::Sarif => sarif::whole(files, run, out),
            Format::Github => github::whole(files, run, out),
            Format::Gitlab => gitlab::whole(files, out),
            Format::Junit => junit::whole(files, run, out),
            Format::Checkstyle => checkstyle::whole(files, run, out),
            Format::Rdjson => rdjson::whole(files, out),
            Format::Html => html::whole(files, run, out),
        }
    }

    /// What the service that runs the check wants to be told beside the findings.
    pub fn job_summary(self, files: &[Rendered], run: &Run) -> Option<String> {
        (self == Format::Github).then(|| github::summary(files, run))
    }

    /// How often each rule was broken, as JSON or in columns.
    pub fn statistics(self, tally: &Tally, out: &mut dyn Write) -> io::Result<()> {
        match self {
            Format::Json => statistics::json(tally, out),
            Format::Jsonl => statistics::jsonl(tally, out),
            _ => statistics::text(tally, out),
        }
    }

    /// Whether people read it on a terminal, who like to be told that nothing was found.
    pub fn is_for_people(self) -> bool {
        matches!(self, Format::Full | Format::Concise)
    }

    /// Whether it speaks also of files in which nothing was found.
    pub fn shows_clean_files(self) -> bool {
        matches!(self, Format::Junit | Format::Checkstyle | Format::Html)
    }

    /// Whether it describes the rules in force.
    pub fn describes_rules(self) -> bool {
        self == Format::Sarif
    }

    /// Whether it gives what a finding is known by from run to run.
    pub fn gives_fingerprints(self) -> bool {
        matches!(self, Format::Sarif | Format::Gitlab)
    }
}

//! The forms in which findings are printed: one file a format.
//!
//! A file's findings are rendered where the file is checked, in parallel; what stands around and between the files is
//! added at the end, when the totals are known. So no text outlives its check.

mod concise;
mod full;
mod json;
mod lines;
mod paragraphs;
mod printable;
mod range;
mod statistics;
mod tally;

use std::io::{self, Write};

pub use lines::{Lines, Place};
pub use paragraphs::{Location, Paragraphs};
pub use printable::printable;
pub use range::Range;
pub use tally::{Count, Tally, counted};

pub use crate::rule::url as rule_url;

use crate::rule::Finding;
use crate::span::{InDoc, Span};

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

    fn range(&self, at: Span<InDoc>) -> Range {
        Range::new(self.lines, self.text, at)
    }
}

impl Format {
    /// The findings of one file.
    pub fn file(self, report: &Report, color: bool) -> String {
        match self {
            Format::Full => full::file(report, color),
            Format::Concise => concise::file(report, color),
            Format::Json => json::array_items(report),
            Format::Jsonl => json::lines(report),
        }
    }

    /// All files, each rendered by [`Format::file`], with what stands around them.
    pub fn whole(self, files: &[String], tally: &Tally, out: &mut dyn Write) -> io::Result<()> {
        match self {
            Format::Full => full::whole(files, tally, out),
            Format::Concise | Format::Jsonl => files.iter().try_for_each(|file| out.write_all(file.as_bytes())),
            Format::Json => json::array(files, out),
        }
    }

    /// How often each rule was broken.
    pub fn statistics(self, tally: &Tally, out: &mut dyn Write) -> io::Result<()> {
        match self {
            Format::Full | Format::Concise => statistics::text(tally, out),
            Format::Json => statistics::json(tally, out),
            Format::Jsonl => statistics::jsonl(tally, out),
        }
    }

    /// Whether people read it, who like to be told that nothing was found.
    pub fn is_for_people(self) -> bool {
        matches!(self, Format::Full | Format::Concise)
    }
}

//! What a run comes to, and its exit status.

use super::file::Checked;
use crate::cli::args::Check;
use crate::cli::render::{Tally, counted, printable};
use crate::cli::status::Status;
use crate::cli::streams::Streams;

/// What a run comes to.
pub struct Summary {
    /// The findings shown, counted.
    pub tally: Tally,
    /// Whether something could not be checked.
    pub failed: bool,
    failing: bool,
    hidden: usize,
    held: usize,
    fixed: usize,
    fixed_files: usize,
}

impl Summary {
    /// The sum over files.
    pub fn of<'c>(checked: impl IntoIterator<Item = &'c Checked>) -> Self {
        let mut sum = Self {
            tally: Tally::default(),
            failed: false,
            failing: false,
            hidden: 0,
            held: 0,
            fixed: 0,
            fixed_files: 0,
        };
        for one in checked {
            sum.tally.add(one.tally.clone());
            sum.failing |= one.failing;
            sum.failed |= one.failed || !one.errors.is_empty();
            sum.hidden += one.hidden;
            sum.held += one.held;
            sum.fixed += one.fixed;
            sum.fixed_files += usize::from(one.fixed > 0);
        }
        sum
    }

    /// Says on standard error what the findings do not say themselves.
    pub fn tell(&self, options: &Check, streams: &mut Streams) {
        let mistakes = format!("{} in {}", counted(self.fixed, "mistake"), counted(self.fixed_files, "file"));
        match (self.fixed, options.diff) {
            (0, true) if !self.failed => streams.tell("nothing to fix"),
            (0, _) => {}
            (_, true) => streams.tell(format_args!("would fix {mistakes}")),
            (_, false) => streams.tell(format_args!("fixed {mistakes}")),
        }
        if self.held > 0 {
            streams.tell(format_args!("the baseline holds back {}", counted(self.held, "finding")));
        }
        if self.hidden > 0 {
            streams.tell(format_args!(
                "the run fails on {} that --severity {} does not show",
                counted(self.hidden, "finding"),
                options.severity.name()
            ));
        }
        let nothing = self.tally.total().found == 0 && self.hidden == 0 && !self.failed;
        if nothing && !options.diff && options.gate.is_none() && options.format.is_for_people() {
            let new = if options.baseline.is_some() { "new mistakes" } else { "mistakes" };
            streams.tell(format_args!("No {new} found in {}.", counted(self.tally.files, "file")));
        }
    }

    /// The exit status.
    pub fn status(&self, options: &Check) -> Status {
        if self.failed {
            Status::Failed
        } else if self.failing && !options.exit_zero {
            Status::Found
        } else {
            Status::Clean
        }
    }
}

/// Names what the baseline holds of a file that is no longer found there.
pub fn tell_stale(path: &str, one: &Checked, streams: &mut Streams) {
    for entry in &one.stale {
        let gone = if entry.count == 1 { "a finding".to_owned() } else { counted(entry.count, "finding") };
        let words = printable(&entry.words);
        let at = if words.is_empty() { String::new() } else { format!(" at “{words}”") };
        streams.tell(format_args!(
            "{}: {gone} of {}{at} in the baseline is gone: run with --write-baseline, so that it does not come back",
            printable(path),
            printable(&entry.rule)
        ));
    }
}

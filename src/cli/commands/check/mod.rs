//! `resolint check`: finds the files, checks them side by side, prints what was found in the order of their paths.

mod file;

use std::collections::HashSet;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use file::{Checked, Job};

use crate::cli::args::{Check, Color};
use crate::cli::config::{Overrides, Tables};
use crate::cli::files;
use crate::cli::input::shown;
use crate::cli::progress::Progress;
use crate::cli::render::{Tally, counted, printable};
use crate::cli::status::{Error, Status};
use crate::cli::streams::{Output, Streams};

/// Checks files.
pub fn run(options: &Check, streams: &mut Streams, color: Color) -> Result<Status, Error> {
    let overrides = Overrides { select: &options.select, ignore: &options.ignore, negotiation: options.negotiation };
    let tables = Tables::new(&options.table, overrides);
    let is_filter = options.paths.iter().any(|path| path == Path::new("-"));
    if is_filter && options.paths.len() > 1 {
        return Err(Error::new(
            "- stands for standard input and is checked alone; check the files in a run of their own",
        ));
    }
    let mut to_file = options.output.as_deref().map(|path| open(path, color)).transpose()?;
    // The fixed text takes standard output; what remains to be said goes to the other stream.
    let gives_text = is_filter && options.fix && !options.diff;
    let findings_to = to_file.as_ref().unwrap_or(if gives_text { &streams.err } else { &streams.out });
    let job = Job { options, tables: &tables, color: findings_to.color };

    let checked = if is_filter {
        vec![job.standard_input(options.stdin_filename.as_deref())]
    } else {
        let found = files::find(&options.paths, &tables, options.jobs);
        if found.paths.is_empty() && found.errors.is_empty() {
            return Err(nothing_found(&options.paths));
        }
        found.errors.iter().for_each(|error| streams.complain(error));
        let unseen = Checked { failed: !found.errors.is_empty(), ..Checked::default() };
        let mut checked = check_files(&job, &found.paths)?;
        checked.push(unseen);
        checked
    };

    let summary = Summary::of(&checked);
    let mut said = HashSet::new();
    for error in checked.iter().flat_map(|one| &one.errors) {
        // One broken lint-rules.toml is met by every file below it.
        if said.insert(error) {
            streams.complain(error);
        }
    }
    checked.iter().flat_map(|one| &one.remarks).for_each(|remark| streams.tell(printable(remark)));
    checked.iter().try_for_each(|one| streams.out.write_all(&one.passed_on))?;
    let rendered: Vec<String> = checked.into_iter().map(|one| one.rendered).filter(|text| !text.is_empty()).collect();
    let out = to_file.as_mut().unwrap_or(if gives_text { &mut streams.err } else { &mut streams.out });
    if options.diff {
        rendered.iter().try_for_each(|diff| out.write_all(diff.as_bytes()))?;
    } else if options.statistics {
        options.format.statistics(&summary.tally, out)?;
    } else {
        options.format.whole(&rendered, &summary.tally, out)?;
    }
    if let Some(mut output) = to_file {
        let name = options.output.as_deref().map(shown).unwrap_or_default();
        output.flush().map_err(|cause| Error::file("write", &name, &cause))?;
    }
    summary.tell(options, streams);
    Ok(summary.status(options))
}

/// The file of `--output`. It is no terminal: colours go into it only where they are asked for.
fn open(path: &Path, color: Color) -> Result<Output, Error> {
    let file = File::create(path).map_err(|cause| Error::file("write", &shown(path), &cause))?;
    Ok(Output::new(Box::new(file), color == Color::Always))
}

fn nothing_found(paths: &[PathBuf]) -> Error {
    let places: Vec<String> = paths.iter().map(|path| shown(path)).collect();
    Error::new(format!(
        "there is nothing to check in {}: in folders, files named *.resolution.md or *.unres are picked up, and those \
         that `include` in lint-rules.toml adds; a file of any other name can be named itself",
        places.join(", ")
    ))
}

/// Checks the files side by side, but one file without the threads that would cost more than its check.
fn check_files(job: &Job, paths: &[PathBuf]) -> Result<Vec<Checked>, Error> {
    let progress = Progress::new(paths.len(), !job.options.no_progress);
    let one = |path: &PathBuf| {
        let checked = job.file(path);
        progress.step();
        checked
    };
    let jobs = job.options.jobs.map_or(0, usize::from);
    let checked = if paths.len() == 1 || jobs == 1 {
        paths.iter().map(one).collect()
    } else {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(jobs)
            .build()
            .map_err(|cause| Error::new(format!("cannot start the threads: {cause}; try --jobs 1")))?;
        pool.install(|| paths.par_iter().map(one).collect())
    };
    progress.finish();
    Ok(checked)
}

/// What a run comes to.
struct Summary {
    tally: Tally,
    failing: bool,
    hidden: usize,
    fixed: usize,
    fixed_files: usize,
    failed: bool,
}

impl Summary {
    fn of(checked: &[Checked]) -> Self {
        let mut tally = Tally::default();
        checked.iter().for_each(|one| tally.add(one.tally.clone()));
        Self {
            tally,
            failing: checked.iter().any(|one| one.failing),
            hidden: checked.iter().map(|one| one.hidden).sum(),
            fixed: checked.iter().map(|one| one.fixed).sum(),
            fixed_files: checked.iter().filter(|one| one.fixed > 0).count(),
            failed: checked.iter().any(|one| one.failed || !one.errors.is_empty()),
        }
    }

    /// Says on standard error what the findings do not say themselves.
    fn tell(&self, options: &Check, streams: &mut Streams) {
        let mistakes = format!("{} in {}", counted(self.fixed, "mistake"), counted(self.fixed_files, "file"));
        match (self.fixed, options.diff) {
            (0, true) if !self.failed => streams.tell("nothing to fix"),
            (0, _) => {}
            (_, true) => streams.tell(format_args!("would fix {mistakes}")),
            (_, false) => streams.tell(format_args!("fixed {mistakes}")),
        }
        if self.hidden > 0 {
            streams.tell(format_args!(
                "the run fails on {} that --severity {} does not show",
                counted(self.hidden, "finding"),
                options.severity.name()
            ));
        }
        let is_clean = self.tally.total().found == 0 && self.hidden == 0 && !self.failed && !options.diff;
        if is_clean && options.format.is_for_people() {
            streams.tell(format_args!("No mistakes found in {}.", counted(self.tally.files, "file")));
        }
    }

    fn status(&self, options: &Check) -> Status {
        if self.failed {
            Status::Failed
        } else if self.failing && !options.exit_zero {
            Status::Found
        } else {
            Status::Clean
        }
    }
}

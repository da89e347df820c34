//! `resolint check`: finds the files, checks them side by side, prints what was found in the order of their paths.

mod baseline;
mod file;
mod gate;
mod report;
mod summary;
mod watch;

use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use baseline::Ledger;
use file::{Checked, Job};
use summary::{Summary, tell_stale};

use crate::cli::args::{Check, Color, Language};
use crate::cli::config::{Overrides, Tables};
use crate::cli::files;
use crate::cli::input::shown;
use crate::cli::progress::Progress;
use crate::cli::render::{Rendered, Run, printable};
use crate::cli::status::{Error, Status};
use crate::cli::streams::{Output, Streams};

/// Checks files.
pub fn run(options: &Check, streams: &mut Streams, color: Color) -> Result<Status, Error> {
    // No other language is accepted, so that nothing depends on it yet.
    let Language::English = options.lang;
    let is_filter = options.paths.iter().any(|path| path == Path::new("-"));
    if is_filter && options.paths.len() > 1 {
        return Err(Error::new(
            "- stands for standard input and is checked alone; check the files in a run of their own",
        ));
    }
    if options.watch {
        if is_filter {
            return Err(Error::new("standard input is read once, so there is nothing to watch; name files or folders"));
        }
        return watch::run(options, streams);
    }
    let tables = Tables::new(&options.table, overrides(options));
    let mut to_file = options.output.as_deref().map(|path| open(path, color)).transpose()?;
    // The fixed text takes standard output; what remains to be said goes to the other stream.
    let gives_text = is_filter && options.fix && !options.diff;
    let findings_to = to_file.as_ref().unwrap_or(if gives_text { &streams.err } else { &streams.out });
    let ledger = Ledger::open(options)?;
    let job = Job { options, tables: &tables, ledger: ledger.as_ref(), color: findings_to.color };

    let (paths, mut checked) = if is_filter {
        let name = options.stdin_filename.as_deref();
        (vec![name.unwrap_or(Path::new("-")).to_owned()], vec![job.standard_input(name)])
    } else {
        let found = files::find(&options.paths, &tables, options.jobs);
        if found.paths.is_empty() && found.errors.is_empty() {
            return Err(nothing_found(&options.paths));
        }
        found.errors.iter().for_each(|error| streams.complain(error));
        let unseen = Checked { failed: !found.errors.is_empty(), ..Checked::default() };
        let mut checked = check_files(&job, &found.paths)?;
        checked.push(unseen);
        (found.paths, checked)
    };
    let errors = complain(&checked, streams);
    checked.iter().flat_map(|one| &one.remarks).for_each(|remark| streams.tell(printable(remark)));
    if let Some(ledger) = ledger.as_ref().filter(|ledger| ledger.is_written) {
        streams.tell(ledger.write(&paths, &checked)?);
        return Ok(if Summary::of(&checked).failed { Status::Failed } else { Status::Clean });
    }
    checked.iter().zip(&paths).for_each(|(one, path)| tell_stale(&shown(path), one, streams));
    checked.extend(ledger.as_ref().and_then(|ledger| gone(ledger, streams)));

    let summary = Summary::of(&checked);
    checked.iter().try_for_each(|one| streams.out.write_all(&one.passed_on))?;
    let rendered: Vec<Rendered> =
        checked.into_iter().map(|one| one.rendered).filter(|one| *one != Rendered::default()).collect();
    let out = to_file.as_mut().unwrap_or(if gives_text { &mut streams.err } else { &mut streams.out });
    if options.diff || options.gate.is_some() {
        rendered.iter().try_for_each(|one| out.write_all(one.body.as_bytes()))?;
    } else if options.statistics {
        options.format.statistics(&summary.tally, out)?;
    } else {
        let here = options.format.describes_rules().then(|| tables.for_here().ok()).flatten();
        let table = here.as_ref().map(|engine| engine.table());
        let run = Run { tally: &summary.tally, table, errors: &errors, failed: summary.failed };
        options.format.whole(&rendered, &run, out)?;
        if let Some(page) = options.format.job_summary(&rendered, &run) {
            append_to_job_summary(&page)?;
        }
    }
    if let Some(mut output) = to_file {
        let name = options.output.as_deref().map(shown).unwrap_or_default();
        output.flush().map_err(|cause| Error::file("write", &name, &cause))?;
    }
    summary.tell(options, streams);
    Ok(summary.status(options))
}

fn overrides(options: &Check) -> Overrides<'_> {
    Overrides { select: &options.select, ignore: &options.ignore, negotiation: options.negotiation }
}

/// Says what went wrong, each thing once: one broken lint-rules.toml is met by every file below it.
fn complain<'c>(checked: impl IntoIterator<Item = &'c Checked>, streams: &mut Streams) -> Vec<Error> {
    let mut said = HashSet::new();
    let errors: Vec<Error> =
        checked.into_iter().flat_map(|one| &one.errors).filter(|error| said.insert(*error)).cloned().collect();
    errors.iter().for_each(|error| streams.complain(error));
    errors
}

/// Files of the baseline that are no longer there fail the run, as findings that are no longer there do.
fn gone(ledger: &Ledger, streams: &mut Streams) -> Option<Checked> {
    let mut is_any = false;
    for path in ledger.gone() {
        is_any = true;
        streams.tell(format_args!(
            "{} in the baseline is gone: run with --write-baseline, so that the baseline holds what is there",
            printable(path)
        ));
    }
    is_any.then(|| Checked { failing: true, ..Checked::default() })
}

/// GitHub names the file that the summary of a job is written to.
fn append_to_job_summary(page: &str) -> Result<(), Error> {
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()).map(PathBuf::from) else {
        return Ok(());
    };
    let file = OpenOptions::new().create(true).append(true).open(&path);
    file.and_then(|mut file| file.write_all(page.as_bytes()))
        .map_err(|cause| Error::file("write the summary of the job to", &shown(&path), &cause))
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
    // One file is parted among all cores, unless that was not wanted.
    let checked = if paths.len() == 1 && jobs == 0 {
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

//! `--watch`: checks again what changes, until standard input ends or the run is interrupted.

use std::collections::{BTreeMap, HashSet};
use std::io::{IsTerminal, Read, Write, stdin, stdout};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::baseline::Ledger;
use super::file::{Checked, Job};
use super::summary::{Summary, tell_stale};
use super::{check_files, complain, overrides};
use crate::cli::args::Check;
use crate::cli::config::Tables;
use crate::cli::files;
use crate::cli::input::shown;
use crate::cli::render::{Rendered, Run, counted, printable};
use crate::cli::status::{Error, Status};
use crate::cli::streams::Streams;

/// How long nothing may change before what changed is checked: an editor writes a file in several steps.
const QUIET: Duration = Duration::from_millis(100);

/// What the loop waits for.
enum News {
    Changed(Vec<PathBuf>),
    End,
}

/// Checks, waits for changes, and checks again.
pub fn run(options: &Check, streams: &mut Streams) -> Result<Status, Error> {
    let (tell, news) = channel();
    let _watcher = watcher(options, tell.clone())?;
    end_with_standard_input(tell);
    loop {
        // A changed lint-rules.toml or baseline changes everything.
        let tables = Tables::new(&options.table, overrides(options));
        let ledger = Ledger::open(options)?;
        let job = Job { options, tables: &tables, ledger: ledger.as_ref(), color: streams.out.color };
        let mut known = BTreeMap::new();
        let mut touched = HashSet::new();
        loop {
            let found = files::find(&options.paths, &tables, options.jobs);
            let is_due = |path: &&PathBuf| !known.contains_key(*path) || touched.contains(&canonical(path));
            let due: Vec<PathBuf> = found.paths.iter().filter(is_due).cloned().collect();
            let there: HashSet<&PathBuf> = found.paths.iter().collect();
            let before = known.len();
            known.retain(|path, _| there.contains(path));
            if !due.is_empty() || known.len() < before || touched.is_empty() {
                found.errors.iter().for_each(|error| streams.complain(error));
                known.extend(due.iter().cloned().zip(check_files(&job, &due)?));
                show(&job, &known, &due, streams)?;
            }
            touched = match next(&news) {
                Some(paths) => paths,
                None => return Ok(Summary::of(known.values()).status(options)),
            };
            if touched.iter().any(|path| is_ground(path, options)) {
                break;
            }
        }
    }
}

/// Whether all files depend on a file.
fn is_ground(path: &Path, options: &Check) -> bool {
    let named = [&options.table.config, &options.baseline];
    path.ends_with("lint-rules.toml")
        || path.ends_with(".gitignore")
        || named.into_iter().flatten().any(|file| canonical(file) == *path)
}

/// Prints what is found: on a terminal all of it on a clear screen, elsewhere only what was checked again.
fn show(job: &Job, known: &BTreeMap<PathBuf, Checked>, due: &[PathBuf], streams: &mut Streams) -> Result<(), Error> {
    let on_terminal = stdout().is_terminal();
    let due: HashSet<&PathBuf> = due.iter().collect();
    if on_terminal {
        streams.out.write_all(b"\x1b[2J\x1b[3J\x1b[H")?;
    }
    let shown_now: Vec<(&PathBuf, &Checked)> =
        known.iter().filter(|(path, _)| on_terminal || due.contains(*path)).collect();
    let summary = Summary::of(shown_now.iter().map(|(_, one)| *one));
    let rendered: Vec<Rendered> =
        shown_now.iter().map(|(_, one)| one.rendered.clone()).filter(|one| *one != Rendered::default()).collect();
    let errors = complain(shown_now.iter().map(|(_, one)| *one), streams);
    for (path, one) in &shown_now {
        one.remarks.iter().for_each(|remark| streams.tell(printable(remark)));
        tell_stale(&shown(path), one, streams);
    }
    let here = job.options.format.describes_rules().then(|| job.tables.for_here().ok()).flatten();
    let table = here.as_ref().map(|engine| engine.table());
    let run = Run { tally: &summary.tally, table, errors: &errors, failed: summary.failed };
    job.options.format.whole(&rendered, &run, &mut streams.out)?;
    streams.out.flush()?;
    summary.tell(job.options, streams);
    streams.tell(format_args!("checked {} of {}; waiting for changes", counted(due.len(), "file"), known.len()));
    streams.err.flush()?;
    Ok(())
}

/// The files that changed next, or nothing when the run is to end.
fn next(news: &Receiver<News>) -> Option<HashSet<PathBuf>> {
    let Ok(News::Changed(first)) = news.recv() else { return None };
    let mut touched: HashSet<PathBuf> = first.into_iter().collect();
    loop {
        match news.recv_timeout(QUIET) {
            Ok(News::Changed(more)) => touched.extend(more),
            Err(RecvTimeoutError::Timeout) => return Some(touched),
            Ok(News::End) | Err(RecvTimeoutError::Disconnected) => return None,
        }
    }
}

/// Watches the folders that are named, and the folders of files that are.
fn watcher(options: &Check, tell: Sender<News>) -> Result<RecommendedWatcher, Error> {
    let heard = move |event: Result<Event, notify::Error>| {
        // Reading a file is an event too, and the check reads.
        if let Ok(event) = event
            && !matches!(event.kind, EventKind::Access(_))
        {
            let _ = tell.send(News::Changed(event.paths));
        }
    };
    let failed = |cause: &notify::Error| Error(format!("cannot watch for changes: {cause}; run without --watch"));
    let mut watcher = notify::recommended_watcher(heard).map_err(|cause| failed(&cause))?;
    let mut folders = BTreeMap::new();
    let extra = [&options.table.config, &options.baseline];
    for path in options.paths.iter().chain(extra.into_iter().flatten()) {
        let path = canonical(path);
        if path.is_dir() {
            folders.insert(path, RecursiveMode::Recursive);
        } else if let Some(folder) = path.parent() {
            folders.entry(folder.to_owned()).or_insert(RecursiveMode::NonRecursive);
        }
    }
    for (folder, mode) in folders {
        watcher.watch(&folder, mode).map_err(|cause| failed(&cause))?;
    }
    Ok(watcher)
}

/// Whoever started the run ends it by closing its standard input.
fn end_with_standard_input(tell: Sender<News>) {
    std::thread::spawn(move || {
        let mut ignored = [0; 1024];
        while stdin().lock().read(&mut ignored).is_ok_and(|read| read > 0) {}
        let _ = tell.send(News::End);
    });
}

/// The path as the watcher tells it.
fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| std::env::current_dir().unwrap_or_default().join(path))
}

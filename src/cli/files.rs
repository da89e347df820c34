//! Which files a run is about: those named, and those picked up in the folders named.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use ignore::{WalkBuilder, WalkState};

use super::config::Tables;
use super::input::shown;
use super::status::Error;

/// The files of a run in the order of their paths, and what stood in the way of finding more.
pub struct Files {
    /// The files.
    pub paths: Vec<PathBuf>,
    /// Folders and names that could not be followed.
    pub errors: Vec<Error>,
}

/// Finds the files that the paths name.
pub fn find(paths: &[PathBuf], tables: &Tables, jobs: Option<u16>) -> Files {
    let mut found = Files { paths: Vec::new(), errors: Vec::new() };
    for path in paths {
        if path.is_dir() {
            walk(path, tables, jobs, &mut found);
        } else {
            // One that does not exist is reported where it is read, in its place among the others.
            found.paths.push(path.clone());
        }
    }
    found.paths.sort_by_cached_key(|path| shown(path));
    if paths.len() > 1 {
        // The same file may be named twice, or be named and lie in a folder that is; fixing it twice would race.
        let mut seen = HashSet::new();
        found.paths.retain(|path| seen.insert(path.canonicalize().unwrap_or_else(|_| path.clone())));
    }
    found
}

fn walk(folder: &Path, tables: &Tables, jobs: Option<u16>, found: &mut Files) {
    // A .gitignore counts outside a Git working copy too: in an archive of one, or under another version control.
    let walker = WalkBuilder::new(folder).require_git(false).threads(jobs.map_or(0, usize::from)).build_parallel();
    let collected = Mutex::new(found);
    walker.run(|| {
        Box::new(|entry| {
            match entry {
                Ok(entry) => {
                    let path = entry.path();
                    let kind = entry.file_type();
                    if kind.is_some_and(|kind| kind.is_dir()) {
                        // A folder that was named is entered whatever `exclude` says.
                        if entry.depth() > 0 && tables.leaves_out(path) {
                            return WalkState::Skip;
                        }
                    } else if kind.is_some_and(|kind| kind.is_file()) && tables.picks(path) {
                        // `.` is what a run without paths means; nobody wants it before every path.
                        let path = if folder == Path::new(".") { path.strip_prefix(".").unwrap_or(path) } else { path };
                        lock(&collected).paths.push(path.to_owned());
                    }
                }
                Err(cause) => lock(&collected).errors.push(Error(format!("cannot look into {cause}"))),
            }
            WalkState::Continue
        })
    });
}

/// A list stays a list even if another thread panicked while adding to it.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

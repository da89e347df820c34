//! A bar on the terminal for work that takes long enough to wonder about.

use std::io::{IsTerminal, stderr};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// A run shorter than this shows nothing.
const PATIENCE: Duration = Duration::from_millis(500);

/// How many of the files are done.
pub struct Progress {
    wanted: bool,
    files: u64,
    done: AtomicU64,
    began: Instant,
    bar: OnceLock<ProgressBar>,
}

impl Progress {
    /// The progress over so many files, shown only on a terminal.
    pub fn new(files: usize, wanted: bool) -> Self {
        Self {
            wanted: wanted && stderr().is_terminal(),
            files: files as u64,
            done: AtomicU64::new(0),
            began: Instant::now(),
            bar: OnceLock::new(),
        }
    }

    /// One more file is done.
    pub fn step(&self) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.wanted && self.began.elapsed() > PATIENCE {
            self.bar.get_or_init(|| bar(self.files)).set_position(done);
        }
    }

    /// Takes the bar off the terminal.
    pub fn finish(&self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}

fn bar(files: u64) -> ProgressBar {
    let style =
        ProgressStyle::with_template("{bar:30} {pos} of {len} files").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(files).with_style(style)
}

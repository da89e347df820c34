//! Drafts before they are handed in: the formats of CI services, the baseline, the watch and the checklist.

mod baseline;
mod checklist;
mod formats;
mod page;
mod plugs;
mod watch;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A draft with an error that `--fix` repairs, signs beyond ASCII before it, and a footnote without a mark.
const FLAWED: &str = "# Tides\n\n*The General Assembly*,\n\n*Noting* the café “Ébène” and its tide tables;\n\n\
                      1. *Requests* a report on tides.\n\n[^1]: See the atlas of tides.\n";
/// A draft without a mistake.
const CLEAN: &str =
    "# Tides\n\n*The General Assembly*,\n\n*Noting* the tide tables,\n\n*Requests* a report on tides.\n";

struct Run {
    status: i32,
    out: String,
    err: String,
}

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("its folder");
        fs::write(path, text).expect("a file");
    }
    folder
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_resolint"));
    command.current_dir(folder).args(arguments).stdin(Stdio::null()).env_remove("GITHUB_STEP_SUMMARY");
    command
}

fn run(folder: &TempDir, arguments: &str) -> Run {
    finish(command(folder.path(), &arguments.split(' ').collect::<Vec<_>>()))
}

fn finish(mut command: Command) -> Run {
    let output = command.output().expect("a run");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    Run { status: output.status.code().expect("a status"), out: text(output.stdout), err: text(output.stderr) }
}

//! What the README shows is what resolint says.

use std::fs;
use std::path::Path;
use std::process::Command;

use resolint::table::RuleTable;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The first fenced block of this kind.
fn fenced<'a>(text: &'a str, kind: &str) -> &'a str {
    let start = text.find(&format!("```{kind}\n")).expect("the block") + kind.len() + 4;
    let end = start + text[start..].find("```").expect("its end");
    &text[start..end]
}

#[test]
fn the_transcript_is_true() {
    let readme = fs::read_to_string(root().join("README.md")).expect("the README");
    let transcript = fenced(&readme, "console");
    let (command, shown) = transcript.split_once('\n').expect("a command and what it says");
    let arguments = command.strip_prefix("$ resolint ").expect("a command").split(' ');
    let run = Command::new(env!("CARGO_BIN_EXE_resolint")).args(arguments).current_dir(root()).output().expect("a run");
    let said = String::from_utf8(run.stdout).expect("text");
    let (findings, summary) = shown.trim_end().rsplit_once("\n…\n").expect("what is left out, and the last line");
    for finding in findings.split("\n\n") {
        assert!(said.contains(finding), "the README shows what is not said:\n{finding}\n---\n{said}");
    }
    assert_eq!(said.trim_end().lines().last(), Some(summary));
}

#[test]
fn the_first_table_of_ones_own_is_right() {
    let readme = fs::read_to_string(root().join("README.md")).expect("the README");
    let table = fenced(&readme, "toml");
    let layered = RuleTable::builtin().layered(table, Path::new("lint-rules.toml"));
    assert!(layered.is_ok(), "{:?}", layered.err());
}

//! Checking again what changes.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::sync::mpsc::channel;
use std::time::Duration;

use super::{CLEAN, FLAWED, command, folder};

#[test]
fn what_changes_is_checked_again_until_standard_input_ends() {
    let folder = folder(&[("a.unres", FLAWED), ("b.unres", CLEAN)]);
    let mut child = command(folder.path(), &["check", "--watch", "--format", "concise", "--select", "preamble-ending"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a run");
    let (tell, said) = channel();
    let err = BufReader::new(child.stderr.take().expect("standard error"));
    std::thread::spawn(move || err.lines().map_while(Result::ok).try_for_each(|line| tell.send(line)));
    let wait_for = |words: &str| {
        let mut all = String::new();
        while !all.contains(words) {
            all.push_str(
                &said.recv_timeout(Duration::from_secs(120)).unwrap_or_else(|_| panic!("no “{words}” in {all}")),
            );
        }
    };
    // In one step, so that nobody checks a half of it.
    let put = |name: &str, text: &str| {
        let aside = folder.path().join("aside");
        fs::write(&aside, text).expect("a file");
        fs::rename(aside, folder.path().join(name)).expect("its name");
    };
    wait_for("checked 2 files of 2; waiting for changes");
    put("b.unres", FLAWED);
    wait_for("checked 1 file of 2; waiting for changes");
    put("c.unres", FLAWED);
    wait_for("checked 1 file of 3; waiting for changes");
    fs::remove_file(folder.path().join("c.unres")).expect("one file less");
    wait_for("checked 0 files of 2; waiting for changes");
    put("lint-rules.toml", "[rules]\nquote-unclosed = \"off\"\n");
    wait_for("checked 2 files of 2; waiting for changes");
    drop(child.stdin.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(1));
    let out = String::from_utf8(output.stdout).expect("text");
    let files: Vec<&str> = out.lines().map(|line| &line[..1]).collect();
    assert_eq!(files, ["a", "b", "c", "a", "b"], "{out}");
}

#[test]
fn standard_input_is_not_watched() {
    let run = super::run(&folder(&[]), "check - --watch");
    assert!(run.status == 2 && run.err.contains("nothing to watch"), "{}", run.err);
}

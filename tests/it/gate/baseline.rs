//! Findings that were there before.

use std::fs;

use resolint::baseline::Baseline;

use super::{FLAWED, folder, run};

const WITH: &str = "check --baseline resolint-baseline.json --format concise";

#[test]
fn what_was_there_is_held_back_and_nothing_new_passes() {
    let folder = folder(&[("drafts/tides.unres", FLAWED)]);
    let written = run(&folder, "check --write-baseline");
    assert_eq!((written.status, written.out.as_str()), (0, ""), "{}", written.err);
    assert!(written.err.starts_with("resolint-baseline.json holds "), "{}", written.err);
    let held = run(&folder, WITH);
    assert_eq!((held.status, held.out.as_str()), (0, ""), "{}", held.err);
    assert!(held.err.contains("the baseline holds back ") && held.err.contains("No new mistakes"), "{}", held.err);

    // The same mistake once more is new, though its words are the same.
    let twice = FLAWED.replace("1. *Req", "*Noting* the café “Ébène” and its tide tables;\n\n1. *Req");
    fs::write(folder.path().join("drafts/tides.unres"), twice).unwrap();
    let found = run(&folder, &format!("{WITH} --select preamble-ending"));
    assert_eq!((found.status, found.out.lines().count()), (1, 1), "{}", found.out);
}

#[test]
fn moved_lines_and_new_numbers_are_nothing_new() {
    let text = "*The General Assembly*,\n\n*Noting* the tides;\n\n1. *Welcomes* the atlas;\n\n\
                2. *Requests* tables in addition to paragraph 7 above.\n";
    let folder = folder(&[("tides.unres", text)]);
    run(&folder, "check --write-baseline");
    let moved = text
        .replace("*Noting* the tides;", "*Noting with interest* the harbours,\n\n*Noting* the tides;")
        .replace("2. *Requests*", "2. *Decides* to meet;\n\n3. *Requests*")
        .replace("paragraph 7", "paragraph 11");
    fs::write(folder.path().join("tides.unres"), moved).unwrap();
    let found = run(&folder, &format!("{WITH} --select preamble-ending,reference-undefined"));
    assert_eq!((found.status, found.out.as_str()), (0, ""), "{}", found.err);
    assert!(found.err.contains("holds back 2 findings"), "{}", found.err);
}

#[test]
fn what_was_fixed_must_leave_the_baseline() {
    let folder = folder(&[("tides.unres", FLAWED), ("gone.unres", FLAWED)]);
    run(&folder, "check --write-baseline");
    fs::remove_file(folder.path().join("gone.unres")).unwrap();
    fs::write(folder.path().join("tides.unres"), FLAWED.replace("tables;", "tables,")).unwrap();
    let found = run(&folder, WITH);
    assert_eq!((found.status, found.out.as_str()), (1, ""), "{}", found.err);
    assert!(
        found.err.contains("tides.unres: a finding of preamble-ending at “;” in the baseline is gone"),
        "{}",
        found.err
    );
    assert!(found.err.contains("gone.unres in the baseline is gone"), "{}", found.err);
    // A run of other rules cannot tell.
    assert_eq!(run(&folder, "check tides.unres --baseline resolint-baseline.json --ignore number-format").out, "");
    run(&folder, "check --write-baseline");
    assert_eq!(run(&folder, WITH).status, 0);
}

#[test]
fn a_baseline_means_the_same_from_every_folder() {
    let folder = folder(&[("drafts/tides.unres", FLAWED)]);
    run(&folder, "check --write-baseline=drafts/known.json");
    assert_eq!(run(&folder, "check drafts/tides.unres --baseline drafts/known.json").status, 0);
    let inside = super::finish(super::command(&folder.path().join("drafts"), &["check", "--baseline", "known.json"]));
    assert_eq!(inside.status, 0, "{}", inside.err);
}

#[test]
fn a_baseline_of_some_files_keeps_what_it_holds_of_others() {
    let folder = folder(&[("a.unres", FLAWED), ("b.unres", FLAWED)]);
    run(&folder, "check --write-baseline");
    run(&folder, "check a.unres --write-baseline");
    assert_eq!(run(&folder, WITH).status, 0);
}

#[test]
fn a_broken_baseline_is_said_to_be() {
    let folder = folder(&[("a.unres", FLAWED), ("resolint-baseline.json", "{\n \"version\": 1\n")]);
    let found = run(&folder, WITH);
    assert_eq!(found.status, 2);
    assert!(
        found.err.contains("cannot read the baseline resolint-baseline.json") && found.err.contains("line 3"),
        "{}",
        found.err
    );
    fs::remove_file(folder.path().join("resolint-baseline.json")).unwrap();
    let found = run(&folder, WITH);
    assert!(found.status == 2 && found.err.contains("write one with --write-baseline"), "{}", found.err);
}

#[test]
fn what_is_printed_is_read() {
    let folder = folder(&[("a.unres", FLAWED), ("b “c”.unres", FLAWED)]);
    run(&folder, "check --write-baseline");
    let text = fs::read_to_string(folder.path().join("resolint-baseline.json")).unwrap();
    let baseline = Baseline::parse(&text).expect("it is read");
    assert_eq!(baseline.print(), text);
    assert_eq!(Baseline::parse(&Baseline::default().print()), Ok(Baseline::default()));
    assert!(Baseline::parse(r#"{"version":2,"files":{}}"#).unwrap_err().contains("version 2"));
}

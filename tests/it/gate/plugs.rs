//! What is plugged in elsewhere, and what the guides show, works.

use std::fs;
use std::path::Path;
use std::process::Command;

use resolint::table::RuleTable;

use super::{CLEAN, FLAWED, command, finish, folder, run};

fn text(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap_or_else(|_| panic!("{name} is there"))
}

/// The fenced blocks of a kind.
fn fenced<'a>(page: &'a str, kind: &str) -> Vec<&'a str> {
    let start = format!("```{kind}\n");
    page.split(&start).skip(1).map(|rest| rest.split("```").next().unwrap_or_default()).collect()
}

#[test]
fn every_command_of_the_guides_runs() {
    for guide in ["docs/ci.md", "docs/conference-profile.md"] {
        let folder = folder(&[("drafts/tides.resolution.md", FLAWED), ("lint-rules.toml", "profile = 'ga'\n")]);
        for command_line in fenced(&text(guide), "console").into_iter().flat_map(str::lines) {
            let arguments = command_line.strip_prefix("resolint ").expect("a command of resolint");
            let found = run(&folder, arguments);
            assert!(found.status < 2, "{guide}: {command_line}: {}", found.err);
            assert!(!arguments.ends_with("--watch") || found.err.contains("waiting for changes"), "{}", found.err);
        }
    }
}

#[test]
fn every_table_of_the_guide_is_right() {
    let page = text("docs/conference-profile.md");
    let tables = fenced(&page, "toml");
    assert!(tables.len() >= 4);
    for table in tables {
        let layered = RuleTable::builtin().layered(table, Path::new("lint-rules.toml"));
        assert!(layered.is_ok(), "{:?}\n{table}", layered.err());
    }
}

#[test]
fn hooks_of_pre_commit_run_on_the_files_they_are_given() {
    let hooks = text(".pre-commit-hooks.yaml");
    let entries: Vec<&str> = hooks.lines().filter_map(|line| line.trim().strip_prefix("entry: resolint ")).collect();
    assert_eq!(entries.len(), hooks.matches("- id: ").count());
    for entry in entries {
        let folder = folder(&[("a.unres", CLEAN), ("b.unres", FLAWED)]);
        assert_eq!(run(&folder, &format!("{entry} a.unres")).status, 0, "{entry}");
        let flawed = fs::read_to_string(folder.path().join("b.unres")).expect("a draft");
        let found = run(&folder, &format!("{entry} a.unres b.unres"));
        let repaired = fs::read_to_string(folder.path().join("b.unres")).expect("a draft") != flawed;
        assert!(found.status == 1 || repaired, "{entry}: {}", found.err);
    }
}

#[test]
fn the_action_calls_what_there_is() {
    let action = text("action.yml");
    let line = action.lines().find(|line| line.contains("resolint\" check")).expect("the call");
    assert!(line.contains("--format github --fail-on \"$FAIL_ON\" ${BASELINE:+--baseline \"$BASELINE\"}"), "{line}");
    let script = line.trim().replace("\"$ROOT/bin/resolint\"", &format!("'{}'", env!("CARGO_BIN_EXE_resolint")));
    let folder = folder(&[("a.unres", FLAWED)]);
    run(&folder, "check --write-baseline");
    for (baseline, status) in [("", 1), ("resolint-baseline.json", 0)] {
        let mut shell = Command::new("sh");
        shell.current_dir(folder.path()).args(["-c", &script]).env_remove("GITHUB_STEP_SUMMARY");
        shell.envs([("FAIL_ON", "warning"), ("BASELINE", baseline), ("ARGS", "--jobs 1"), ("PATHS", ".")]);
        let found = finish(shell);
        assert_eq!(found.status, status, "{}{}", found.out, found.err);
    }
}

/// Where the system can take the network away, the program does all its work without it.
#[test]
fn no_network_is_needed() {
    let alone = |program: &str, arguments: &[&str]| {
        let mut apart = Command::new("unshare");
        apart.args(["--net", "--map-root-user", program]).args(arguments);
        apart
    };
    if !alone("true", &[]).status().is_ok_and(|status| status.success()) {
        return;
    }
    let folder = folder(&[("a.unres", FLAWED)]);
    for arguments in [["check", "--format", "html"], ["check", "--format", "sarif"], ["check", "--gate", "ga"]] {
        let mut apart = alone(env!("CARGO_BIN_EXE_resolint"), &arguments);
        apart.current_dir(folder.path());
        let mut with = command(folder.path(), &arguments);
        with.env_remove("GITHUB_ACTIONS");
        let (apart, with) = (finish(apart), finish(with));
        assert_eq!((apart.status, apart.out), (with.status, with.out));
    }
}

#[test]
#[cfg(unix)]
fn the_notes_of_a_release_are_its_part_of_the_changes() {
    let notes = |version: &str| {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/release-notes");
        Command::new("sh").arg(script).arg(version).output().expect("a shell")
    };
    let released = notes(env!("CARGO_PKG_VERSION"));
    let told = String::from_utf8_lossy(&released.stdout);
    assert!(released.status.success() && !told.trim().is_empty() && !told.contains("## "), "{told}");
    assert_eq!(notes("0.0.0").status.code(), Some(2));
}

//! The architecture that `src/lib.rs` describes is the one that stands.

use std::fs;
use std::path::{Path, PathBuf};

/// Rooms from the ground up; a room may use those before it, and itself.
const ORDER: [&str; 20] = [
    "span",
    "text",
    "lexicon",
    "syntax",
    "registry",
    "table",
    "rule",
    "evidence",
    "rules",
    "phrase",
    "engine",
    "suppression",
    "document",
    "fixing",
    "baseline",
    "ide",
    "formats",
    "lsp",
    "cli",
    "main",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// All source files with the room each belongs to.
fn sources() -> Vec<(String, PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let relative = path.strip_prefix(root()).expect("below src");
                let first = relative.components().next().expect("a name").as_os_str().to_string_lossy();
                let room = first.trim_end_matches(".rs").to_owned();
                let text = fs::read_to_string(&path).expect("a source file");
                found.push((room, path, text));
            }
        }
    }
    found
}

#[test]
fn rooms_use_only_what_lies_below() {
    for (room, path, text) in sources().into_iter().filter(|(room, ..)| room != "lib") {
        let place = ORDER.iter().position(|one| *one == room).unwrap_or_else(|| panic!("{room} is not in the order"));
        for (number, line) in text.lines().enumerate() {
            let Some(used) = line.trim_start().strip_prefix("use crate::") else { continue };
            let used: String = used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let Some(other) = ORDER.iter().position(|one| *one == used) else { continue };
            assert!(other <= place, "{}:{}: {room} must not use {used}", path.display(), number + 1);
        }
    }
}

#[test]
fn libraries_keep_to_their_room() {
    let homes = [
        ("ropey", "text"),
        ("toml", "table"),
        ("miniz_oxide", "registry"),
        ("clap", "cli"),
        ("zip", "formats"),
        ("quick_xml", "formats"),
        ("annotate_snippets", "cli"),
        ("tower_lsp_server", "lsp"),
        ("tokio", "lsp"),
    ];
    for (library, room) in homes {
        for (other, path, text) in sources() {
            let used = text.lines().any(|line| line.trim_start().starts_with(&format!("use {library}")));
            assert!(
                !used || other == room || other == "main",
                "{} uses {library}, which only {room} may",
                path.display()
            );
        }
    }
}

#[test]
fn rules_see_no_files_no_time_and_no_other_rule() {
    for (room, path, text) in sources().into_iter().filter(|(room, ..)| room == "rules") {
        for forbidden in ["std::fs", "std::env", "std::time", "std::process", "std::io", "regex::"] {
            assert!(!text.contains(forbidden), "{} in {room} uses {forbidden}", path.display());
        }
    }
}

#[test]
fn nothing_prints_but_the_command_line() {
    for (room, path, text) in sources().into_iter().filter(|(room, ..)| room != "cli" && room != "main") {
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or("");
            for forbidden in ["println!", "print!(", "eprintln!", "dbg!"] {
                assert!(!code.contains(forbidden), "{}:{} in {room} prints", path.display(), number + 1);
            }
        }
    }
}

#[test]
fn files_are_tidy() {
    for (room, path, text) in sources() {
        let documented = text.starts_with("//!") || room == "rules";
        assert!(documented, "{} does not say what it is", path.display());
        for (number, line) in text.lines().enumerate() {
            assert!(!line.ends_with(' '), "{}:{} ends in a space", path.display(), number + 1);
        }
    }
}

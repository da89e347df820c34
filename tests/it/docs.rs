//! The reference in `docs` is what the program prints; `UPDATE=1` prints it anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use resolint::rules::{RULES, families};

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs")
}

fn printed(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_resolint")).args(arguments).arg("--isolated").output();
    let output = output.expect("resolint runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("pages are UTF-8")
}

/// Compares a page with what is to stand there, or writes it.
fn hold(path: &Path, expected: &str, wrong: &mut Vec<String>) {
    if fs::read_to_string(path).is_ok_and(|text| text == expected) {
        return;
    }
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
        fs::write(path, expected).expect("the page can be written");
    } else {
        wrong.push(path.display().to_string());
    }
}

#[test]
fn every_rule_has_its_page() {
    let mut wrong = Vec::new();
    for rule in RULES.iter() {
        let page = printed(&["explain", rule.name, "--format", "markdown"]);
        hold(&docs().join(format!("rules/{}.md", rule.name)), &page, &mut wrong);
    }
    let known: BTreeSet<String> = RULES.iter().map(|rule| format!("{}.md", rule.name)).collect();
    for entry in fs::read_dir(docs().join("rules")).expect("docs/rules is there") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        if !known.contains(&name) {
            if std::env::var_os("UPDATE").is_some() {
                fs::remove_file(entry.path()).expect("the page can be removed");
            } else {
                wrong.push(format!("{name} is about no rule"));
            }
        }
    }
    assert!(wrong.is_empty(), "run `UPDATE=1 cargo test docs`: {wrong:#?}");
}

#[test]
fn the_index_lists_the_rules_by_family() {
    let mut index = String::from(
        "# The rules\n\nBy family, with the level under the profile of the General Assembly and whether `--fix` repairs what is \
         found. `resolint rules` tells the levels under all profiles, `resolint explain RULE` prints the page.\n",
    );
    let rules: serde_json::Value =
        serde_json::from_str(&printed(&["rules", "--format", "json"])).expect("the list is JSON");
    let rules = rules.as_array().expect("the list is an array");
    for (family, members) in families() {
        index.push_str(&format!("\n## {family}\n\n| rule | level | fix | |\n|---|---|---|---|\n"));
        for member in members {
            let rule = rules.iter().find(|rule| rule["name"] == member.name).expect("the rule is listed");
            let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().replace('|', "\\|");
            let name = member.name;
            index.push_str(&format!(
                "| [{name}](rules/{name}.md) | {} | {} | {} |\n",
                text(&rule["levels"]["ga"]),
                text(&rule["fixable"]),
                text(&rule["summary"])
            ));
        }
    }
    let mut wrong = Vec::new();
    hold(&docs().join("rules.md"), &index, &mut wrong);
    assert!(wrong.is_empty(), "run `UPDATE=1 cargo test docs`: {wrong:#?}");
}

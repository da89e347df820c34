//! Every rule has a fixture, `tests/fixtures/<rule>.md`, in which the expectation is drawn under the line:
//!
//! ```text
//! === a comma is missing [ga]
//! *The General Assembly*
//!                       | error: …
//! --- fixed
//! *The General Assembly*,
//! ```
//! A case begins with `===`, its title and, in brackets, a profile. Lines of spaces, carets (or `|` for an empty
//! place), a level and a message are the findings of that rule, and are no part of the text. What follows `--- fixed` is
//! the text after the safe fixes, `--- fixed unsafely` after all. `UPDATE=1 cargo test fixtures` draws them anew.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use resolint::document::Document;
use resolint::engine::Engine;
use resolint::fixing;
use resolint::rule::Finding;
use resolint::rules::RULES;
use resolint::span::{InDoc, Span};
use resolint::table::{Level, Profile, RuleTable};

/// What a text cannot show, since it is about bytes: tested with the command line.
pub const ABOUT_BYTES: &str = "invalid-utf8";

/// An engine in which one rule runs, at its own levels. Comments that silence rules need rules to silence.
pub fn engine_of(rule: &str) -> Arc<Engine> {
    let mut table = RuleTable::builtin();
    if rule.starts_with("suppression-") {
        return Arc::new(Engine::new(table));
    }
    table.restrict(&[rule.to_owned()], &[]).expect("the rule has a line in lint-rules.toml");
    Arc::new(Engine::new(table))
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

struct Case {
    head: String,
    profile: Option<Profile>,
    text: String,
}

/// The cases of a fixture, annotations and results left out.
fn cases(fixture: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut in_text = true;
    for line in fixture.split_inclusive('\n') {
        if let Some(head) = line.strip_prefix("=== ") {
            let head = head.trim_end().to_owned();
            let profile = head
                .rsplit_once('[')
                .and_then(|(_, tail)| tail.strip_suffix(']'))
                .map(|name| Profile::named(name).unwrap_or_else(|| panic!("{head}: there is no profile {name}")));
            cases.push(Case { head, profile, text: String::new() });
            in_text = true;
        } else if line.starts_with("--- fixed") {
            in_text = false;
        } else if in_text && !is_annotation(line) {
            cases.last_mut().expect("a fixture begins with ===").text.push_str(line);
        }
    }
    // A blank line stands before the next case for the eye.
    for case in &mut cases {
        while case.text.ends_with("\n\n") {
            case.text.pop();
        }
    }
    cases
}

fn is_annotation(line: &str) -> bool {
    let rest = line.trim_start_matches(' ');
    let drawn = rest.trim_start_matches(['^', '|']);
    drawn.len() < rest.len()
        && Level::ALL.iter().any(|level| drawn.trim_start().starts_with(&format!("{}: ", level.name())))
}

/// The text with its findings drawn under their lines.
fn drawn(text: &str, findings: &[Finding<Span<InDoc>>]) -> String {
    let mut out = String::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        out.push_str(line);
        let here = findings.iter().filter(|f| {
            let at = f.at.start as usize;
            (start..end).contains(&at) || at == end && end == text.len() && !text.ends_with('\n')
        });
        for finding in here {
            if !out.ends_with('\n') {
                out.push('\n');
            }
            let from = finding.at.start as usize - start;
            let to =
                (finding.at.end as usize).min(start + line.trim_end().len()).max(finding.at.start as usize) - start;
            let width = |range: std::ops::Range<usize>| line[range].chars().count();
            let mark = if to == from { "|".to_owned() } else { "^".repeat(width(from..to)) };
            let _ = writeln!(out, "{}{mark} {}: {}", " ".repeat(width(0..from)), finding.level.name(), finding.message);
        }
        start = end;
    }
    out
}

/// The fixture as it should stand.
fn redrawn(rule: &str, fixture: &str) -> String {
    let engine = engine_of(rule);
    let mut out = String::new();
    for (i, case) in cases(fixture).iter().enumerate() {
        let document = Document::read(&case.text, Arc::clone(&engine), case.profile);
        assert!(document.faults().is_empty(), "{rule}, {}: {:?}", case.head, document.faults());
        let mut findings = document.findings();
        findings.retain(|finding| &*finding.rule == rule);
        let _ = write!(out, "{}=== {}\n{}", if i > 0 { "\n" } else { "" }, case.head, drawn(&case.text, &findings));
        let fix = |text: &str, unsafe_too: bool| {
            let find = |text: &str| {
                let mut findings = Document::read(text, Arc::clone(&engine), case.profile).findings();
                findings.retain(|finding| &*finding.rule == rule);
                findings
            };
            fixing::until_stable(text, unsafe_too, find).text
        };
        let safe = fix(&case.text, false);
        let all = fix(&case.text, true);
        for (name, result, before) in [("fixed", &safe, &case.text), ("fixed unsafely", &all, &safe)] {
            if result != before {
                let _ = write!(out, "--- {name}\n{result}");
            }
            let again = fix(result, name != "fixed");
            assert_eq!(&again, result, "{rule}, {}: fixing twice changes the text again", case.head);
        }
    }
    out
}

#[test]
fn fixtures_hold() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    for rule in RULES.iter().filter(|rule| rule.name != ABOUT_BYTES) {
        let path = folder().join(format!("{}.md", rule.name));
        let fixture =
            fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} has no fixture {}", rule.name, path.display()));
        let expected = redrawn(rule.name, &fixture);
        if expected != fixture {
            if update {
                fs::write(&path, &expected).expect("the fixture can be written");
            } else {
                wrong.push(format!("{}:\n{}", rule.name, similar_lines(&fixture, &expected)));
            }
        }
        let shown = Level::ALL.iter().any(|level| expected.contains(&format!(" {}: ", level.name())));
        assert!(shown, "the fixture of {} shows no finding", rule.name);
    }
    assert!(wrong.is_empty(), "fixtures differ (UPDATE=1 draws them anew):\n{}", wrong.join("\n"));
}

#[test]
fn every_fixture_has_its_rule() {
    for entry in fs::read_dir(folder()).expect("the folder of fixtures") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        let stem = name.strip_suffix(".md").unwrap_or(&name).to_owned();
        assert!(RULES.iter().any(|rule| rule.name == stem), "tests/fixtures/{name} belongs to no rule");
    }
}

/// The lines that differ, for the message of a failing test.
fn similar_lines(old: &str, new: &str) -> String {
    let diff = similar::TextDiff::from_lines(old, new);
    diff.unified_diff().context_radius(1).to_string()
}

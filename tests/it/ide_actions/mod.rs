//! What can be done at a place: texts before, with a cursor `$0` or a range `‹…›`, and after.
//!
//! A text is written one paragraph a line; [`page`] puts the blank lines in between.

mod findings;
mod footnotes;
mod moved;
mod numbers;
mod silenced;
mod sub_paragraphs;
mod two_decisions;

use std::sync::Arc;

use proptest::prelude::*;
use resolint::document::Document;
use resolint::engine::Engine;
use resolint::fixing::edited;
use resolint::ide::TextEdit;
use resolint::ide::actions::{Action, ActionKind, actions, fix_all, renumber};
use resolint::rule::Finding;
use resolint::span::{InDoc, Span};
use resolint::table::{Level, Profile, RuleTable};

type At = Span<InDoc>;

fn page(lines: &str) -> String {
    let lines: Vec<&str> = lines.lines().map(str::trim_start).filter(|line| !line.is_empty()).collect();
    format!("{}\n", lines.join("\n\n"))
}

fn engine() -> Arc<Engine> {
    Arc::new(Engine::new(RuleTable::builtin()))
}

fn read(text: &str) -> Document {
    Document::read(text, engine(), None)
}

/// The text without its cursor or range, and that place.
fn placed(text: &str) -> (String, At) {
    if let Some(at) = text.find("$0") {
        return (text.replacen("$0", "", 1), Span::at(at));
    }
    let (start, end) = (text.find('‹').expect("a cursor or a range"), text.find('›').expect("the end of the range"));
    (text.replace(['‹', '›'], ""), Span::new(start, end - '‹'.len_utf8()))
}

fn offered(before: &str) -> (String, Vec<Action>) {
    let (text, at) = placed(before);
    let document = read(&text);
    let all = actions(&document, at, &document.findings());
    (text, all)
}

fn titles(before: &str) -> Vec<String> {
    offered(&page(before)).1.into_iter().map(|action| action.title).collect()
}

fn errors(findings: &[Finding<At>]) -> Vec<String> {
    let mut rules: Vec<String> =
        findings.iter().filter(|one| one.level == Level::Error).map(|one| one.rule.to_string()).collect();
    rules.sort();
    rules
}

/// The text after edits, which must be in order, change something, and not overlap.
fn apply(text: &str, edits: &[TextEdit]) -> String {
    assert!(edits.windows(2).all(|two| two[0].0.end <= two[1].0.start), "edits overlap: {edits:?}");
    for (at, new) in edits {
        assert_ne!(text.get(at.range()), Some(&**new), "an edit changes nothing");
    }
    edited(text, edits)
}

fn sound(before: &str, after: &str) {
    let (old, new) = (errors(&read(before).findings()), errors(&read(after).findings()));
    for rule in &new {
        let count = |list: &[String]| list.iter().filter(|one| *one == rule).count();
        assert!(count(&new) <= count(&old), "new finding of {rule}:\n{after}");
    }
}

#[track_caller]
fn done(title: &str, before: &str) -> String {
    let (text, all) = offered(before);
    let Some(action) = all.iter().find(|action| action.title == title) else {
        panic!("no “{title}” among {:?}", all.iter().map(|one| &one.title).collect::<Vec<_>>());
    };
    let after = apply(&text, &action.edits);
    sound(&text, &after);
    after
}

#[track_caller]
fn becomes(title: &str, before: &str, after: &str) {
    assert_eq!(done(title, &page(before)), page(after));
}

#[track_caller]
fn not_offered(title: &str, before: &str) {
    let titles = titles(before);
    assert!(!titles.iter().any(|one| one == title), "“{title}” is offered");
}

const UP: &str = "Move the paragraph up";
const DOWN: &str = "Move the paragraph down";
const DEMOTE: &str = "Turn it into a sub-paragraph of the paragraph before";
const PROMOTE: &str = "Turn it into a paragraph";
const SPLIT: &str = "Split the paragraph in two";
const RENUMBER: &str = "Number the operative paragraphs anew";
const BRACKETS: &str = "Write the footnote marks of the text as “[^1]”";
const RAISED: &str = "Write the footnote marks of the text as raised figures";

/// Pieces of texts in which much can be done.
const PIECES: &[&str] = &[
    "*The General Assembly*,\n\n",
    "“*The Security Council*,\n\n",
    "*Recalling* paragraphs 1 to 3 below,[^1]\n\n",
    "1. *Welcomes* the atlas, and requests the keepers to print it;\n\n",
    "2. *Requests* the keepers, as in paragraph 1 (a) above:\n\n",
    "“3. *Decides* to act on paragraphs 1, 2 and 4 of the present resolution.”¹²\n\n",
    "*Notes* the tides\r\n\r\n",
    "(a) To chart the reefs;²\n\n",
    "  (i) Reefs and, and notes the wrecks;\n",
    "– *Requests* é𝄞",
    "[^1]: A/75/12.\n\n",
    "² A/75/13\n",
    "## II. Reefs\n\n",
    "Annex\n\n",
    "<!-- resolint-disable-next-line operative-ending -->\n",
    "continues here;\n\n",
    "\n",
    "\u{a0}",
    "*",
    "”",
    "and takes note of ",
    "[^",
    ".",
];

proptest! {
    #[test]
    fn edits_are_places_of_the_text(pieces in prop::collection::vec(0..PIECES.len(), 0..14), share in 0u32..=1000) {
        let text: String = pieces.iter().map(|&i| PIECES[i]).collect();
        let document = read(&text);
        let findings = document.findings();
        let at = document.text().floor(text.len() * share as usize / 1000);
        for action in actions(&document, Span::at(at), &findings) {
            for (place, _) in &action.edits {
                prop_assert!(text.get(place.range()).is_some(), "{:?}", action);
            }
            let apart = action.edits.windows(2).all(|two| two[0].0.end <= two[1].0.start);
            prop_assert!(apart, "{:?}", action);
        }
        let fixed = resolint::fixing::apply(&text, document.engine(), None, false);
        prop_assert_eq!(edited(&text, &fix_all(&document)), fixed.text);
    }
}

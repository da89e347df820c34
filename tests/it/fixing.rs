//! Fixes on invented findings: which are taken, what they make of the text, and that it comes to rest.

use resolint::fixing::{Fixed, choose, edited, until_stable};
use resolint::rule::{Finding, Fix};
use resolint::span::{InDoc, Span};
use resolint::table::Level;

type At = Span<InDoc>;

fn finding(rule: &str, edits: &[(usize, usize, &str)]) -> Finding<At> {
    let edits: Vec<(At, String)> = edits.iter().map(|(s, e, new)| (Span::new(*s, *e), (*new).to_owned())).collect();
    Finding {
        rule: rule.into(),
        level: Level::Error,
        at: edits.first().map_or(Span::at(0), |(at, _)| *at),
        message: String::new(),
        notes: Vec::new(),
        fix: Some(Fix { title: format!("Mend {rule}"), edits, safe: true }),
    }
}

fn chosen(text: &str, findings: &[Finding<At>]) -> Vec<String> {
    choose(text, findings, false).iter().map(|(finding, _)| finding.rule.to_string()).collect()
}

/// A finding for each place where `wrong` stands.
fn replacing<'a>(pairs: &'a [(&'a str, &'a str)]) -> impl FnMut(&str) -> Vec<Finding<At>> + 'a {
    move |text| {
        pairs
            .iter()
            .flat_map(|(wrong, right)| {
                text.match_indices(wrong).map(|(at, _)| finding(wrong, &[(at, at + wrong.len(), right)]))
            })
            .collect()
    }
}

fn rules(fixed: &Fixed) -> Vec<&str> {
    fixed.applied.iter().map(|applied| &*applied.rule).collect()
}

#[test]
fn edits_are_applied_wherever_they_stand() {
    let edits = [(Span::new(4, 5), "Y".to_owned()), (Span::at(0), "> ".to_owned()), (Span::new(2, 4), String::new())];
    assert_eq!(edited("abcdef", &edits), "> abYf");
}

#[test]
fn a_fix_that_meets_one_taken_before_waits() {
    let text = "abcdefgh";
    let overlapping =
        [finding("one", &[(0, 3, "x")]), finding("two", &[(2, 4, "y")]), finding("three", &[(4, 5, "z")])];
    assert_eq!(chosen(text, &overlapping), ["one", "three"]);
    let neighbours = [finding("one", &[(0, 3, "x")]), finding("two", &[(3, 4, "y")])];
    assert_eq!(chosen(text, &neighbours), ["one", "two"]);
    let insertions = [finding("one", &[(3, 3, ",")]), finding("two", &[(3, 3, ";")])];
    assert_eq!(chosen(text, &insertions), ["one"]);
    let insertion_at_an_end = [finding("one", &[(0, 3, "x")]), finding("two", &[(3, 3, ";")])];
    assert_eq!(chosen(text, &insertion_at_an_end), ["one"]);
    // No edit of a fix that waits is taken, and none of them holds up another.
    let partly =
        [finding("one", &[(4, 5, "x")]), finding("two", &[(0, 1, "y"), (4, 5, "y")]), finding("three", &[(0, 1, "z")])];
    assert_eq!(chosen(text, &partly), ["one", "three"]);
}

#[test]
fn a_fix_that_cannot_be_applied_is_left_out() {
    let text = "aé";
    let beyond = finding("beyond", &[(3, 9, "x")]);
    let inside_a_letter = finding("inside", &[(2, 3, "x")]);
    let self_meeting = finding("self", &[(0, 1, "x"), (0, 1, "y")]);
    let idle = finding("idle", &[(0, 1, "a")]);
    let empty = finding("empty", &[]);
    assert_eq!(chosen(text, &[beyond, inside_a_letter, self_meeting, idle, empty]), [""; 0]);
}

#[test]
fn unsafe_fixes_wait_to_be_asked_for() {
    let mut doubtful = finding("doubtful", &[(0, 1, "b")]);
    doubtful.fix.as_mut().unwrap().safe = false;
    assert!(choose("a", std::slice::from_ref(&doubtful), false).is_empty());
    assert_eq!(choose("a", std::slice::from_ref(&doubtful), true).len(), 1);
}

#[test]
fn rounds_go_on_until_nothing_is_left() {
    let fixed = until_stable("a a", false, replacing(&[("a", "b"), ("b", "c")]));
    assert_eq!(fixed.text, "c c");
    assert_eq!(rules(&fixed), ["a", "a", "b", "b"]);
    assert_eq!(fixed.applied[0].title, "Mend a");
}

#[test]
fn nothing_to_fix_changes_nothing() {
    let fixed = until_stable("\u{FEFF}x\r\ny", false, |_| Vec::new());
    assert_eq!(fixed, Fixed { text: "\u{FEFF}x\r\ny".to_owned(), applied: Vec::new() });
}

#[test]
fn bytes_outside_the_edits_stay_as_they_are() {
    let fixed = until_stable("\u{FEFF}x\r\ny\rz\n", false, replacing(&[("y", "w")]));
    assert_eq!(fixed.text, "\u{FEFF}x\r\nw\rz\n");
}

#[test]
fn fixes_that_undo_each_other_stop_before_the_cycle() {
    let fixed = until_stable("a", false, replacing(&[("a", "b"), ("b", "c"), ("c", "b")]));
    assert_eq!(fixed.text, "b");
    assert_eq!(rules(&fixed), ["a"]);
    let from_the_start = until_stable("b", false, replacing(&[("b", "c"), ("c", "b")]));
    assert_eq!(from_the_start, Fixed { text: "b".to_owned(), applied: Vec::new() });
}

#[test]
fn fixes_that_feed_each_other_for_ever_end() {
    let mut reads = 0;
    let fixed = until_stable("a", false, |text| {
        reads += 1;
        vec![finding("longer", &[(text.len(), text.len(), "a")])]
    });
    assert_eq!((reads, fixed.text.len()), (50, 51));
}

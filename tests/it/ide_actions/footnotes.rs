//! Footnotes written, added and converted.

use super::*;

#[test]
fn are_written_where_missing() {
    let before = "*The General Assembly*,
        *Recalling* the Convention on Harbour Lights[^1] and the Protocol on Buoys,$0[^2]
        1. *Welcomes* the atlas;[^3]
        2. *Notes* the tides.
        [^1]: Resolution 46/152, annex.
        [^3]: A/75/12.";
    becomes(
        "Write footnote 2",
        before,
        "*The General Assembly*,
        *Recalling* the Convention on Harbour Lights[^1] and the Protocol on Buoys,[^2]
        1. *Welcomes* the atlas;[^3]
        2. *Notes* the tides.
        [^1]: Resolution 46/152, annex.
        [^2]: \n[^3]: A/75/12.",
    );
    let (_, all) = offered(&page(before));
    let action = all.iter().find(|one| one.title == "Write footnote 2").expect("offered");
    assert_eq!(action.kind, ActionKind::QuickFix);
    assert_eq!(action.finding.as_ref().map(|one| &*one.rule), Some("footnote-undefined"));
}

#[test]
fn are_written_at_the_end() {
    becomes(
        "Write footnote 1",
        "*The General Assembly*,
        *Recalling* the Protocol on Buoys,[^1$0]
        1. *Welcomes* the atlas;
        2. *Notes* the tides.",
        "*The General Assembly*,
        *Recalling* the Protocol on Buoys,[^1]
        1. *Welcomes* the atlas;
        2. *Notes* the tides.
        [^1]: ",
    );
}

#[test]
fn are_added_with_the_next_number() {
    becomes(
        "Add footnote 2",
        "*The General Assembly*,
        *Recalling* the Convention on Harbour Lights[^1] and the Protocol on Bu$0oys,
        1. *Welcomes* the atlas,[^2] which has maps;<sup>1</sup>
        2. *Notes* the tides.
        [^1]: Resolution 46/152, annex.
        [^2]: A/75/12.",
        "*The General Assembly*,
        *Recalling* the Convention on Harbour Lights[^1] and the Protocol on Buoys,[^2]
        1. *Welcomes* the atlas,[^3] which has maps;<sup>1</sup>
        2. *Notes* the tides.
        [^1]: Resolution 46/152, annex.
        [^2]: \n[^3]: A/75/12.",
    );
}

#[test]
fn are_added_in_the_style_of_the_text() {
    becomes(
        "Add footnote 2",
        "*The General Assembly*,
        *Recalling* the Convention on Harbour Lights,¹
        1. *Welcomes* the atlas$0;
        2. *Notes* the tides.
        ¹ Resolution 46/152, annex.",
        "*The General Assembly*,
        *Recalling* the Convention on Harbour Lights,¹
        1. *Welcomes* the atlas;²
        2. *Notes* the tides.
        ¹ Resolution 46/152, annex.
        ² ",
    );
    becomes(
        "Add footnote 1",
        "*The General Assembly*,
        1. *Welcomes* the atlas of 4.5 metres $0and its maps;
        2. *Notes* the tides.",
        "*The General Assembly*,
        1. *Welcomes* the atlas of 4.5 metres[^1] and its maps;
        2. *Notes* the tides.
        [^1]: ",
    );
}

#[test]
fn stand_after_a_word_wherever_the_cursor_is() {
    for line in [
        "1. *$0Welcomes* the atlas;",
        "1. *Wel$0comes* the atlas;",
        "1. *Welcomes$0* the atlas;",
        "1. *Welcomes* $0the atlas;",
    ] {
        let before = format!("*The General Assembly*,\n{line}\n2. *Notes* the tides.");
        let after = "*The General Assembly*,\n1. *Welcomes*[^1] the atlas;\n2. *Notes* the tides.\n[^1]: ";
        becomes("Add footnote 1", &before, after);
    }
    not_offered("Add footnote 1", "*The General Assembly*,\n$01. *Welcomes* the atlas;\n2. *Notes* the tides.");
}

const RAISED_TEXT: &str = "*The General Assembly*,
    *Recalling* the Convention on Harbour Lights,¹, ²
    1. *Welcomes* the atlas;¹³
    2. *Notes* the tides.
    ¹ Resolution 46/152, annex.
    ² A/75/12.
    ¹³ A/75/13.";
const BRACKET_TEXT: &str = "*The General Assembly*,
    *Recalling* the Convention on Harbour Lights,[^1][^2]
    1. *Welcomes* the atlas;[^13]
    2. *Notes* the tides.
    [^1]: Resolution 46/152, annex.
    [^2]: A/75/12.
    [^13]: A/75/13.";

#[test]
fn change_their_style() {
    becomes(RAISED, &BRACKET_TEXT.replace("atlas;", "atlas;$0"), RAISED_TEXT);
    let brackets = BRACKET_TEXT.replace("[^1][^2]", "[^1], [^2]");
    becomes(BRACKETS, &RAISED_TEXT.replace("² A/75", "² A$0/75"), &brackets);
    not_offered(BRACKETS, &BRACKET_TEXT.replace("atlas;", "atlas;$0"));
    not_offered(RAISED, &BRACKET_TEXT.replace("the tides", "the $0tides"));
}

#[test]
fn keep_their_style_where_a_raised_figure_would_be_a_power() {
    not_offered(
        RAISED,
        "*The General Assembly*,
        1. *Welcomes* the reserve of 40 km[^1]$0 and its maps;
        2. *Notes* the tides.
        [^1]: A/75/12.",
    );
}

#[test]
fn repeated_marks_go_with_brackets() {
    becomes(
        BRACKETS,
        "*The General Assembly*,
        *Recalling* the Convention on Harbour Lights,¹$0
        1. *Welcomes* the atlas;<sup>1</sup>
        2. *Notes* the tides.^{2,3}
        ¹ Resolution 46/152, annex.
        ^{2} A/75/12.
        ^{3} A/75/13.",
        "*The General Assembly*,
        *Recalling* the Convention on Harbour Lights,[^1]
        1. *Welcomes* the atlas;<sup>1</sup>
        2. *Notes* the tides.[^2][^3]
        [^1]: Resolution 46/152, annex.
        [^2]: A/75/12.
        [^3]: A/75/13.",
    );
}

//! Quick fixes of findings.

use super::*;

#[test]
fn a_safe_fix_is_preferred() {
    let before = page(
        "*The General Assembly*,
        *Recalling* the Convention on Harbour Lights$0;
        1. *Welcomes* the atlas;
        2. *Requests* the Secretary-General to print it.",
    );
    let (text, all) = offered(&before);
    let fix = &all[0];
    assert!(fix.preferred && fix.kind == ActionKind::QuickFix);
    assert_eq!(fix.finding.as_ref().map(|finding| &*finding.rule), Some("preamble-ending"));
    assert_eq!(apply(&text, &fix.edits), text.replace("Lights;", "Lights,"));
}

#[test]
fn an_unsafe_fix_is_offered_but_not_preferred() {
    let before = page(
        "*The General Assembly*,
        *Recalling* the Convention on Harbour Lights,[^1]
        1. *Welcomes* the atlas;
        2. *Requests* the Secretary-General to print it.
        [^1]: Resolution 46/152, annex‹;›",
    );
    let (_, all) = offered(&before);
    assert_eq!(all[0].title, "Replace it by a full stop");
    assert!(all.iter().all(|action| !action.preferred), "{all:?}");
}

#[test]
fn findings_elsewhere_offer_nothing() {
    let titles = titles(
        "*The General Assembly*,
        *Recalling* the Convention $0on Harbour Lights,
        1. *Welcomes* the atlas,
        2. *Requests* the Secretary-General to print it.",
    );
    assert_eq!(titles, ["Add footnote 1"]);
}

#[test]
fn fixing_all_gives_few_small_edits() {
    let text = page(
        "*The General Assembly*,
        *Recalling* the Convention on Harbour Lights;
        1. *Welcomes* the atlas,
        2. *Requests* the Secretary-General to print it",
    );
    let edits = fix_all(&read(&text));
    assert_eq!(
        apply(&text, &edits),
        text.replace("Lights;", "Lights,").replace("atlas,", "atlas;").replace("it\n", "it.\n")
    );
    let touched: Vec<(usize, &str)> = edits.iter().map(|(at, new)| (at.len(), &**new)).collect();
    assert_eq!(touched, [(1, ","), (1, ";"), (0, ".")]);
    let fixed = read(&apply(&text, &edits));
    assert_eq!(fix_all(&fixed), []);
}

#[test]
fn fixing_all_can_take_lines_away() {
    let text = "*The General Assembly*,\n\n<!-- resolint-disable-next-line footnote-order -->\n*Recalling* the tides;\n\n\
        1. *Welcomes* the atlas;\n\n2. *Requests* the Secretary-General to print it.\n";
    let edits = fix_all(&read(text));
    assert!(edits.iter().any(|(at, new)| at.len() == 1 && new == ","), "{edits:?}");
    let after = "*The General Assembly*,\n\n*Recalling* the tides,\n\n\
        1. *Welcomes* the atlas;\n\n2. *Requests* the Secretary-General to print it.\n";
    assert_eq!(apply(text, &edits), after);
}

#[test]
fn fixing_all_keeps_the_profile_that_was_asked_for() {
    let text = page("*The General Assembly*,\n*Recalls* the tides,\n1. *Welcomes* the atlas.");
    let asked = Document::read(&text, engine(), Some(Profile::Sc));
    assert_eq!(asked.asked(), Some(Profile::Sc));
    let fixed = resolint::fixing::apply(&text, asked.engine(), Some(Profile::Sc), false);
    assert_eq!(edited(&text, &fix_all(&asked)), fixed.text);
}

//! A paragraph as a sub-paragraph, and back.

use super::*;

#[test]
fn a_paragraph_opens_a_list() {
    becomes(
        DEMOTE,
        "*The General Assembly*,
        1. *Welcomes* the atlas;
        2. *Decides* as follows;
        3. *Requests* $0the Secretary-General to print the atlas;
        4. *Notes* paragraphs 3 and 4 of the present resolution and paragraph 3 above.",
        "*The General Assembly*,
        1. *Welcomes* the atlas;
        2. *Decides* as follows:
        (a) *Requests* the Secretary-General to print the atlas;
        3. *Notes* paragraphs 2 (a) and 3 of the present resolution and paragraph 2 (a) above.",
    );
}

#[test]
fn a_paragraph_goes_on_with_the_list_and_its_sentence() {
    becomes(
        DEMOTE,
        "*The General Assembly*,
        1. *Requests* the Secretary-General:
        \u{2003}(a) To chart the reefs;
        \u{2003}(b) To light the wrecks;
        2. *Also requests* $0the Secretary-General to print the atlas;
        3. *Notes* the tides mentioned in paragraph 2 above.",
        "*The General Assembly*,
        1. *Requests* the Secretary-General:
        \u{2003}(a) To chart the reefs;
        \u{2003}(b) To light the wrecks;
        \u{2003}(c) To print the atlas;
        2. *Notes* the tides mentioned in paragraph 1 (c) above.",
    );
}

#[test]
fn a_paragraph_takes_its_list_a_level_down() {
    becomes(
        DEMOTE,
        "*The General Assembly*,
        1. *Welcomes* the reports:
        (a) On reefs;
        2. *Requests* $0the keepers:
        (a) To chart the reefs;
        (b) To light the wrecks;
        3. *Notes* the wrecks mentioned in paragraph 2 (b) above.",
        "*The General Assembly*,
        1. *Welcomes* the reports:
        (a) On reefs;
        (b) *Requests* the keepers:
        (i) To chart the reefs;
        (ii) To light the wrecks;
        2. *Notes* the wrecks mentioned in paragraph 1 (b) (ii) above.",
    );
}

#[test]
fn the_paragraph_that_remains_alone_loses_its_number() {
    becomes(
        DEMOTE,
        "*The General Assembly*,
        *Recalling* the tides,
        1. *Requests* the Secretary-General to act as follows;
        2. *Requests* the keepers$0 to light the wrecks.",
        "*The General Assembly*,
        *Recalling* the tides,
        *Requests* the Secretary-General to act as follows:
        (a) *Requests* the keepers to light the wrecks.",
    );
}

#[test]
fn a_point_becomes_a_paragraph() {
    becomes(
        PROMOTE,
        "*The General Assembly*,
        1. *Requests* the Secretary-General:
        (a) To chart the reefs;
        (b) To light the wrecks;
        (c) To print the atlas$0;
        2. *Notes* the tides mentioned in paragraphs 1 (a) and 1 (c) above.",
        "*The General Assembly*,
        1. *Requests* the Secretary-General:
        (a) To chart the reefs;
        (b) To light the wrecks;
        2. *Requests* the Secretary-General to print the atlas;
        3. *Notes* the tides mentioned in paragraphs 1 (a) and 2 above.",
    );
}

#[test]
fn a_point_with_a_verb_of_its_own_gets_italics() {
    becomes(
        PROMOTE,
        "*The General Assembly*,
        1. *Decides* as follows:
        (a) Requests $0the keepers:
        (i) To chart the reefs;
        (ii) To light the wrecks;
        2. *Notes* the wrecks mentioned in paragraph 1 (a) (ii) above.",
        "*The General Assembly*,
        1. *Decides* as follows;
        2. *Requests* the keepers:
        (a) To chart the reefs;
        (b) To light the wrecks;
        3. *Notes* the wrecks mentioned in paragraph 2 (b) above.",
    );
}

#[test]
fn down_and_up_is_nothing() {
    let text = page(
        "*The General Assembly*,
        1. *Welcomes* the reports;
        2. *Requests* the keepers:
        (a) To chart the reefs;
        (b) To light the wrecks;
        3. *Notes* paragraphs 1 to 2 above and the wrecks mentioned in paragraph 2 (b) above.",
    );
    let down = done(DEMOTE, &text.replace("2. *Req", "2. *$0Req"));
    assert!(down.contains("paragraph 1 (a) (ii) above"), "{down}");
    let up = done(PROMOTE, &down.replace("*Requests*", "$0*Requests*"));
    assert_eq!(up.replace("paragraphs 1 and 2 above", "paragraphs 1 to 2 above"), text);
}

#[test]
fn a_list_below_the_letter_before_i_would_be_read_as_letters() {
    let points: String = ('a'..='g').map(|letter| format!("({letter}) On reef {letter};\n")).collect();
    let text = format!(
        "*The General Assembly*,\n1. *Welcomes* the reports:\n{points}2. *Requests* $0the keepers:\n\
        (a) To chart the reefs;\n(b) To light the wrecks."
    );
    not_offered(DEMOTE, &text);
}

#[test]
fn only_where_it_applies() {
    not_offered(DEMOTE, "*The General Assembly*,\n1. *Welcomes* $0the atlas;\n2. *Notes* the tides.");
    // The only point would leave half a sentence behind, one in the middle takes others from their list.
    not_offered(
        PROMOTE,
        "*The General Assembly*,\n1. *Requests* the keepers:\n(a) To chart $0the reefs;\n2. *Notes* the tides.",
    );
    not_offered(
        PROMOTE,
        "*The General Assembly*,\n1. *Requests* the keepers:\n(a) To chart $0the reefs;\n(b) To light them.",
    );
}

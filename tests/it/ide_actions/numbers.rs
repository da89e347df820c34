//! Counting the operative paragraphs anew.

use super::*;

#[test]
fn are_counted_anew_with_their_references() {
    becomes(
        RENUMBER,
        "*The General Assembly*,
        *Mindful* of the committee described in paragraph 7 below,
        2. *Welcomes* $0the atlas;
        4. *Decides* to establish the committee described in paragraph 7 below;
        7. *Requests* the committee to report on paragraphs 2 and 4 above, and on paragraph 4 (b) above;
        *Notes* the tides;
        9. *Decides* to act on paragraphs 2 to 7 of the present resolution and on paragraph 7 of resolution 61/5.",
        "*The General Assembly*,
        *Mindful* of the committee described in paragraph 3 below,
        1. *Welcomes* the atlas;
        2. *Decides* to establish the committee described in paragraph 3 below;
        3. *Requests* the committee to report on paragraphs 1 and 2 above, and on paragraph 2 (b) above;
        *Notes* the tides;
        4. *Decides* to act on paragraphs 1 to 3 of the present resolution and on paragraph 7 of resolution 61/5.",
    );
}

#[test]
fn used_twice_are_told_apart_by_where_they_stand() {
    becomes(
        RENUMBER,
        "*The General Assembly*,
        1. *Welcomes* the atlas;
        2. *Decides* to chart $0the reefs;
        2. *Requests* the Secretary-General to print paragraph 2 above;
        3. *Decides* to act on paragraph 2 above.",
        "*The General Assembly*,
        1. *Welcomes* the atlas;
        2. *Decides* to chart the reefs;
        3. *Requests* the Secretary-General to print paragraph 2 above;
        4. *Decides* to act on paragraph 3 above.",
    );
}

#[test]
fn of_another_part_stay() {
    let before = page(
        "# 80/1. Lighthouses
        A
        *The General Assembly*,
        1. *Welcomes* the atlas;
        3. *Decides* to chart the reefs named in paragraph 1 above.
        B
        *The General Assembly*,
        1. *Notes* the tides;
        4. *Decides* $0to print them.",
    );
    let (text, at) = placed(&before);
    let edits = renumber(&read(&text), at.start as usize);
    assert_eq!(apply(&text, &edits), text.replace("4. *Decides*", "2. *Decides*"));
}

#[test]
fn in_order_offer_nothing() {
    not_offered(RENUMBER, "*The General Assembly*,\n1. *Welcomes* $0the atlas;\n2. *Notes* the tides.");
    let excerpt = page("5. *Welcomes* the atlas;\n6. *Notes* the tides.");
    assert_eq!(renumber(&read(&excerpt), 3), []);
    // Front matter and a title belong to the text below them.
    let titled = format!("---\nsymbol: A/80/L.1\n---\n\n# Tides\n\n*The General Assembly*,\n\n{excerpt}");
    assert_eq!(renumber(&read(&titled), 0).len(), renumber(&read(&titled), titled.len()).len());
    assert!(!renumber(&read(&titled), 0).is_empty());
    assert_eq!(renumber(&read(""), 0), []);
    assert_eq!(renumber(&read("x"), 99), []);
}

#[test]
fn of_sections_begin_anew_where_they_did() {
    becomes(
        RENUMBER,
        "*The General Assembly*,
        ## I. Lights
        1. *Welcomes* the atlas;
        3. *Notes* the tides;
        ## II. Reefs
        1. *Decides* $0to chart them;
        4. *Requests* the Secretary-General to print the charts.",
        "*The General Assembly*,
        ## I. Lights
        1. *Welcomes* the atlas;
        2. *Notes* the tides;
        ## II. Reefs
        1. *Decides* to chart them;
        2. *Requests* the Secretary-General to print the charts.",
    );
}

#[test]
fn take_the_place_of_letters() {
    becomes(
        RENUMBER,
        "*The General Assembly*,
        l. *Welcomes* $0the atlas;
        2. *Notes* the tides.",
        "*The General Assembly*,
        1. *Welcomes* the atlas;
        2. *Notes* the tides.",
    );
    becomes(
        DOWN,
        "*The General Assembly*,
        l. *Welcomes* $0the atlas;
        2. *Notes* the tides.",
        "*The General Assembly*,
        1. *Notes* the tides;
        2. *Welcomes* the atlas.",
    );
}

#[test]
fn of_working_drafts() {
    becomes(
        RENUMBER,
        "*The General Assembly*,
        OP1. *Welcomes* $0the atlas;
        OP3. *Notes* the tides;
        OP3 bis. *Requests* the Secretary-General to print it.",
        "*The General Assembly*,
        OP1. *Welcomes* the atlas;
        OP2. *Notes* the tides;
        OP3 bis. *Requests* the Secretary-General to print it.",
    );
    becomes(
        RENUMBER,
        "*The General Assembly*,
        1. *Welcomes* $0the atlas;
        1 bis. *Notes* the tides;
        2. *Requests* the Secretary-General to print it.",
        "*The General Assembly*,
        1. *Welcomes* the atlas;
        2. *Notes* the tides;
        3. *Requests* the Secretary-General to print it.",
    );
}

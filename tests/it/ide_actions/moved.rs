//! Moving a paragraph up and down.

use super::*;

#[test]
fn down_past_the_last() {
    becomes(
        DOWN,
        "*The General Assembly*,
        1. *Welcomes* the atlas;
        2. *Decides* $0to establish a committee;
        3. *Requests* the Secretary-General to print it.",
        "*The General Assembly*,
        1. *Welcomes* the atlas;
        2. *Requests* the Secretary-General to print it;
        3. *Decides* to establish a committee.",
    );
}

#[test]
fn up_with_its_list() {
    becomes(
        UP,
        "*The General Assembly*,
        1. *Welcomes* the atlas;
        2. *Decides* to establish a committee;
        3. *Requests* $0the committee:
        (a) To chart the reefs;
        (b) To light the wrecks.",
        "*The General Assembly*,
        1. *Welcomes* the atlas;
        2. *Requests* the committee:
        (a) To chart the reefs;
        (b) To light the wrecks;
        3. *Decides* to establish a committee.",
    );
}

#[test]
fn takes_references_along_and_turns_them() {
    becomes(
        DOWN,
        "*The General Assembly*,
        *Mindful* of the reefs named in paragraph 1 below,
        1. *Decides* $0to chart the reefs;
        2. *Requests* the keepers of the reefs named in paragraph 1 above to light them;
        3. *Notes* paragraphs 1 and 2 above, and paragraphs 1 to 3 of the present resolution;
        4. *Welcomes* the reports under paragraphs 1 (b) and 2 above, and under paragraphs 2 to 3 above.",
        "*The General Assembly*,
        *Mindful* of the reefs named in paragraph 2 below,
        1. *Requests* the keepers of the reefs named in paragraph 2 below to light them;
        2. *Decides* to chart the reefs;
        3. *Notes* paragraphs 1 and 2 above, and paragraphs 1 to 3 of the present resolution;
        4. *Welcomes* the reports under paragraphs 2 (b) and 1 above, and under paragraphs 1 and 3 above.",
    );
}

#[test]
fn keeps_the_cursor_in_its_words() {
    let before = page(
        "*The General Assembly*,
        1. *Welcomes* the atlas;
        2. *Decides* to $0establish a committee.",
    );
    let (text, all) = offered(&before);
    let cursor = text.find("establish").expect("the words");
    let action = all.iter().find(|one| one.title == UP).expect("offered");
    assert!(action.edits.iter().all(|(at, _)| !at.contains(cursor)), "{:?}", action.edits);
}

#[test]
fn keeps_footnotes_in_order() {
    becomes(
        UP,
        "*The General Assembly*,
        *Recalling* the Convention on Harbour Lights,[^1]
        1. *Welcomes* the atlas;[^2]
        2. *Decides* $0to follow the Protocol on Buoys.[^3]
        [^1]: Resolution 46/152, annex.
        [^2]: A/75/12.
        [^3]: Resolution 51/12, annex.",
        "*The General Assembly*,
        *Recalling* the Convention on Harbour Lights,[^1]
        1. *Decides* to follow the Protocol on Buoys;[^2]
        2. *Welcomes* the atlas.[^3]
        [^1]: Resolution 46/152, annex.
        [^2]: Resolution 51/12, annex.
        [^3]: A/75/12.",
    );
}

#[test]
fn leaves_footnotes_between_where_they_are() {
    becomes(
        DOWN,
        "*The General Assembly*,
        1. *Welcomes* $0the atlas;³
        ³ A/75/12.
        2. *Decides* to chart the reefs;
        3. *Notes* the tides.",
        "*The General Assembly*,
        1. *Decides* to chart the reefs;
        ³ A/75/12.
        2. *Welcomes* the atlas;³
        3. *Notes* the tides.",
    );
}

#[test]
fn takes_its_comment_along() {
    let before = "*The General Assembly*,\n\n1. *Welcomes* the atlas;\n\n<!-- resolint-disable-next-line operative-ending \
        -->\n2. *Notes* $0the tides,\n\n3. *Decides* to print it.\n";
    let after = "*The General Assembly*,\n\n<!-- resolint-disable-next-line operative-ending \
        -->\n1. *Notes* the tides,\n\n2. *Welcomes* the atlas;\n\n3. *Decides* to print it.\n";
    assert_eq!(done(UP, before), after);
}

#[test]
fn in_a_quoted_text_the_quotation_closes_at_the_end() {
    becomes(
        UP,
        "5. At its 4th meeting, the Committee had before it a draft resolution, which read:
        “*The General Assembly*,
        “*Recalling* the tides,
        “1. *Welcomes* the atlas;
        “2. *Decides* $0to chart the reefs.”
        6. At its 5th meeting, the Committee adopted the draft.",
        "5. At its 4th meeting, the Committee had before it a draft resolution, which read:
        “*The General Assembly*,
        “*Recalling* the tides,
        “1. *Decides* to chart the reefs;
        “2. *Welcomes* the atlas.”
        6. At its 5th meeting, the Committee adopted the draft.",
    );
}

#[test]
fn there_and_back_is_nothing() {
    let text = page(
        "*The General Assembly*,
        1. *Welcomes* the atlas,[^1] as in paragraph 2 below;
        2. *Requests* the committee:
        (a) To chart the reefs of paragraph 1 above;
        (b) To light the wrecks.[^2]
        [^1]: A/75/12.
        [^2]: A/75/13.",
    );
    let down = done(DOWN, &text.replace("1. *Wel", "1. *$0Wel"));
    assert_ne!(down, text);
    assert_eq!(done(UP, &down.replace("2. *Wel", "2. *$0Wel")), text);
    assert_eq!(done(DOWN, &down.replace("1. *Req", "1. *$0Req")), text);
}

#[test]
fn not_past_a_heading_nor_out_of_the_part() {
    let text = "*The General Assembly*,
        ## I. Lights
        1. *Welcomes* the atlas;
        ## II. Reefs
        2. *Decides* $0to chart them.";
    not_offered(UP, text);
    not_offered(DOWN, text);
    not_offered(UP, "*The General Assembly*,\n*Recalling* $0the tides,\n1. *Welcomes* the atlas.");
}

#[test]
fn without_a_blank_line_between() {
    let before = "*The General Assembly*,\r\n1. *Welcomes* $0the atlas;\r\n2. *Decides* to chart the reefs.";
    let after = "*The General Assembly*,\r\n1. *Decides* to chart the reefs;\r\n2. *Welcomes* the atlas.";
    assert_eq!(done(DOWN, before), after);
}

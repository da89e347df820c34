//! One paragraph of two decisions, split.

use super::*;

#[test]
fn become_two_paragraphs() {
    becomes(
        SPLIT,
        "*The General Assembly*,
        1. *Welcomes* $0the atlas of reefs and wrecks, and requests the Secretary-General to print it;
        2. *Notes* the tides mentioned in paragraphs 1 and 3 of the present resolution;
        3. *Decides* to remain seized of paragraph 2 above.",
        "*The General Assembly*,
        1. *Welcomes* the atlas of reefs and wrecks;
        2. *Requests* the Secretary-General to print it;
        3. *Notes* the tides mentioned in paragraphs 1 and 4 of the present resolution;
        4. *Decides* to remain seized of paragraph 3 above.",
    );
}

#[test]
fn keep_their_footnotes_and_italics() {
    becomes(
        SPLIT,
        "*The General Assembly*,
        1. *Takes note* $0of the Protocol on Buoys,[^1] and *also calls upon* States to follow it:
        (a) At sea;
        (b) In harbours;
        2. *Notes* the tides.
        [^1]: Resolution 51/12, annex.",
        "*The General Assembly*,
        1. *Takes note* of the Protocol on Buoys;[^1]
        2. *Also calls upon* States to follow it:
        (a) At sea;
        (b) In harbours;
        3. *Notes* the tides.
        [^1]: Resolution 51/12, annex.",
    );
}

#[test]
fn of_a_paragraph_alone_get_numbers() {
    becomes(
        SPLIT,
        "*The General Assembly*,
        *Recalling* the tides,
        *Welcomes* the atlas, and takes note$0 of the charts.",
        "*The General Assembly*,
        *Recalling* the tides,
        1. *Welcomes* the atlas;
        2. *Takes note* of the charts.",
    );
}

#[test]
fn are_not_seen_in_quotations_and_lists_of_nouns() {
    for line in [
        "1. *Welcomes* $0the programme “Sees, and requests the light”;",
        "1. *Welcomes* $0the reports, and notes for pilots;",
        "1. *Welcomes* $0the reefs and the wrecks;",
        "1. *Welcomes and endorses* $0the atlas;",
        "1. *Decides* $0to chart the reefs, and to request the keepers to light them;",
    ] {
        not_offered(SPLIT, &format!("*The General Assembly*,\n{line}\n2. *Notes* the tides."));
    }
}

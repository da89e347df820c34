//! Formatting: what it makes of a text, and what it never does.

use proptest::prelude::*;
use resolint::ide::format::{after_enter, format};
use resolint::span::Span;

use crate::ide_drawn::{after, document, with_cursor};

fn formatted(text: &str) -> String {
    let document = document(text);
    after(&document, &format(&document, Span::new(0, text.len())))
}

/// The text after Enter at the cursor, with the cursor where the edit leaves it.
fn entered(drawn: &str, typed: &str) -> String {
    let (document, offset) = with_cursor(&drawn.replace("$0", &format!("{typed}$0")));
    let edits = after_enter(&document, offset);
    let mut text = after(&document, &edits);
    let cursor = edits.first().map_or(offset, |(at, new)| at.start as usize + new.len());
    text.insert_str(cursor, "$0");
    text
}

#[test]
fn paragraphs_stand_apart_and_lists_are_indented() {
    let text = "\
# 80/1. Lamps
*The General Assembly*,
*Recalling* the tides, \t
  *Noting* reefs,



1.   *Welcomes* the atlas;
2.*Requests* the keepers:
(a)  To light:
  (i) Reefs;
(ii) Wrecks;
(b) To chart  \n  shoals.
[^1]: Of the bay.
[^2]: Of the lagoon.


";
    let wanted = "\
# 80/1. Lamps

*The General Assembly*,

*Recalling* the tides,

*Noting* reefs,

1. *Welcomes* the atlas;

2. *Requests* the keepers:

    (a) To light:

        (i) Reefs;

        (ii) Wrecks;

    (b) To chart  \n  shoals.

[^1]: Of the bay.
[^2]: Of the lagoon.
";
    assert_eq!(formatted(text), wanted);
    let document = document(wanted);
    assert!(format(&document, Span::new(0, wanted.len())).is_empty(), "what is laid out is left alone");
}

#[test]
fn what_has_its_own_layout_is_left_alone() {
    let text = "---\ntitle:   Lamps\n---\n*Recalling* tides,\n<!-- a  \n comment --> \n*Noting* reefs,\n| a |  b |\n|---|---|\n\n\n```\n1.   code  \n```\n";
    assert_eq!(formatted(text), text);
}

#[test]
fn line_breaks_are_those_of_the_document() {
    assert_eq!(
        formatted("*Recalling* tides,\r\n*Noting* reefs, \r\n\r\n\r\n1. *Welcomes* lamps.\r\n"),
        "*Recalling* tides,\r\n\r\n*Noting* reefs,\r\n\r\n1. *Welcomes* lamps.\r\n"
    );
}

#[test]
fn a_range_is_formatted_alone() {
    let text = "1.  *Welcomes* lamps;\n\n\n\n2.  *Welcomes* keepers;\n\n\n\n3.  *Welcomes* tides.\n";
    let document = document(text);
    let at = text.find("keepers").expect("a word");
    let new = after(&document, &format(&document, Span::new(at, at + 3)));
    assert_eq!(new, text.replace("2.  *", "2. *").replace("keepers;\n\n\n\n", "keepers;\n\n"));
}

#[test]
fn edits_are_small() {
    let text = "1. *Welcomes* lamps;\n\n\n2.  *Welcomes* keepers.\n";
    let document = document(text);
    let edits = format(&document, Span::new(0, text.len()));
    assert_eq!(edits.len(), 2);
    assert!(edits.iter().all(|(at, new)| at.len() == 1 && new.is_empty()), "{edits:?}");
}

#[test]
fn enter_counts_on() {
    let head = "*The General Assembly*,\n\n";
    let case = |before: &str, wanted: &str| {
        assert_eq!(entered(&format!("{head}{before}"), "\n"), format!("{head}{wanted}"));
    };
    case("3. *Welcomes* lamps;$0", "3. *Welcomes* lamps;\n\n4. $0");
    case("3. *Welcomes* lamps;$0\n\n5. *Notes* tides.\n", "3. *Welcomes* lamps;\n\n4. $0\n\n5. *Notes* tides.\n");
    case("3. *Requests* keepers:$0", "3. *Requests* keepers:\n\n    (a) $0");
    case("3. *Requests* keepers:\n\n    (a) To light;$0", "3. *Requests* keepers:\n\n    (a) To light;\n\n    (b) $0");
    case(
        "3. *Requests* keepers:\n\n    (a) To light; and$0",
        "3. *Requests* keepers:\n\n    (a) To light; and\n\n    (b) $0",
    );
    case("3. *Requests*:\n\n    (a) To light:$0", "3. *Requests*:\n\n    (a) To light:\n\n        (i) $0");
    case(
        "3. *Requests*:\n\n    (a) To light:\n\n        (i) Reefs;$0",
        "3. *Requests*:\n\n    (a) To light:\n\n        (i) Reefs;\n\n        (ii) $0",
    );
    case("*Recalling* the tides,$0", "*Recalling* the tides,\n\n$0");
    case("*Recalling* the tides,[^1]$0", "*Recalling* the tides,[^1]\n\n$0");
    case("*Recalling* the tides:$0", "*Recalling* the tides:\n\n    (a) $0");
    case("OP3 *Welcomes* lamps;$0", "OP3 *Welcomes* lamps;\n\nOP4 $0");
    case("“3. *Welcomes* lamps;$0", "“3. *Welcomes* lamps;\n$0");
    assert_eq!(
        entered("“The General Assembly,\n\n“3. *Welcomes* lamps;$0", "\n"),
        "“The General Assembly,\n\n“3. *Welcomes* lamps;\n\n“4. $0"
    );
    // What an editor puts on the new line to indent it goes.
    let (document, offset) = with_cursor("*The General Assembly*,\n\n1. *Requests*:\n\n    (a) To light;\n$0    ");
    let new = after(&document, &after_enter(&document, offset));
    assert!(new.ends_with("(a) To light;\n\n    (b) "), "{new:?}");
    assert_eq!(entered("1. *Welcomes* lamps;$0\r\n", "\r\n"), "1. *Welcomes* lamps;\r\n\r\n2. $0\r\n");
}

#[test]
fn enter_closes_a_list_at_an_empty_point() {
    let list = "*The General Assembly*,\n\n3. *Requests* keepers:\n\n    (a) To light;\n\n";
    assert_eq!(entered(&format!("{list}    (b) $0"), "\n"), format!("{list}$0"));
    assert_eq!(entered(&format!("{list}    (b) $0\n\n[^1]: Low.\n"), "\n"), format!("{list}$0\n\n[^1]: Low.\n"));
    let numbers = "*The General Assembly*,\n\n3. *Welcomes* lamps;\n\n";
    assert_eq!(entered(&format!("{numbers}4. $0"), "\n"), format!("{numbers}$0"));
}

#[test]
fn enter_elsewhere_is_only_enter() {
    for drawn in [
        "3. *Welcomes* lamps;$0 and keepers;\n",
        "3. *Welcomes* lamps.$0\n",
        "3. *Welcomes* the$0\n",
        "# Lamps$0\n",
        "3. *Welcomes* lamps;\n$0\n",
        "$0",
        "",
    ] {
        let drawn = if drawn.is_empty() { "Words$0" } else { drawn };
        assert_eq!(entered(drawn, "\n"), drawn.replace("$0", "\n$0"));
    }
}

/// Pieces that texts are made of, with all that white space can do.
const PIECES: &[&str] = &[
    "*The General Assembly*,\n",
    "“The General Assembly,\n\n",
    "*Recalling*  its resolution 61/5,[^1] \n",
    "Deeply concerned about reefs,\n\n\n",
    "“*Noting* the charts,\n\n",
    "1.   *Welcomes* the atlas;\n",
    "  2.*Requests* a report:\n\n",
    "3 *Decides* to wait.”\n\n",
    "(a)  Chart reefs;\n",
    "      (b) Light wrecks.\t\n\n",
    "\t(i) One shoal, \\ \n",
    "- (c)   a bay;\n",
    "–  a lagoon;\n",
    "OP3  *Notes* lamps;\n",
    "PP1:  *Noting* lamps,\n",
    "**4.**  *Notes* tides;\n",
    "4. \n",
    "(d) \n",
    "[^1]:   Resolution 46/152, annex.\n",
    "  ¹ Resolution 46/152.\n",
    "# 80/1. Lighthouses\n",
    "   Draft resolution II\n",
    "A.  Reefs\n",
    "Annex\n",
    "41st plenary meeting  \n9 December 2019\n",
    "28.  At its 46th meeting, the Committee had before it a draft.\n",
    "```\ncode  \n\n",
    "```\n",
    "<!-- resolint-disable-next-line footnote-position -->\n",
    "<!-- open",
    "-->",
    "---\nprofile: sc\n",
    "---\n",
    "  ---\n",
    "| a | b |  \n",
    "continues here with words, ",
    "and ends;",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    " ",
    "  ",
    "  \n",
    "\t",
    "\\",
    "*",
    "“",
    "”",
    ",",
    ".",
    ";",
    "é𝄞",
    "\u{a0}",
    "\u{c}",
    "\u{b}",
    "\u{85}",
    "\u{2028}",
    "\u{200b}",
    "\u{feff}",
    "x",
    "#",
    "1",
    "(",
];

fn solid(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn formatting_changes_white_space_only_and_only_once(
        pieces in prop::collection::vec(0..PIECES.len(), 0..24),
        part in (any::<u16>(), any::<u16>()),
    ) {
        let text: String = pieces.iter().map(|&i| PIECES[i]).collect();
        let once = formatted(&text);
        prop_assert_eq!(solid(&once), solid(&text), "words changed in\n{:?}", text);
        prop_assert_eq!(&formatted(&once), &once, "not at rest after\n{:?}", text);
        let (before, after) = (document(&text), document(&once));
        let kinds = |document: &resolint::document::Document| -> Vec<_> {
            document.tree().blocks().map(|block| (block.kind, block.label.map(|label| label.label))).collect()
        };
        prop_assert_eq!(kinds(&before), kinds(&after), "blocks changed in\n{:?}", text);
        prop_assert!(after.findings().len() <= before.findings().len(), "more findings in\n{:?}", text);
        let place = |share: u16| usize::from(share) * text.len() / usize::from(u16::MAX);
        let (from, to) = (place(part.0.min(part.1)), place(part.0.max(part.1)));
        let partly = crate::ide_drawn::after(&before, &format(&before, Span::new(from, to)));
        prop_assert_eq!(kinds(&document(&partly)), kinds(&before), "blocks changed in {}..{} of\n{:?}", from, to, text);
        prop_assert_eq!(&formatted(&partly), &once, "the part {}..{} did not agree in\n{:?}", from, to, text);
    }

    #[test]
    fn no_place_makes_the_features_fail(pieces in prop::collection::vec(0..PIECES.len(), 0..16)) {
        let text: String = pieces.iter().map(|&i| PIECES[i]).collect();
        let document = document(&text);
        let all = Span::new(0, text.len());
        resolint::ide::symbols::outline(&document);
        resolint::ide::folding::folds(&document);
        resolint::ide::links::links(&document);
        resolint::ide::lens::lenses(&document, &document.findings());
        resolint::ide::hints::hints(&document, all);
        let tokens = resolint::ide::tokens::tokens(&document, all);
        for pair in tokens.windows(2) {
            prop_assert!(pair[0].at.end <= pair[1].at.start, "tokens overlap in\n{:?}", text);
        }
        for token in &tokens {
            let words = document.text().slice(token.at.range()).into_owned();
            prop_assert!(!words.is_empty() && !words.contains(['\n', '\r']), "{:?} in\n{:?}", words, text);
        }
        for offset in 0..=text.len() + 2 {
            let ranges = resolint::ide::selection::ranges(&document, offset);
            prop_assert!(!ranges.is_empty());
            for place in resolint::ide::navigate::places(&document, offset) {
                prop_assert!(text.get(place.at.range()).is_some());
            }
            let _ = resolint::ide::navigate::rename(&document, offset, "7");
            after(&document, &after_enter(&document, offset));
        }
    }
}

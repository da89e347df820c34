//! The outline, folds, growing selections and the figures above texts.

use resolint::document::Document;
use resolint::ide::symbols::{Symbol, outline};
use resolint::ide::{folding, lens, selection};
use resolint::text::Encoding;

use crate::ide_drawn::{document, with_cursor, words};

const HARBOURS: &str = "\
---
title: Harbours
---

# 80/1. Lights of harbours

*The General Assembly*,

*Recalling* the tides,[^1]

1. *Welcomes* the atlas;

2. *Requests* the keepers:

    (a) To light:

        (i) Reefs;

        (ii) Wrecks;

    (b) To chart shoals.

## Annex

### Colours of lamps

1. Red lamps stand to port.

[^1]: Of the lagoon.
[^2]: Of the bay.
";

/// The outline as an indented list.
fn drawn(document: &Document) -> String {
    fn draw(symbol: &Symbol, depth: usize, lines: &mut String) {
        lines.push_str(&"  ".repeat(depth));
        lines.push_str(&symbol.name);
        if let Some(detail) = &symbol.detail {
            lines.push_str(&format!(" — {detail}"));
        }
        lines.push('\n');
        assert!(!symbol.name.is_empty());
        assert!(symbol.at.start <= symbol.focus.start && symbol.focus.end <= symbol.at.end, "{symbol:?}");
        for child in &symbol.children {
            assert!(symbol.at.start <= child.at.start && child.at.end <= symbol.at.end, "{symbol:?}");
            draw(child, depth + 1, lines);
        }
    }
    let mut lines = String::new();
    outline(document).iter().for_each(|symbol| draw(symbol, 0, &mut lines));
    lines
}

#[test]
fn the_outline_names_texts_parts_and_paragraphs() {
    assert_eq!(
        drawn(&document(HARBOURS)),
        "\
80/1. Lights of harbours — The General Assembly
  Preamble
    Recalling the tides,
  Operative part
    1. Welcomes the atlas;
    2. Requests the keepers:
      (a) To light:
        (i) Reefs;
        (ii) Wrecks;
      (b) To chart shoals.
  Annex
    Colours of lamps
      1. Red lamps stand to port.
"
    );
}

#[test]
fn sections_and_texts_of_several_stand_in_their_order() {
    let text = "\
# 80/2. Seas

A

Reefs

*The General Assembly*,

*Noting* a reef,

I. Charts

1. *Welcomes* charts;

II. Lamps

2. *Welcomes* lamps.

B

Wrecks

*The General Assembly*,

*Noting* a wreck,

1. *Welcomes* divers.
";
    assert_eq!(
        drawn(&document(text)),
        "\
80/2. Seas
  A — Reefs
    Preamble
      Noting a reef,
    Operative part
      I. Charts
        1. Welcomes charts;
      II. Lamps
        2. Welcomes lamps.
  B — Wrecks
    Preamble
      Noting a wreck,
    Operative part
      1. Welcomes divers.
"
    );
}

#[test]
fn drafts_of_a_report_are_texts_of_their_own() {
    let text = "\
Draft resolution I
Lights

The General Assembly,

Noting the tides,

1. Welcomes the atlas of lights, of every lamp, of all colours and of each keeper in the bay;

Draft resolution II
Reefs

The General Assembly,

1. Welcomes reefs.
";
    assert_eq!(
        drawn(&document(text)),
        "\
Draft resolution I — Lights
  Preamble
    Noting the tides,
  Operative part
    1. Welcomes the atlas of lights, of every lamp, of all colours …
Draft resolution II — Reefs
  Operative part
    1. Welcomes reefs.
"
    );
}

#[test]
fn a_text_without_title_is_named_by_what_it_has() {
    assert!(
        drawn(&document("*The Security Council*,\n\n1. *Decides* to wait.\n")).starts_with("The Security Council\n")
    );
    assert!(drawn(&document("*Recalling* the tides,\n")).starts_with("Resolution\n"));
    assert_eq!(drawn(&document("")), "");
    assert_eq!(drawn(&document("# Notes\n\nWords about tides.\n")), "Notes\n");
}

#[test]
fn what_holds_something_can_be_folded() {
    let document = document(HARBOURS);
    let line = |offset: u32| document.text().position(offset as usize, Encoding::Utf8).line + 1;
    let folds = folding::folds(&document);
    let found: Vec<(usize, usize, bool)> =
        folds.iter().map(|fold| (line(fold.at.start), line(fold.at.end), fold.comment)).collect();
    assert_eq!(
        found,
        [
            (1, 3, true),    // front matter
            (5, 30, false),  // the text
            (11, 21, false), // the operative part
            (13, 21, false), // a paragraph with its list
            (15, 19, false), // a point with its own
            (23, 27, false), // the annex
            (25, 27, false), // its section
            (29, 30, false), // footnotes
        ]
    );
}

#[test]
fn comments_of_several_lines_can_be_folded() {
    let document = document("<!-- one -->\n\n<!-- of\ntwo -->\n\n*Recalling* tides,\n");
    let folds = folding::folds(&document);
    assert_eq!(folds.len(), 1);
    assert_eq!(words(&document, folds[0].at), "<!-- of\ntwo -->");
    assert!(folds[0].comment);
}

#[test]
fn a_selection_grows_by_what_belongs_together() {
    let (document, offset) = with_cursor(&HARBOURS.replace("keepers:", "kee$0pers:"));
    let ranges = selection::ranges(&document, offset);
    let starts: Vec<String> = ranges.iter().map(|&at| words(&document, at).chars().take(12).collect()).collect();
    assert_eq!(
        starts,
        [
            "keepers",
            "*Requests* t",  // the words of the paragraph
            "2. *Requests",  // with its number
            "2. *Requests",  // with its list
            "1. *Welcomes",  // the operative part
            "# 80/1. Ligh",  // the text
            "---\ntitle: H", // the document
        ]
    );
    let (document, offset) = with_cursor(&HARBOURS.replace("*Recalling*", "*Rec$0alling*"));
    let smallest: Vec<String> =
        selection::ranges(&document, offset)[..3].iter().map(|&at| words(&document, at)).collect();
    assert_eq!(smallest, ["Recalling", "*Recalling*", "*Recalling* the tides,[^1]"]);
}

#[test]
fn every_selection_lies_in_the_next() {
    let document = document(HARBOURS);
    for offset in 0..=HARBOURS.len() {
        let ranges = selection::ranges(&document, offset);
        assert_eq!(words(&document, *ranges.last().expect("the document")), HARBOURS);
        for pair in ranges.windows(2) {
            assert!(pair[1].start <= pair[0].start && pair[0].end <= pair[1].end && pair[0] != pair[1], "{ranges:?}");
        }
    }
}

#[test]
fn a_text_has_its_figures_above() {
    let document = document(HARBOURS);
    let lenses = lens::lenses(&document, &document.findings());
    let inside = document.findings().len();
    assert_eq!(lenses.len(), 1);
    assert_eq!(words(&document, lenses[0].at), "# 80/1. Lights of harbours");
    let findings = if inside == 1 { "1 finding".to_owned() } else { format!("{inside} findings") };
    assert_eq!(lenses[0].title, format!("3 paragraphs, 32 words, {findings}"));
    let long = format!("*The General Assembly*,\n\n1. *Welcomes* {}.\n", "lamps ".repeat(1_200));
    let document = crate::ide_drawn::document(&long);
    assert!(lens::lenses(&document, &[])[0].title.starts_with("1 paragraph, 1,204 words, 0 findings"));
}

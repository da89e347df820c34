//! The equation of the core: any sequence of edits gives the same tree, facts and findings as reading the final text
//! afresh. And the work an edit costs, counted.

use std::sync::Arc;

use proptest::prelude::*;
use resolint::document::Document;
use resolint::engine::Engine;
use resolint::syntax::BlockTree;
use resolint::table::RuleTable;
use resolint::text::{Edit, SourceText};

/// Pieces that texts and edits are made of: what begins, ends, joins and cuts blocks, units and quotations.
const PIECES: &[&str] = &[
    "*The General Assembly*,\n\n",
    "*The Security Council*,\n\n",
    "“The General Assembly,\n\n",
    "*Recalling* its resolution 61/5 of 20 November 2006,[^1]\n\n",
    "*Recalling also* the tides,\n\n",
    "Deeply concerned about reefs,\n\n",
    "“*Noting* the charts,\n\n",
    "1. *Welcomes* the atlas;\n\n",
    "2. *Requests* the Secretary-General to report, as in paragraph 1 above;\n\n",
    "3. *Decides* to remain seized of the matter.”\n\n",
    "    (a) Chart reefs;\n\n",
    "    (b) Light wrecks.\n\n",
    "(i) One shoal,\n",
    "[^1]: Resolution 46/152, annex.\n",
    "¹ Resolution 46/152.\n\n",
    "# 80/1. Lighthouses\n\n",
    "Draft resolution II\n",
    "Annex\n\n",
    "41st plenary meeting  \n9 December 2019\n\n",
    "28. At its 46th meeting, the Committee had before it a draft.\n\n",
    "```\ncode\n\n",
    "```\n",
    "<!-- resolint-disable-next-line footnote-position -->\n",
    "<!-- open",
    "-->",
    "---\nprofile: sc\n",
    "---\n",
    "| a | b |\n",
    "continues here with words, ",
    "and ends;",
    "The Third Committee recommends",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    " ",
    "*",
    "“",
    "”",
    "\"",
    ",",
    ".",
    ";",
    "é𝄞",
    "\u{a0}",
    "\u{2028}",
    "\u{feff}",
    "x",
    "#",
    "1",
    "(",
];

/// Where an edit starts and how much goes, as shares of the text, and which piece comes.
type Step = (u16, u16, usize);

fn step() -> impl Strategy<Value = Step> {
    (any::<u16>(), prop_oneof![Just(0u16), 0u16..600, any::<u16>()], 0..=PIECES.len())
}

fn text_of(pieces: &[usize]) -> String {
    pieces.iter().map(|&i| PIECES[i]).collect()
}

fn edit_of(text: &str, (at, len, piece): Step) -> Edit {
    let at = usize::from(at) * text.len() / usize::from(u16::MAX);
    let len = usize::from(len) * text.len() / usize::from(u16::MAX);
    Edit { range: at..at + len, text: PIECES.get(piece).copied().unwrap_or("").to_owned() }
}

fn engine() -> Arc<Engine> {
    Arc::new(Engine::new(RuleTable::builtin()))
}

fn assert_equal(edited: &Document, engine: &Arc<Engine>) {
    let text = edited.text().to_string();
    let fresh = Document::read(&text, Arc::clone(engine), None);
    let blocks = |document: &Document| document.tree().blocks().cloned().collect::<Vec<_>>();
    assert_eq!(blocks(edited), blocks(&fresh), "the trees differ after the edits to\n{text:?}");
    assert_eq!(edited.findings(), fresh.findings(), "the findings differ after the edits to\n{text:?}");
    assert_eq!(edited.profile(), fresh.profile());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn edits_equal_reading_afresh(
        pieces in prop::collection::vec(0..PIECES.len(), 0..24),
        steps in prop::collection::vec(step(), 1..8),
    ) {
        let engine = engine();
        let mut document = Document::read(&text_of(&pieces), Arc::clone(&engine), None);
        for step in steps {
            let edit = edit_of(&document.text().to_string(), step);
            document.edit(&edit);
            assert_equal(&document, &engine);
        }
    }
}

#[test]
fn the_equation_fails_without_stepping_back() {
    // The line that is typed joins the block before it once its number is gone; without a step back nobody notices.
    let before = "1. *Welcomes* the atlas,\n2. and its maps;\n";
    let mut source = SourceText::new(before);
    let mut broken = BlockTree::read(before);
    let mut sound = BlockTree::read(before);
    assert_eq!(broken.len(), 2);
    let at = before.find("2. ").expect("the number stands there");
    let damage = source.edit(&Edit { range: at + 1..at + 3, text: String::new() });
    let damage = resolint::text::Damage { start: damage.start.max(at + 1), ..damage };
    sound.edit(&source, damage);
    broken.reread(&source, damage, 0);
    let fresh = BlockTree::read(&source.to_string());
    let blocks = |tree: &BlockTree| tree.blocks().cloned().collect::<Vec<_>>();
    assert_eq!(blocks(&sound), blocks(&fresh));
    assert_ne!(blocks(&broken), blocks(&fresh), "the sabotage must show");
}

/// A resolution of this many operative paragraphs.
fn long_text(paragraphs: usize) -> String {
    let mut text = String::from("*The General Assembly*,\n\n*Recalling* the tides,\n\n");
    for n in 1..=paragraphs {
        let end = if n == paragraphs { "." } else { ";" };
        text.push_str(&format!(
            "{n}. *Welcomes* the atlas of harbour number {n} and the charts that belong to it{end}\n\n"
        ));
    }
    text
}

#[test]
fn a_keystroke_in_prose_costs_the_paragraph() {
    for paragraphs in [10, 1_000] {
        let text = long_text(paragraphs);
        let mut document = Document::read(&text, engine(), None);
        let middle = text.find(&format!("number {} and", paragraphs / 2)).expect("the paragraph stands there");
        let before = document.work();
        for (i, key) in "new ".chars().enumerate() {
            document.edit(&Edit { range: middle + i..middle + i, text: key.to_string() });
        }
        let after = document.work();
        assert!(
            after.blocks_read - before.blocks_read <= 4,
            "{} blocks for 4 keys",
            after.blocks_read - before.blocks_read
        );
        assert!(after.blocks_checked - before.blocks_checked <= 4);
        assert_eq!(after.text_rules_run, before.text_rules_run, "prose is no claim: no text rule runs");
    }
}

#[test]
fn a_change_in_one_text_leaves_the_others_alone() {
    let one = "# 80/1. Reefs\n\n*The General Assembly*\n\n1. *Welcomes* the atlas;\n\n2. *Requests* a map.\n\n";
    let text = one.repeat(50);
    let mut document = Document::read(&text, engine(), None);
    let before = document.work();
    let at = text.find("2. *Requests*").expect("a number");
    document.edit(&Edit { range: at..at + 1, text: "3".into() });
    let after = document.work();
    let rules_of_one_text = (before.text_rules_run).div_ceil(50);
    assert!(after.text_rules_run - before.text_rules_run <= rules_of_one_text + 1);
    assert!(after.blocks_checked - before.blocks_checked <= 3);
}

#[test]
fn a_keystroke_in_a_heading_checks_no_paragraph_again() {
    let text = format!("# 80/1. Reefs\n\n{}# 80/2. Tides\n\n{}", long_text(200), long_text(200));
    let mut document = Document::read(&text, engine(), None);
    let before = document.work();
    let at = text.find("Tides").expect("the heading stands there");
    document.edit(&Edit { range: at..at, text: "Spring t".into() });
    document.edit(&Edit { range: at + 8..at + 9, text: String::new() });
    let after = document.work();
    assert!(after.blocks_checked - before.blocks_checked <= 2 * 3, "{after:?} after {before:?}");
}

//! Any bytes give a result: no panic, nothing lost, work in proportion.

use std::sync::Arc;

use proptest::prelude::*;
use resolint::document::Document;
use resolint::engine::Engine;
use resolint::fixing;
use resolint::table::RuleTable;
use resolint::text::{Encoding, Position, SourceText, decode};

fn engine() -> Arc<Engine> {
    Arc::new(Engine::new(RuleTable::builtin()))
}

/// Reads and checks a text; its blocks are the text, and every finding lies in it.
fn check(text: &str) -> usize {
    let document = Document::read(text, engine(), None);
    let joined: String = document.tree().blocks().map(|block| &*block.text).collect();
    assert_eq!(joined, text, "the blocks are the text");
    assert_eq!(document.faults(), &[] as &[String]);
    let findings = document.findings();
    for finding in &findings {
        let edits = finding.fix.iter().flat_map(|fix| &fix.edits).map(|(at, _)| at);
        for at in std::iter::once(&finding.at).chain(finding.notes.iter().map(|(at, _)| at)).chain(edits) {
            assert!(text.get(at.range()).is_some(), "{}: {at:?} is no place of the text", finding.rule);
        }
    }
    findings.len()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_some_blocks(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let decoded = decode(bytes.clone());
        prop_assert_eq!(decoded.text.len(), bytes.len());
        prop_assert_eq!(decoded.invalid, std::str::from_utf8(&bytes).err().map(|error| error.valid_up_to()));
        check(&decoded.text);
    }

    #[test]
    fn any_signs_are_some_blocks(text in "[-*_#|<>\\[\\]^{}()“”\"’;:,.!a-zA-Z0-9¹²³é𝄞 \u{a0}\n\r]{0,300}") {
        check(&text);
        fixing::apply(&text, &engine(), None, true);
    }

    #[test]
    fn positions_go_there_and_back(text in "[a\né𝄞\r\u{2028}]{0,40}", at in 0usize..120) {
        let source = SourceText::new(&text);
        let at = source.floor(at);
        for encoding in [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32] {
            let position = source.position(at, encoding);
            let back = source.offset(position, encoding);
            // A place inside a line break has no column of its own.
            let inside_break = text[..at].ends_with('\r') && text[at..].starts_with('\n');
            prop_assert!(back == at || inside_break || text[..at].ends_with('\r'), "{position:?} {back} {at}");
        }
    }
}

#[test]
fn large_and_odd_inputs_end_soon() {
    let deep = 10_000;
    let inputs = [
        String::new(),
        "\u{feff}".into(),
        "\0".repeat(1_000_000),
        "a".repeat(2_000_000),
        "*".repeat(300_000),
        "* a".repeat(100_000),
        "*a ".repeat(200_000),
        "_a*".repeat(100_000),
        format!("{}{}", "(".repeat(deep), ")".repeat(deep)),
        format!("{}{}", "[".repeat(deep), "](x)".repeat(deep)),
        "[^1]".repeat(200_000),
        "¹".repeat(200_000),
        "¹ a\n\n".repeat(50_000),
        "“".repeat(300_000),
        "“The General Assembly,\n\n".repeat(20_000),
        "paragraph 1, ".repeat(100_000),
        "paragraphs 1, 2, 3 and ".repeat(50_000),
        "1. *Requests* a map;\n\n".repeat(30_000),
        "1. *Requests* a map;\n".repeat(30_000),
        "(a) One;\n\n".repeat(30_000),
        "Draft resolution II\n\n".repeat(30_000),
        "*The General Assembly*,\n\n".repeat(30_000),
        "<!-- resolint-disable footnote-order -->\n\n".repeat(2_000),
        "and, also, further, ".repeat(50_000),
        "| a | b |\n".repeat(50_000),
        "\r\n\r\r\n\u{2028}\u{b}\u{c}\u{85}".repeat(20_000),
        "*Recalling also* ".repeat(50_000),
        "<u>".repeat(100_000),
        "<sup>1".repeat(100_000),
        "^{1,".repeat(100_000),
    ];
    for text in &inputs {
        check(text);
    }
}

#[test]
fn positions_outside_the_text_are_brought_back() {
    let source = SourceText::new("ab\ncd");
    assert_eq!(source.offset(Position { line: 9, column: 9 }, Encoding::Utf16), 5);
    assert_eq!(source.offset(Position { line: 0, column: 9 }, Encoding::Utf16), 2);
}

#[test]
fn carriage_returns_end_lines_and_line_separators_do_not() {
    let source = SourceText::new("a\rb\r\nc\u{2028}d\u{b}e\u{85}f");
    assert_eq!(source.position(source.len(), Encoding::Utf32), Position { line: 2, column: 7 });
}

/// What rules say at the end of a paragraph that is filled with what they look at again and again.
#[test]
fn a_paragraph_without_end_is_read_to_its_end() {
    let cases = [
        ("preamble-action", "", ", and rings[^1] and ", "bells, and requests States to sound them,"),
        (
            "preamble-action",
            "",
            ", and “requests lamps, and decides ” and ",
            "bells, and requests States to sound them,",
        ),
        ("citation-plural", "", "resolutions 61/12 and those ", "of old and resolutions 61/12; of bells,"),
        ("citation-tense", "", "resolution 61/12, in which the Assembly rang, ", "and in which it requests bells,"),
        ("citation-organ-missing", "", "resolution 61/12 of 20 December 2006, ", "and resolution 2011/3,"),
        (
            "citation-own-organ-named",
            "General Assembly resolution 61/12, ",
            "the General Assembly resolution 61/12, ",
            "",
        ),
        ("inter-alia-comma", "", "lamps[^1] and, inter alia, ", "bells inter alia buoys,"),
        ("name-possessive", "", "the bell’s Government and ", "Brazil’s Government,"),
    ];
    for (rule, first, filling, last) in cases {
        let mut table = RuleTable::builtin();
        table.restrict(&[rule.to_owned()], &[]).expect("the rule has a line in lint-rules.toml");
        let filled = filling.repeat(100_000 / filling.len());
        let text = format!("*The General Assembly*,\n\n*Recalling* {first}{filled}{last}\n\n1. *Rings*.\n");
        let document = Document::read(&text, Arc::new(Engine::new(table)), None);
        assert_eq!(document.findings().len(), 1, "{rule}");
    }
}

//! The forms of output, on invented findings.

use resolint::cli::Threshold;
use resolint::cli::render::{Format, Lines, Place, Rendered, Report, Run, Tally, printable};
use resolint::rule::{Finding, Fix};
use resolint::span::{InDoc, Span};
use resolint::table::Level;
use serde_json::Value;

fn finding(text: &str, words: &str, rule: &str, level: Level, message: &str) -> Finding<Span<InDoc>> {
    Finding { rule: rule.into(), level, at: place(text, words), message: message.into(), notes: Vec::new(), fix: None }
}

fn place(text: &str, words: &str) -> Span<InDoc> {
    let start = text.find(words).expect("the words stand in the text");
    Span::new(start, start + words.len())
}

fn render(format: Format, text: &str, findings: &[Finding<Span<InDoc>>]) -> String {
    let report = Report {
        path: "drafts/reefs.resolution.md",
        text,
        lines: &Lines::new(text),
        paragraphs: None,
        findings,
        fingerprints: &[],
        fail_on: Threshold::Error,
    };
    format.file(&report, false).body
}

#[test]
fn lines_and_columns_are_those_of_an_editor() {
    let text = "\u{FEFF}é1\r\n2\r3\u{2028}x\n\n";
    let lines = Lines::new(text);
    let at = |needle: &str| lines.place(text, text.find(needle).unwrap());
    assert_eq!(at("1"), Place { line: 1, column: 2 });
    assert_eq!(at("2"), Place { line: 2, column: 1 });
    assert_eq!(at("x"), Place { line: 3, column: 3 });
    assert_eq!(lines.place(text, text.len()), Place { line: 5, column: 1 });
    assert_eq!(lines.place(text, usize::MAX), Place { line: 5, column: 1 });
}

#[test]
fn concise_is_a_line_a_finding() {
    let text = "*Recalling* its decision\n\nNoting [^4]";
    let findings = [
        finding(text, "decision", "preamble-ending", Level::Error, "a paragraph ends\nin a comma"),
        finding(text, "[^4]", "footnote-undefined", Level::Hint, "footnote mark 4 has no footnote"),
    ];
    assert_eq!(
        render(Format::Concise, text, &findings),
        "drafts/reefs.resolution.md:1:17: error[preamble-ending] a paragraph ends\\nin a comma\n\
         drafts/reefs.resolution.md:3:8: hint[footnote-undefined] footnote mark 4 has no footnote\n"
    );
}

#[test]
fn full_shows_the_words_and_the_fix() {
    let text = "The General Assembly,\n\n*Recalling* its decision\n\nRecalling it\n";
    let mut ending = finding(text, "decision", "preamble-ending", Level::Error, "this paragraph ends in no comma");
    ending.notes = vec![
        (place(text, "*Recalling*"), "it opens here".into()),
        (place(text, "Recalling it"), "the next one".into()),
    ];
    ending.fix = Some(Fix { title: "Insert a comma".into(), edits: vec![(Span::at(47), ",".into())], safe: true });
    assert_eq!(
        render(Format::Full, text, &[ending]),
        "\
error[preamble-ending]: this paragraph ends in no comma
 --> drafts/reefs.resolution.md:3:17
  |
3 | *Recalling* its decision
  | -----------     ^^^^^^^^
  | |
  | it opens here
  |
  = note: drafts/reefs.resolution.md:5:1: the next one
  = help: insert a comma (resolint check --fix)

"
    );
}

#[test]
fn full_shows_a_long_paragraph_around_the_words() {
    let sentence = "the well-being of all, and ".repeat(40);
    let text = format!("*Recalling* {sentence}the wrong words, {sentence}the end");
    let wrong = finding(&text, "wrong words", "spelling", Level::Warning, "write “right words”");
    let page = render(Format::Full, &text, &[wrong]);
    assert_eq!(
        page,
        "\
warning[spelling]: write “right words”
 --> drafts/reefs.resolution.md:1:1097
  |
1 | …the well-being of all, and the wrong words, the well-being of all, and the well-being of all,…
  |                                 ^^^^^^^^^^^

"
    );
}

#[test]
fn full_shows_three_notes_and_counts_the_rest() {
    let text = "a\nb\n";
    let mut twice = finding(text, "a", "operative-duplicate", Level::Info, "this stands five times");
    twice.notes = (0..5).map(|_| (place(text, "b"), "again".into())).collect();
    let page = render(Format::Full, text, &[twice]);
    assert_eq!(page.matches("= note: drafts/reefs.resolution.md:2:1: again").count(), 3);
    assert!(page.contains("= note: and 2 more places"), "{page}");
}

#[test]
fn full_stays_small_whatever_the_finding() {
    let long = "word ".repeat(500);
    let texts =
        ["", "\n", "é", "\r\n\r\n", "漢字かな".repeat(300).as_str(), &long, &"x".repeat(3000), "a\tb\u{1B}[31m\n"]
            .map(str::to_owned);
    for text in texts {
        for (start, end) in
            [(0, 0), (0, text.len()), (text.len() / 2, text.len()), (1, 2), (text.len(), text.len() + 9)]
        {
            let mut odd = finding("x", "x", "odd", Level::Info, "odd");
            odd.at = Span::new(start, end.max(start));
            odd.notes = vec![(Span::new(0, text.len()), "all of it".into())];
            let page = render(Format::Full, &text, &[odd]);
            assert!(page.lines().count() <= 9, "{page}");
            assert!(page.lines().all(|line| line.chars().count() <= 200), "{page}");
            assert!(!page.contains('\u{1B}'), "{page:?}");
        }
    }
}

#[test]
fn json_is_as_promised() {
    let text = "é *Recalling* [^4]\r\nx";
    let mut undefined = finding(text, "[^4]", "footnote-undefined", Level::Error, "footnote mark 4 has no footnote");
    let line = render(Format::Jsonl, text, std::slice::from_ref(&undefined));
    assert_eq!(
        line,
        concat!(
            r#"{"path":"drafts/reefs.resolution.md","rule":"footnote-undefined","severity":"error","#,
            r#""message":"footnote mark 4 has no footnote","range":{"start":{"line":1,"column":15,"offset":15},"#,
            r#""end":{"line":1,"column":19,"offset":19}},"url":"https://resolint.org/rules/footnote-undefined","#,
            r#""fix":null,"related":[]}"#,
            "\n"
        )
    );
    undefined.notes = vec![(place(text, "x"), "here".into())];
    undefined.fix =
        Some(Fix { title: "Take it out".into(), edits: vec![(Span::new(15, 19), String::new())], safe: false });
    let files = [render(Format::Json, text, &[undefined.clone(), undefined]), "{}".to_owned()].map(Rendered::body);
    let run = Run { tally: &Tally::default(), table: None, errors: &[], failed: false };
    let mut whole = Vec::new();
    Format::Json.whole(&files, &run, &mut whole).unwrap();
    let array: Vec<Value> = serde_json::from_slice(&whole).unwrap();
    assert_eq!(array.len(), 3);
    assert_eq!(
        array[0]["fix"],
        serde_json::json!({ "title": "Take it out", "safe": false, "edits": [{ "start": 15, "end": 19, "text": "" }] })
    );
    assert_eq!(array[0]["related"][0]["range"]["start"]["line"], 2);
    let mut none = Vec::new();
    Format::Json.whole(&[], &run, &mut none).unwrap();
    assert_eq!(none, b"[]\n");
}

#[test]
fn the_summary_counts_levels_and_fixes() {
    let text = "abc";
    let mut fixable = finding(text, "a", "one", Level::Error, "");
    fixable.fix = Some(Fix { title: String::new(), edits: Vec::new(), safe: true });
    let mut doubtful = finding(text, "b", "two", Level::Warning, "");
    doubtful.fix = Some(Fix { title: String::new(), edits: Vec::new(), safe: false });
    let mut tally = Tally::of_file(&[fixable.clone(), doubtful, finding(text, "c", "three", Level::Info, "")]);
    assert_eq!(
        tally.summary(),
        "1 error, 1 warning, 1 info in 1 file (1 fixable with --fix, 1 more with --unsafe-fixes)"
    );
    tally.add(Tally::of_file(&[fixable.clone(), fixable]));
    tally.add(Tally::of_file::<Span<InDoc>>(&[]));
    assert_eq!(tally.files, 3);
    assert_eq!(
        tally.summary(),
        "3 errors, 1 warning, 1 info in 2 files (3 fixable with --fix, 1 more with --unsafe-fixes)"
    );
    let mut table = Vec::new();
    Format::Full.statistics(&tally, &mut table).unwrap();
    assert_eq!(
        String::from_utf8(table).unwrap(),
        "\
rule   level     count  fixable
one    error         3        3
three  info          1        0
two    warning       1        0
"
    );
}

#[test]
fn a_file_cannot_steer_the_terminal() {
    assert_eq!(printable("plain – “words”\t"), "plain – “words”\t");
    assert_eq!(printable("\u{1B}[2J\u{9B}x\u{202E}y\n"), "\\u{1b}[2J\\u{9b}x\\u{202e}y\\n");
}

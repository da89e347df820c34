//! What CI services read, against the published schemas.

use std::fs;
use std::path::Path;

use boon::{Compiler, Schemas};
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;

use super::{CLEAN, FLAWED, command, finish, folder, run};

/// Fails where a JSON text is not what the schema of this name says.
fn hold(schema: &str, text: &str) -> Value {
    let value: Value = serde_json::from_str(text).expect("JSON");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/schemas/{schema}.json"));
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.enable_format_assertions();
    let index = compiler.compile(&path.to_string_lossy(), &mut schemas).expect("a schema");
    if let Err(error) = schemas.validate(&value, index) {
        panic!("{schema}: {error:#}\n{text}");
    }
    value
}

/// The elements of an XML text with their attributes, in order.
fn elements(text: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut reader = Reader::from_str(text);
    let mut found = Vec::new();
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(tag) | Event::Empty(tag) => {
                let attributes = tag.attributes().map(|one| {
                    let one = one.expect("an attribute");
                    let value =
                        one.normalized_value(quick_xml::XmlVersion::Implicit1_0).expect("known entities").into_owned();
                    (one.key.as_ref().to_owned(), value)
                });
                found.push((tag.name().as_ref().to_owned(), attributes.collect()));
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

fn attribute<'a>(element: &'a (String, Vec<(String, String)>), name: &str) -> &'a str {
    element.1.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
}

#[test]
fn json_formats_keep_to_their_schemas() {
    let folder = folder(&[("a b/tides.unres", FLAWED), ("clean.unres", CLEAN)]);
    for schema in ["sarif", "gitlab", "rdjson"] {
        let found = run(&folder, &format!("check --format {schema}"));
        assert_eq!(found.status, 1, "{}", found.err);
        hold(schema, &found.out);
        hold(schema, &run(&folder, &format!("check clean.unres --format {schema}")).out);
        let mut piped = command(folder.path(), &["check", "-", "--format", schema]);
        let file = fs::File::open(folder.path().join("a b/tides.unres")).expect("a file");
        piped.stdin(file);
        hold(schema, &finish(piped).out);
    }
}

#[test]
fn sarif_points_at_characters_and_tells_the_rules() {
    let folder = folder(&[("a b/tides.unres", FLAWED)]);
    let log = hold("sarif", &run(&folder, "check --format sarif --select preamble-ending").out);
    let run = &log["runs"][0];
    let rules: Vec<&str> =
        run["tool"]["driver"]["rules"].as_array().unwrap().iter().filter_map(|rule| rule["id"].as_str()).collect();
    assert!(rules.is_sorted() && rules == ["preamble-ending"], "{rules:?}");
    let place = &run["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "a%20b/tides.unres");
    let region = serde_json::json!({ "startLine": 5, "startColumn": 46, "endLine": 5, "endColumn": 47 });
    assert_eq!(place["region"], region);
    let change = &run["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!((&change["deletedRegion"], &change["insertedContent"]["text"]), (&region, &Value::from(",")));
}

#[test]
fn sarif_says_what_could_not_be_checked() {
    let folder = folder(&[]);
    let found = run(&folder, "check missing.unres --format sarif");
    assert_eq!(found.status, 2);
    let log = hold("sarif", &found.out);
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    assert!(invocation["toolExecutionNotifications"][0]["message"]["text"].as_str().unwrap().contains("missing.unres"));
}

#[test]
fn rdjson_counts_bytes() {
    let folder = folder(&[("tides.unres", FLAWED)]);
    let found = hold("rdjson", &run(&folder, "check --format rdjson --select preamble-ending").out);
    let one = &found["diagnostics"][0];
    // Two accents and two quotation marks stand before it: 46 characters, 53 bytes.
    assert_eq!(one["location"]["range"]["start"], serde_json::json!({ "line": 5, "column": 53 }));
    assert_eq!(one["suggestions"][0]["text"], ",");
}

#[test]
fn gitlab_tells_twins_apart_and_knows_them_when_lines_move() {
    let twins = "*The General Assembly*,\n\n*Noting* tides;\n\n*Noting* tides;\n\n*Requests* tides.\n";
    let folder = folder(&[("tides.unres", twins)]);
    let prints = || {
        let found = hold("gitlab", &run(&folder, "check --format gitlab --select preamble-ending").out);
        let items = found.as_array().unwrap().clone();
        items.iter().map(|item| item["fingerprint"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let before = prints();
    assert!(before.len() == 2 && before[0] != before[1], "{before:?}");
    fs::write(folder.path().join("tides.unres"), format!("# Tides\n\n{twins}")).unwrap();
    assert_eq!(prints(), before);
}

#[test]
fn github_shows_the_worst_first_and_counts_the_rest() {
    let paragraphs: String = (0..14).map(|nth| format!("*Noting* tide {nth};\n\n")).collect();
    let folder = folder(&[("a,b.unres", &format!("*The General Assembly*,\n\n{paragraphs}*Requests* a report.\n"))]);
    let page = folder.path().join("summary.md");
    let mut check =
        command(folder.path(), &["check", "--format", "github", "--select", "preamble-ending,also-missing-preamble"]);
    check.env("GITHUB_STEP_SUMMARY", &page);
    let found = finish(check);
    let lines: Vec<&str> = found.out.lines().collect();
    assert!(
        lines[0].starts_with(
            "::error title=resolint (preamble-ending),file=a%2Cb.unres,line=3,endLine=3,col=16,endColumn=17::"
        ),
        "{}",
        found.out
    );
    assert_eq!(lines.iter().filter(|line| line.starts_with("::error ")).count(), 10);
    let first_warning = lines.iter().position(|line| line.starts_with("::warning")).unwrap_or(lines.len());
    assert!(lines[..first_warning].iter().all(|line| line.starts_with("::error")), "{}", found.out);
    let last = lines.last().unwrap();
    assert!(
        last.starts_with("::notice title=resolint::") && last.ends_with(" more in the summary of this job"),
        "{last}"
    );
    let summary = fs::read_to_string(page).unwrap();
    assert!(summary.matches("`preamble-ending`").count() == 14 && summary.contains("a,b.unres:3:16"), "{summary}");
}

#[test]
fn github_lets_nothing_break_out_of_a_command() {
    let folder = folder(&[("50%: a\r\n.unres", FLAWED)]);
    let found = run(&folder, "check --format github --select preamble-ending");
    assert_eq!(found.out.lines().count(), 1, "{}", found.out);
    assert!(found.out.contains("file=50%25%3A a%0D%0A.unres,"), "{}", found.out);
}

#[test]
fn junit_has_a_suite_a_file_and_fails_what_fails_the_run() {
    let folder = folder(&[("a<&\".unres", FLAWED), ("clean.unres", CLEAN)]);
    let found = run(&folder, "check . missing.unres --format junit");
    let elements = elements(&found.out);
    let suites: Vec<_> = elements.iter().filter(|(name, _)| name == "testsuite").collect();
    let names: Vec<&str> = suites.iter().map(|suite| attribute(suite, "name")).collect();
    assert_eq!(names, ["a<&\".unres", "clean.unres", "resolint"]);
    let count = |name: &str| elements.iter().filter(|(one, _)| one == name).count().to_string();
    assert_eq!(attribute(&elements[0], "tests"), count("testcase"));
    assert_eq!(attribute(&elements[0], "failures"), count("failure"));
    assert_eq!(attribute(&elements[0], "skipped"), count("skipped"));
    assert_eq!((attribute(&elements[0], "errors"), count("error")), ("1", "1".to_owned()));
    assert_eq!(attribute(suites[1], "failures"), "0");
}

#[test]
fn checkstyle_names_file_line_and_rule() {
    let folder = folder(&[("a.unres", FLAWED), ("b.unres", "a\u{1}\n")]);
    let elements = elements(&run(&folder, "check --format checkstyle").out);
    let error = elements
        .iter()
        .find(|element| attribute(element, "source") == "resolint.preamble-ending")
        .expect("the finding is there");
    assert_eq!(
        (attribute(error, "line"), attribute(error, "column"), attribute(error, "severity")),
        ("5", "46", "error")
    );
}

#[test]
fn a_word_file_has_paragraphs_instead_of_lines() {
    let folder = folder(&[("tides.unres", FLAWED)]);
    assert_eq!(run(&folder, "export tides.unres --output tides.docx").status, 0);
    for schema in ["sarif", "gitlab", "rdjson"] {
        hold(schema, &run(&folder, &format!("check tides.docx --format {schema}")).out);
    }
    let log = hold("sarif", &run(&folder, "check tides.docx --format sarif --select preamble-ending").out);
    let result = &log["runs"][0]["results"][0];
    assert!(result["message"]["text"].as_str().unwrap().starts_with("paragraph "), "{result}");
    assert!(result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"].is_string(), "{result}");
    let github = run(&folder, "check tides.docx --format github --select preamble-ending").out;
    assert!(github.contains("file=tides.docx::paragraph "), "{github}");
    elements(&run(&folder, "check tides.docx --format junit").out);
    elements(&run(&folder, "check tides.docx --format checkstyle").out);
}

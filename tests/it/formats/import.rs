//! `resolint import`, and files of other formats checked in place.

use std::fs;
use std::io::{Cursor, Write};

use resolint::formats::{Format, export, import};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{HARBOUR, tree};

/// A Word file with this body, and further parts.
pub fn word(body: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    let document = format!("<w:document xmlns:w=\"w\" xmlns:r=\"r\"><w:body>{body}</w:body></w:document>");
    let mut relations = "<Relationships>".to_owned();
    for (name, _) in parts {
        let kind = name.trim_end_matches(".xml");
        relations.push_str(&format!("<Relationship Id=\"{kind}\" Type=\"x/{kind}\" Target=\"{name}\"/>"));
    }
    relations.push_str("<Relationship Id=\"r1\" Type=\"x/hyperlink\" Target=\"https://example.org/tides\"/>");
    relations.push_str("</Relationships>");
    let mut all =
        vec![("word/document.xml".to_owned(), document), ("word/_rels/document.xml.rels".to_owned(), relations)];
    all.extend(parts.iter().map(|(name, text)| (format!("word/{name}"), (*text).to_owned())));
    zipped(&all)
}

pub fn zipped(parts: &[(String, String)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::DEFAULT.compression_method(CompressionMethod::Deflated);
    for (name, text) in parts {
        archive.start_file(name, options).expect("a part");
        archive.write_all(text.as_bytes()).expect("its bytes");
    }
    archive.finish().expect("an archive").into_inner()
}

/// A paragraph with these properties and runs.
fn paragraph(properties: &str, runs: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>")
}

fn run(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

fn italic(text: &str) -> String {
    format!("<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

fn text(bytes: &[u8]) -> String {
    import(bytes).unwrap_or_else(|problem| panic!("{problem}")).text
}

/// The paragraphs of a text without its front matter, each on one line.
pub fn paragraphs(text: &str) -> Vec<String> {
    let body = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")).map_or(text, |(_, body)| body);
    let lines = body.replace("\n[^", "\n\n[^");
    let words = lines.split("\n\n").map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
    words.filter(|paragraph| !paragraph.is_empty()).collect()
}

#[test]
fn a_draft_that_goes_to_word_and_back_says_the_same() {
    let back = text(&export(&tree(HARBOUR), Format::Docx));
    let expected: Vec<String> = paragraphs(HARBOUR)
        .into_iter()
        .map(|paragraph| if paragraph == "Annex" { "## Annex".to_owned() } else { paragraph })
        .collect();
    assert_eq!(paragraphs(&back), expected);
    for line in ["symbol: \"A/C.2/80/L.99\"", "agenda_item: \"17 (b)\"", "date: \"2026-11-24\""] {
        assert!(back.contains(line), "{line} is not in {back}");
    }
    let again = text(&export(&tree(&back), Format::Docx));
    assert_eq!(again, back);
}

#[test]
fn runs_of_one_style_are_one_and_white_space_stays_outside() {
    let body =
        paragraph("", &format!("{}{}{}{}", italic("Re"), italic("calling "), run(" the *tides* of "), run("A_1")));
    assert_eq!(text(&word(&body, &[])), "*Recalling*  the \\*tides\\* of A_1\n");
}

#[test]
fn numbers_of_lists_are_computed() {
    let numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"7\">\
        <w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>\
        <w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%2)\"/></w:lvl>\
        <w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1 (%2) %3\"/></w:lvl>\
        </w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>\
        <w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/>\
        </w:lvlOverride></w:num></w:numbering>";
    let item = |list: u8, level: u8, words: &str| {
        let place = format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
        paragraph(&place, &run(words))
    };
    let body: String = [
        item(1, 0, "Notes"),
        item(1, 1, "tides"),
        item(1, 1, "reefs"),
        item(1, 2, "inner"),
        item(1, 0, "Thanks"),
        item(1, 1, "keepers"),
        item(2, 0, "Decides"),
        item(2, 0, "Requests"),
        item(0, 0, "no list"),
    ]
    .concat();
    let expected = "1. Notes\n\n(a) tides\n\n(b) reefs\n\n1 (b) i inner\n\n2. Thanks\n\n(a) keepers\n\n5. Decides\n\n\
                    6. Requests\n\nno list\n";
    assert_eq!(text(&word(&body, &[("numbering.xml", numbering)])), expected);
}

#[test]
fn footnotes_links_and_styles_are_kept() {
    let styles = "<w:styles><w:style w:styleId=\"Top\"><w:name w:val=\"heading 1\"/><w:rPr><w:b/></w:rPr></w:style>\
        <w:style w:styleId=\"Sub\"><w:basedOn w:val=\"Top\"/></w:style>\
        <w:style w:type=\"character\" w:styleId=\"Em\"><w:rPr><w:i/></w:rPr></w:style></w:styles>";
    let notes = "<w:footnotes><w:footnote w:id=\"4\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:tab/><w:t>See the \
        atlas.</w:t></w:r></w:p></w:footnote></w:footnotes>";
    let body = paragraph("<w:pStyle w:val=\"Sub\"/>", &run("Tides"))
        + &paragraph("<w:pStyle w:val=\"Sub\"/>", &run("A paragraph in the wrong style,"))
        + &paragraph(
            "",
            "<w:r><w:rPr><w:rStyle w:val=\"Em\"/></w:rPr><w:t>Noting</w:t></w:r><w:r><w:tab/><w:t>lamps,</w:t></w:r>\
             <w:r><w:footnoteReference w:id=\"4\"/></w:r><w:hyperlink r:id=\"r1\"><w:r><w:t>charts</w:t></w:r>\
             </w:hyperlink><w:r><w:t> and</w:t><w:br/><w:t>buoys</w:t></w:r>",
        );
    let read = text(&word(&body, &[("styles.xml", styles), ("footnotes.xml", notes)]));
    let expected = "# Tides\n\nA paragraph in the wrong style,\n\n*Noting* lamps,[^1][charts](https://example.org/tides)and  \n\
                    buoys\n\n[^1]: See the atlas.\n";
    assert_eq!(read, expected);
}

#[test]
fn tracked_changes_are_taken_and_said() {
    let body = paragraph(
        "<w:rPr><w:del/></w:rPr>",
        &format!("{}<w:del>{}</w:del><w:ins>{}</w:ins>", run("Notes the "), run("old "), run("new ")),
    ) + &paragraph("", &run("charts."));
    let read = import(&word(&body, &[])).expect("a draft");
    assert_eq!(read.text, "Notes the new charts.\n");
    assert_eq!(read.remarks, ["tracked changes: 1 insertion taken, 2 deletions left out"]);
}

#[test]
fn what_is_no_word_file_is_told() {
    let said = |bytes: &[u8]| import(bytes).expect_err("no draft").0;
    assert!(said(b"PK\x03\x04 and nothing more").starts_with("its zip archive is broken"));
    let empty = zipped(&[("readme.txt".to_owned(), String::new())]);
    assert_eq!(said(&empty), "it is a zip archive without word/document.xml, so no Word file");
    let part = |text: &str| zipped(&[("word/document.xml".to_owned(), text.to_owned())]);
    assert!(said(&part("<w:document>\n<w:body></w:p>")).starts_with("its XML is broken at line 2"));
    assert_eq!(said(&part("<w:document><w:body>")), "it ends inside <body>");
    assert_eq!(said(&part("<w:document/>")), "word/document.xml has no body, so it is no Word file");
    let deep = format!("<w:document><w:body>{}", "<w:sdt>".repeat(100_000));
    assert!(said(&part(&deep)).contains("nested too deeply"));
    let bomb = " ".repeat(200 << 20);
    assert_eq!(said(&part(&bomb)), "its part word/document.xml is too large to be that of a draft");
    let mut cut = word(&paragraph("", &run("Tides")), &[]);
    cut.truncate(cut.len() / 2);
    assert!(said(&cut).starts_with("its zip archive is broken"));
}

#[test]
fn little_is_never_made_into_much() {
    let wide = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"9999\"/></w:tcPr></w:tc></w:tr>";
    let table = format!("<w:tbl>{}<w:tr><w:tc>{}</w:tc></w:tr></w:tbl>", wide.repeat(3), paragraph("", &run("Tides")));
    let read = text(&word(&table, &[]));
    assert!(read.lines().all(|line| line.matches('|').count() == 64), "{read}");
    let columns = "| a ".repeat(10_000);
    let draft = format!("{columns}|\n{}|\n{}", "|---".repeat(10_000), "| b |\n".repeat(10_000));
    assert!(export(&tree(&draft), Format::Docx).len() < 1 << 20);
}

#[test]
fn damaged_files_are_told_and_never_more() {
    let whole = export(&tree(HARBOUR), Format::Docx);
    for at in (0..whole.len()).step_by(7) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        let _ = import(&bytes);
    }
}

#[test]
fn word_files_are_checked_in_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let draft = HARBOUR.replace("northern lights;", "northern lights,").replace("its annex", "it[^9]s annex");
    fs::write(folder.path().join("harbour.docx"), export(&tree(&draft), Format::Docx)).expect("a file");
    let run = |arguments: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_resolint"));
        command.current_dir(folder.path()).args(arguments.split_whitespace()).output().expect("a run")
    };
    let output = run("check harbour.docx --isolated --format jsonl --select operative-ending");
    let finding: serde_json::Value = serde_json::from_slice(&output.stdout).expect("one finding");
    assert_eq!(finding["rule"], "operative-ending");
    assert_eq!(finding["location"]["paragraph"], 6, "{finding}");
    assert_eq!(finding["location"]["number"], "1");
    assert_eq!(finding["location"]["words"], ",");
    let concise = run("check harbour.docx --isolated --format concise --select operative-ending");
    let line = String::from_utf8(concise.stdout).expect("text");
    assert!(
        line.starts_with("harbour.docx: paragraph 6, number 1: error[operative-ending]")
            && line.ends_with(", at “,”\n")
    );
    let full = run("check harbour.docx --isolated --select operative-ending");
    let page = String::from_utf8(full.stdout).expect("text");
    assert!(page.contains("--> harbour.docx: paragraph 6, number 1\n"), "{page}");
    assert!(page.contains("(resolint import, then resolint check --fix)"), "{page}");
    let fixed = run("check harbour.docx --isolated --fix");
    assert_eq!(fixed.status.code(), Some(2));
    let said = String::from_utf8(fixed.stderr).expect("text");
    assert!(said.contains("cannot fix harbour.docx: fixes are not written back"), "{said}");
    let imported = run("import harbour.docx --output harbour.resolution.md");
    assert_eq!(imported.status.code(), Some(0), "{imported:?}");
    let written = fs::read_to_string(folder.path().join("harbour.resolution.md")).expect("a draft");
    assert!(written.contains("\n2. *Requests* the Secretary-General:\n"), "{written}");
    let again = run("import harbour.resolution.md");
    assert_eq!(again.status.code(), Some(2));
    assert!(String::from_utf8(again.stderr).expect("text").contains("is Markdown or plain text already"));
}

//! Word files.

use std::io::{Cursor, Read};

use resolint::formats::{Format, export};
use zip::ZipArchive;

use super::{HARBOUR, tree};

/// A part of the Word file of a draft.
fn part(text: &str, name: &str) -> String {
    let bytes = export(&tree(text), Format::Docx);
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut part = String::new();
    archive.by_name(name).expect("a part").read_to_string(&mut part).expect("text");
    part
}

#[test]
fn a_draft_is_written_in_styles_with_typed_numbers_and_real_italics() {
    let document = part(HARBOUR, "word/document.xml");
    let paragraph = |words: &str| {
        let end = document.find(words).unwrap_or_else(|| panic!("{words} is not in {document}"));
        &document[document[..end].rfind("<w:p>").expect("a paragraph")..end]
    };
    let welcomes = paragraph(" the progress made by");
    assert!(welcomes.contains("<w:t xml:space=\"preserve\">1.</w:t><w:tab/>"), "{welcomes}");
    assert!(welcomes.contains("<w:i/><w:iCs/></w:rPr><w:t xml:space=\"preserve\">Welcomes</w:t>"), "{welcomes}");
    assert!(paragraph("Those that are lit;").contains("w:val=\"Item2\""));
    assert!(paragraph("A/C.2/80/L.99").contains("w:val=\"MastheadTop\""));
    assert!(paragraph(">Annex<").contains("w:val=\"Annex\""));
    assert!(paragraph("South | East").contains("w:val=\"TableText\""));
    assert!(part(HARBOUR, "word/header1.xml").contains("A/C.2/80/L.99"));
}

#[test]
fn footnotes_are_those_of_word() {
    let document = part(HARBOUR, "word/document.xml");
    assert_eq!(document.matches("<w:footnoteReference ").count(), 3, "{document}");
    let repeated = "<w:vertAlign w:val=\"superscript\"/></w:rPr><w:t xml:space=\"preserve\">1</w:t>";
    assert!(document.contains(repeated), "a mark that repeats another is typed: {document}");
    let notes = part(HARBOUR, "word/footnotes.xml");
    assert!(
        notes.contains("w:id=\"2\"") && notes.contains("<w:t xml:space=\"preserve\">Treaty Series</w:t>"),
        "{notes}"
    );
}

#[test]
fn the_same_draft_gives_the_same_bytes() {
    assert_eq!(export(&tree(HARBOUR), Format::Docx), export(&tree(HARBOUR), Format::Docx));
    let mut archive = ZipArchive::new(Cursor::new(export(&tree(HARBOUR), Format::Docx))).expect("an archive");
    for index in 0..archive.len() {
        let part = archive.by_index(index).expect("a part");
        assert_eq!(part.last_modified().expect("a time").year(), 1980, "{:?}", part.name());
    }
}

#[test]
fn what_a_draft_says_is_never_markup_of_word() {
    let document = part(
        "*The General Assembly*,\n\n*Noting* <w:t>lamps & \u{B}\"tides\"</w:t> [x](https://example.org/\"<x>),\n",
        "word/document.xml",
    );
    assert!(document.contains("&lt;w:t&gt;lamps &amp; \u{fffd}&quot;tides&quot;&lt;/w:t&gt;"), "{document}");
    assert!(document.contains("HYPERLINK &quot;https://example.org/%22&lt;x&gt;&quot;"), "{document}");
}

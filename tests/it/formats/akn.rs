//! Akoma Ntoso.

use resolint::formats::{Format, export, import};

use super::import::paragraphs;
use super::{HARBOUR, tree};

fn akn(text: &str) -> String {
    String::from_utf8(export(&tree(text), Format::Akn)).expect("text")
}

fn text(xml: &str) -> String {
    import(xml.as_bytes()).unwrap_or_else(|problem| panic!("{problem}")).text
}

/// A resolution as the United Nations publishes them.
fn published(body: &str) -> String {
    format!(
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><statement name=\"resolution\">\
         <meta><identification><FRBRWork><FRBRdate date=\"2026-11-24\" name=\"adoption\"/></FRBRWork><FRBRExpression>\
         <FRBRlanguage language=\"eng\"/></FRBRExpression></identification></meta>\
         <coverPage><p><docNumber refersTo=\"#symbol\">A/RES/80/999</docNumber></p></coverPage>{body}</statement>\
         </akomaNtoso>"
    )
}

#[test]
fn a_resolution_has_a_preamble_and_a_main_body() {
    let xml = akn(HARBOUR);
    for part in [
        "<docNumber refersTo=\"#symbol\">A/C.2/80/L.99</docNumber>",
        "<FRBRdate date=\"2026-11-24\" name=\"document\"/>",
        "<p><docTitle>Harbour lights &amp; the keeping of tides</docTitle></p>",
        "<formula name=\"enactingFormula\"><p><i>The General Assembly</i>,</p></formula>",
        "<p><i>Recalling</i> its resolution 67/190 of 20 December 2012,<authorialNote marker=\"1\" placement=\"bottom\" \
         eId=\"authorialNote_1\"><p>See A/68/457, para. 3.</p></authorialNote> and the",
        "<ref href=\"https://example.org/A/68/127\">A/68/127</ref>",
        "the reports of the keepers,<sup>1</sup></p>",
        "<num>1.</num><content><p><i>Welcomes</i> the progress",
        "<num>2.</num><list><intro><p><i>Requests</i> the Secretary-General:</p></intro>",
        "<num>(i)</num><content><p>Those that are lit;</p></content>",
        "<td><p>South | East</p></td>",
    ] {
        assert!(xml.contains(part), "{part} is not in\n{xml}");
    }
    let order = ["<preface>", "<preamble>", "<mainBody>"].map(|tag| xml.find(tag).expect("a part"));
    assert!(order.is_sorted(), "{xml}");
}

#[test]
fn a_draft_that_goes_to_akoma_ntoso_and_back_says_the_same() {
    let back = text(&akn(HARBOUR));
    let expected: Vec<String> = paragraphs(HARBOUR)
        .into_iter()
        .map(|paragraph| if paragraph == "Annex" { "## Annex".to_owned() } else { paragraph })
        .collect();
    assert_eq!(paragraphs(&back), expected);
    for line in ["symbol: \"A/C.2/80/L.99\"", "organ: \"General Assembly\"", "agenda_item: \"17 (b)\""] {
        assert!(back.contains(line), "{line} is not in {back}");
    }
    assert_eq!(akn(&back), akn(&text(&akn(&back))));
}

#[test]
fn published_texts_are_read() {
    let body = "<preface><p><docNumber>80/999.</docNumber>\n <docTitle>Lamps</docTitle></p></preface>\
        <preamble><formula><p xml:space=\"preserve\">\n  <span class=\"italic\">The General Assembly</span>,</p></formula>\
        <container name=\"Noting\"><p xml:space=\"preserve\">\n   <span class=\"italic\">Noting</span> the\n tides\
        <authorialNote marker=\"1\"><p>\t \tSee the <span class=\"italic\">Atlas</span>.</p></authorialNote> of *spring*,\
        </p></container></preamble>\
        <mainBody><paragraph><num>\t1.</num><content><p><span class=\"italic\">Decides</span> so:</p></content></paragraph>\
        <paragraph><subheading><span class=\"bold\">Keepers</span></subheading><num>2.</num><list><intro><p>Asks:</p></intro>\
        <point><num>(a)</num><content><p>One;</p></content></point></list></paragraph></mainBody>\
        <conclusions><p>50th plenary meeting<eol/>\n24 November 2026</p></conclusions>";
    let expected = "---\nsymbol: \"A/RES/80/999\"\ndate: \"2026-11-24\"\nlang: \"en\"\n---\n\n# 80/999. Lamps\n\n\
        *The General Assembly*,\n\n*Noting* the tides[^1] of \\*spring\\*,\n\n1. *Decides* so:\n\n## Keepers\n\n\
        2. Asks:\n\n(a) One;\n\n50th plenary meeting  \n24 November 2026\n\n[^1]: See the *Atlas*.\n";
    assert_eq!(text(&published(body)), expected);
}

#[test]
fn footnotes_that_begin_after_one_of_the_cover_page_count_from_one() {
    let note = |marker: &str| format!("<authorialNote marker=\"{marker}\"><p>Note {marker}.</p></authorialNote>");
    let body = |first: &str, second: &str| {
        published(&format!("<mainBody><p>Lamps{} and buoys{}.</p></mainBody>", note(first), note(second)))
    };
    assert!(text(&body("2", "3")).contains("Lamps[^1] and buoys[^2].\n\n[^1]: Note 2.\n[^2]: Note 3.\n"));
    assert!(text(&body("2", "4")).contains("Lamps[^2] and buoys[^4]."), "marks of the drafter's own stay");
    assert!(text(&body("*", "*")).contains("Lamps[^1] and buoys[^2]."), "marks that are no labels are counted");
}

#[test]
fn several_texts_and_footnotes_without_marks_lose_nothing() {
    let draft = "# 80/1. Lamps\n\n*The General Assembly*,\n\n*Noting* the lamps,\n\n1. *Decides* so.\n\n\
        # 80/2. Buoys\n\n*The General Assembly*,\n\n1. *Decides* otherwise.\n\n[^7]: Nobody calls this.\n";
    let back = text(&akn(draft));
    assert!(back.contains("# 80/2. Buoys\n\n*The General Assembly*,\n\n1. *Decides* otherwise.\n"), "{back}");
    assert!(back.ends_with("<sup>7</sup> Nobody calls this.\n"), "{back}");
}

#[test]
fn what_is_no_akoma_ntoso_is_told() {
    let said = |xml: &str| import(xml.as_bytes()).expect_err("no draft").0;
    assert_eq!(said("<html/>"), "its XML is <html>, and resolint reads <akomaNtoso>");
    assert_eq!(said("<akomaNtoso>"), "it ends inside <akomaNtoso>");
    assert_eq!(said(&published("")), "it holds no text");
    assert!(said("<akomaNtoso>\n<p></akomaNtoso>").starts_with("its XML is broken at line 2"));
    assert!(said(&"<a>".repeat(100_000)).contains("nested too deeply"));
    let entities = "<!DOCTYPE x [<!ENTITY a \"lamps\"><!ENTITY b \"&a;&a;\">]><akomaNtoso><statement><mainBody><p>&b;</p>\
        </mainBody></statement></akomaNtoso>";
    assert_eq!(text(entities), "&b;\n", "entities are not expanded");
}

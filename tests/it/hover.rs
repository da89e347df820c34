//! What the words at a place mean. `$0` marks the place in the text.

use std::sync::Arc;

use resolint::document::Document;
use resolint::engine::Engine;
use resolint::ide::hover::hover;
use resolint::table::RuleTable;

const TEXT: &str = "# 80/1. Lighthouses\n\n*The General Assembly*,\n\n\
    *Recalling also* its resolutions 61/5 and 61/6 of 20 November 2006 and Security Council resolution 2712 (2023),[^1]\n\n\
    *Noting with concern* that storms have put out many lights,\n\n\
    1. *Welcomes* the atlas of tides;\n\n\
    2. *Urges* keepers, as named in paragraphs 1 and 7 above, to report at its eighty-first session.\n\n\
    [^1]: Atlas of buoys, part two (A/79/12).\n";

/// The words and the page for the place in the middle of some words of the text.
fn over(words: &str) -> Option<(String, String)> {
    let (before, after) = words.split_once("$0").expect("the words have a place");
    let whole = format!("{before}{after}");
    let offset = TEXT.find(&whole).expect("the words stand in the text") + before.len();
    let document = Document::read(TEXT, Arc::new(Engine::new(RuleTable::builtin())), None);
    hover(&document, offset).map(|hover| (TEXT[hover.at.range()].to_owned(), hover.page))
}

#[test]
fn an_opening_tells_what_it_says_and_how_often() {
    let (words, page) = over("Recal$0ling").unwrap();
    assert_eq!(words, "Recalling also");
    assert!(page.starts_with("**Recalling also**: holds to what was said"), "{page}");
    assert!(page.contains("21.2% of the preambular paragraphs of the General Assembly"), "{page}");
    let (words, page) = over("*Ur$0ges*").unwrap();
    assert_eq!(words, "Urges");
    assert!(page.contains("Strength: 7 of 8, from *takes note* to *demands*."), "{page}");
}

#[test]
fn a_citation_tells_what_it_is() {
    let (words, page) = over("61$0/6").unwrap();
    assert_eq!(words, "61/6");
    assert_eq!(
        page,
        "**Resolution 61/6** of the General Assembly, cited with the date 20 November 2006\n\n\
         Adopted on 20 October 2006 (this date is certain: from the resolution itself or an official table).\n\n\
         Cooperation between the United Nations and the Inter-Parliamentary Union\n\n\
         [A/RES/61/6](https://docs.un.org/en/A/RES/61/6)"
    );
    let (words, page) = over("27$012 (2023)").unwrap();
    assert_eq!(words, "2712 (2023)");
    assert!(page.ends_with("(https://docs.un.org/en/S/RES/2712(2023))"), "{page}");
}

#[test]
fn marks_references_and_sessions_lead_on() {
    let (words, page) = over(",[^$01]").unwrap();
    assert_eq!((&*words, &*page), ("[^1]", "Footnote 1: Atlas of buoys, part two (A/79/12)."));
    let (words, page) = over("paragraphs $01 and").unwrap();
    assert_eq!(words, "paragraphs 1 and 7 above");
    assert_eq!(page, "1. *Welcomes* the atlas of tides;");
    let (_, page) = over("and 7$0 above").unwrap();
    assert!(page.starts_with("There is no paragraph 7 in this text.\n\n---\n\n**reference-undefined**"), "{page}");
    let (words, page) = over("eighty-$0first").unwrap();
    assert_eq!(words, "eighty-first session");
    assert_eq!(page, "The eighty-first session of the General Assembly: from September 2026 to September 2027.");
}

#[test]
fn sessions_of_other_bodies_have_their_years() {
    let text = "*The General Assembly*,\n\n*Noting* the twenty-third session of the Human Rights Council, the report of the \
                Commission on the Status of Women at its fifty-seventh session, and the Harbour Board at its third \
                session,\n";
    let document = Document::read(text, Arc::new(Engine::new(RuleTable::builtin())), None);
    let page = |words: &str| hover(&document, text.find(words).expect("the words stand there")).map(|hover| hover.page);
    let council = page("twenty-third").expect("a page");
    assert_eq!(council, "The twenty-third session of the Human Rights Council: June and July 2013.");
    let commission = page("fifty-seventh").expect("a page");
    assert_eq!(commission, "The fifty-seventh session of the Commission on the Status of Women: 2013.");
    assert_eq!(page("third session,"), None);
}

#[test]
fn a_symbol_leads_to_its_document() {
    let (words, page) = over("A/79$0/12)").unwrap();
    assert_eq!(words, "A/79/12");
    assert!(page.starts_with("**A/79/12**: document of the General Assembly, seventy-ninth session."), "{page}");
    assert!(page.ends_with("(https://docs.un.org/en/A/79/12)"), "{page}");
}

#[test]
fn other_words_mean_nothing() {
    assert_eq!(over("many li$0ghts"), None);
    assert_eq!(over("Light$0houses"), None);
}

#[test]
fn every_place_can_be_asked() {
    for text in [TEXT, "", "é𝄞 session", "*\n", "1. \n\n“its first session"] {
        let document = Document::read(text, Arc::new(Engine::new(RuleTable::builtin())), None);
        for offset in 0..=text.len() + 2 {
            if let Some(hover) = hover(&document, offset) {
                assert!(text.get(hover.at.range()).is_some());
            }
        }
    }
}

#[test]
fn a_finding_tells_why_it_is_one() {
    let text = "*The General Assembly*,\n\n*Recalls* its role,\n\n1. *Welcomes* the atlas.[^9]\n";
    let document = Document::read(text, Arc::new(Engine::new(RuleTable::builtin())), None);
    let offset = text.find("[^9]").unwrap() + 2;
    let page = hover(&document, offset).unwrap().page;
    let (meaning, finding) = page.split_once("\n\n---\n\n").expect("what it is, then what is wrong with it");
    assert_eq!(meaning, "Footnote 9 is missing in this text.");
    assert!(finding.starts_with("**footnote-undefined**: A footnote mark has no footnote"), "{finding}");
    assert!(finding.contains("General Assembly") && finding.ends_with("/footnote-undefined)"), "{finding}");
}

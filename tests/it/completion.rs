//! What is offered at a place. `$0` marks the cursor in the text.

use std::sync::Arc;

use resolint::document::Document;
use resolint::engine::Engine;
use resolint::ide::completion::{MOST, Proposal, complete};
use resolint::table::RuleTable;

fn at(marked: &str) -> (Document, usize) {
    let offset = marked.find("$0").expect("the text has a cursor");
    let text = marked.replacen("$0", "", 1);
    (Document::read(&text, Arc::new(Engine::new(RuleTable::builtin())), None), offset)
}

fn offered(marked: &str) -> Vec<Proposal> {
    let (document, offset) = at(marked);
    complete(&document, offset)
}

fn labels(marked: &str) -> Vec<String> {
    offered(marked).into_iter().map(|proposal| proposal.label).collect()
}

/// The text after the proposal with this label is taken as plain text.
fn taken(marked: &str, label: &str) -> String {
    let proposals = offered(marked);
    let proposal =
        proposals.iter().find(|one| one.label == label).unwrap_or_else(|| panic!("no {label}: {proposals:?}"));
    let mut text = marked.replacen("$0", "", 1);
    text.replace_range(proposal.at.range(), &proposal.text);
    text
}

fn snippet(marked: &str, label: &str) -> String {
    offered(marked).into_iter().find(|one| one.label == label).and_then(|one| one.snippet).unwrap_or_default()
}

#[test]
fn an_empty_document_offers_organ_lines_and_a_whole_resolution() {
    let all = labels("$0");
    assert_eq!(all[0], "The General Assembly,");
    assert!(all.iter().any(|label| label == "The Security Council: whole resolution"), "{all:?}");
    let skeleton = snippet("$0", "The General Assembly: whole resolution");
    assert!(skeleton.starts_with("# ${1:Title}\n\n*The General Assembly*,\n\n*Recalling* ${2:"), "{skeleton}");
    assert!(skeleton.ends_with(".$0"), "{skeleton}");
    // After a title the title is there.
    let text = taken("# Lighthouses\n\n$0", "The Human Rights Council: whole resolution");
    assert!(text.starts_with("# Lighthouses\n\n*The Human Rights Council*,\n\n*Recalling* "), "{text}");
    assert_eq!(taken("*The Sec$0*", "The Security Council,"), "*The Security Council*,\n\n");
    assert_eq!(labels("---\nprofile: sc\n---\n$0")[0], "The Security Council,");
}

#[test]
fn a_skeleton_has_no_finding() {
    for organ in ["General Assembly", "Security Council", "Human Rights Council", "Economic and Social Council"] {
        let text = taken("$0", &format!("The {organ}: whole resolution"));
        let document = Document::read(&text, Arc::new(Engine::new(RuleTable::builtin())), None);
        assert!(document.findings().is_empty(), "{organ}: {:?}", document.findings());
    }
}

#[test]
fn a_preamble_begins_with_its_most_frequent_openings() {
    let marked = "*The General Assembly*,\n\n$0";
    assert_eq!(labels(marked)[..2], ["Recalling", "Recognizing"]);
    assert_eq!(snippet(marked, "Recalling"), "*Recalling* $1,$0");
    assert_eq!(snippet(marked, "Taking note"), "*Taking note* of $1,$0");
    assert_eq!(taken(marked, "Recalling"), "*The General Assembly*,\n\n*Recalling* ");
    assert!(!labels(marked).iter().any(|label| label == "Requests"));
    assert_eq!(offered(marked)[0].detail.as_deref(), Some("21.2%"));
    let page = offered(marked)[0].documentation.clone().unwrap();
    assert!(page.contains("General Assembly") && page.contains("> *Recalling* "), "{page}");
}

#[test]
fn bodies_differ() {
    let council = labels("*The Security Council*,\n\n*Recalling* its statement on beacons,\n\n$0");
    let assembly = labels("*The General Assembly*,\n\n*Recalling* its statement on beacons,\n\n$0");
    assert_eq!(council[..2], ["Recalling", "Recalling also"]);
    assert_eq!(assembly[..2], ["Recalling also", "Recalling"]);
    let rank = |all: &[String], label: &str| all.iter().position(|one| one == label).unwrap_or(usize::MAX);
    assert!(rank(&council, "Determining") < rank(&assembly, "Determining"));
}

#[test]
fn the_cycle_of_like_openings_goes_on() {
    let head = "*The General Assembly*,\n\n*Recalling* the Charter of Harbours,\n\n";
    let also = "*Recalling also* the Treaty on Tides,\n\n";
    let further = "*Recalling further* the Protocol on Buoys,\n\n";
    assert_eq!(labels(&format!("{head}$0"))[..2], ["Recalling also", "Recalling"]);
    assert_eq!(labels(&format!("{head}{also}$0"))[..2], ["Recalling further", "Recalling"]);
    assert_eq!(labels(&format!("{head}{also}{further}$0"))[0], "Recalling");
    assert!(!labels(&format!("{head}{also}{further}$0")).iter().any(|label| label.ends_with(" also")));
    // Another opening between ends the run.
    let other = labels(&format!("{head}*Noting* the atlas of tides,\n\n*Recall$0"));
    assert_eq!(other[0], "Recalling");
    assert!(!other.contains(&"Recalling also".to_owned()), "{other:?}");
}

#[test]
fn a_few_letters_choose() {
    let head = "*The General Assembly*,\n\n";
    let all = labels(&format!("{head}Reaf$0"));
    assert_eq!(all[0], "Reaffirming");
    assert!(all.iter().all(|label| label.to_lowercase().contains("reaf")), "{all:?}");
    assert_eq!(taken(&format!("{head}Reaf$0"), "Reaffirming"), format!("{head}*Reaffirming* "));
    assert_eq!(taken(&format!("{head}*Reaf$0"), "Reaffirming"), format!("{head}*Reaffirming* "));
    // An editor may have closed the emphasis already.
    assert_eq!(taken(&format!("{head}*Reaf$0*"), "Reaffirming"), format!("{head}*Reaffirming* "));
    assert_eq!(offered(&format!("{head}*Reaf$0"))[0].filter.as_deref(), Some("*Reaffirming"));
    // Only the opening changes where the paragraph is there.
    let (marked, whole) = (format!("{head}*Rec$0* the tides,\n"), format!("{head}*Recognizing* the tides,\n"));
    assert_eq!(taken(&marked, "Recognizing"), whole);
    let deep = labels(&format!("{head}concerned$0"));
    assert_eq!(deep[0], "Concerned");
    assert!(deep.contains(&"Deeply concerned".to_owned()), "{deep:?}");
}

#[test]
fn operative_paragraphs_get_the_next_number() {
    let head = "*The General Assembly*,\n\n*Noting* the fog,\n\n";
    let first = format!("{head}$0");
    let all = labels(&first);
    assert!(all[0].ends_with("ing also"), "the preamble goes on first: {all:?}");
    assert_eq!(taken(&format!("{head}Requ$0"), "Requests"), format!("{head}1. *Requests* "));
    assert_eq!(taken(&format!("{head}1. $0"), "Welcomes"), format!("{head}1. *Welcomes* "));
    assert_eq!(snippet(&format!("{head}1. *Wel$0*"), "Welcomes"), "*Welcomes* $1;$0");
    let after = format!("{head}1. *Welcomes* the atlas;\n\n2. *Stresses* the value of buoys;\n\n$0");
    assert!(taken(&after, "Takes note").ends_with("3. *Takes note* of "));
    assert!(!labels(&after).iter().any(|label| label == "Recalling"));
    assert_eq!(
        snippet(&after, "Decides to remain seized of the matter"),
        "3. *Decides* to remain seized of the matter.$0"
    );
    // What follows a full stop is the last paragraph.
    assert_eq!(snippet(&format!("{head}1. *Welcomes* the atlas.\n\nStress$0"), "Stresses"), "2. *Stresses* $1.$0");
    // Each text counts for itself.
    let parts =
        format!("{head}1. *Welcomes* the atlas.\n\n## B\n\n*The General Assembly*,\n\n*Noting* the fog,\n\nUrg$0");
    assert!(taken(&parts, "Urges").ends_with("\n\n1. *Urges* "), "{}", taken(&parts, "Urges"));
}

#[test]
fn a_quoted_text_opens_every_paragraph_with_its_mark() {
    let head = "4. The Committee recommends the adoption of:\n\n“The General Assembly,\n\n“Noting the fog,\n\n";
    assert!(taken(&format!("{head}Str$0"), "Stressing").ends_with("\n\n“*Stressing* "));
    assert!(taken(&format!("{head}“Str$0"), "Stressing").ends_with("\n\n“*Stressing* "));
    assert!(taken(&format!("{head}Urg$0"), "Urges").ends_with("\n\n“1. *Urges* "));
}

#[test]
fn also_for_the_same_addressee() {
    let head =
        "*The General Assembly*,\n\n*Noting* the fog,\n\n1. *Requests* the Secretary-General to chart reefs;\n\n";
    let all = offered(&format!("{head}$0"));
    assert_eq!(all[0].label, "Also requests");
    assert_eq!(all[0].detail.as_deref(), Some("for the Secretary-General again"));
    assert_eq!(all[1].label, "Requests");
    assert!(!all.iter().any(|one| one.label == "Also urges"));
    let typed = labels(&format!("{head}Requests$0"));
    assert_eq!(typed[..2], ["Also requests", "Requests"]);
    assert!(labels(&format!("{head}Also$0")).iter().all(|label| label == "Also requests"));
}

#[test]
fn nothing_where_nothing_is_due() {
    let head = "*The General Assembly*,\n\n*Noting* the fog,\n\n";
    for marked in [
        "*The General Assembly*,\n\n*Recalling* the tides and $0",
        "*The General Assembly*,\n\n*Recalling* the ti$0des,",
        "*The General Assembly*,\n$0\n*Noting* the fog,",
        "```\n$0\n```\n",
        "<!-- The Gen$0 -->\n",
        "---\nsymbol: A/$0\n---\n",
        "The harbour committee met on Monday. It $0",
        &format!("{head}1. *Requests* harbour masters:\n\n$0"),
        &format!("{head}1. *Requests* the keepers to light their lamps.\n\n$0"),
        &format!("{head}1.$0"),
        &format!("{head}1. *Stresses* the tides in paragraph$0"),
        &format!("{head}**$0"),
        &format!("{head}1. *Recalls* article 4, paragraph 2$0, of the Treaty on Tides;\n\n2. *Notes* the log.\n"),
        &format!("{head}1. *Requests* the United$0 Nations Harbour Board to report at its eightieth session;"),
        &format!("{head}1. *Requests* keepers to report at its eightieth$0 session;"),
    ] {
        assert_eq!(labels(marked), Vec::<String>::new(), "{marked}");
    }
}

#[test]
fn footnote_marks_take_the_next_free_number() {
    let text = "*The General Assembly*,\n\n*Recalling* the atlas[^1] and the chart[^$0],\n\n*Noting* the log,[^2]\n\n\
                [^1]: Atlas of tides.\n\n[^2]: Log of buoys.\n";
    assert_eq!(labels(text), ["[^3]", "[^1]", "[^2]"]);
    assert!(taken(text, "[^3]").contains("the chart[^3],"));
    assert_eq!(offered(text)[1].documentation.as_deref(), Some("Atlas of tides."));
    assert_eq!(labels(&text.replace("[^$0]", "[^3$0]")), ["[^3]"]);
}

#[test]
fn missing_footnotes_are_offered_at_the_end() {
    let text = "*The General Assembly*,\n\n*Recalling* the atlas,[^1]\n\n1. *Welcomes* the log.[^2]\n\n";
    assert_eq!(labels(&format!("{text}[^1]: Atlas of tides.\n$0")), ["[^2]:"]);
    assert_eq!(labels(&format!("{text}$0")), ["[^1]:", "[^2]:"]);
    assert_eq!(labels(&format!("{text}[^$0")), ["[^1]:", "[^2]:"]);
    assert_eq!(taken(&format!("{text}[^$0"), "[^2]:"), format!("{text}[^2]: "));
    assert!(labels(&format!("{text}[^1]: Atlas.\n\n[^2]: Log.\n\n$0")).is_empty());
}

#[test]
fn paragraphs_above_and_below() {
    let text = "*The General Assembly*,\n\n*Noting* the fog,\n\n1. *Welcomes* the atlas;\n\n\
                2. *Stresses* the value of buoys;\n\n3. *Decides* to fund the charts named in paragraph $0;\n\n\
                4. *Urges* keepers to sound their horns.\n";
    assert_eq!(labels(text), ["2 above", "1 above", "4 below"]);
    assert!(taken(text, "1 above").contains("in paragraph 1 above;"));
    assert_eq!(labels(&text.replace("paragraph $0", "paragraph 1$0")), ["1 above"]);
    assert!(labels(&text.replace("paragraph $0", "paragraph 1$0 above")).is_empty());
    assert!(offered(text)[0].documentation.as_deref().unwrap().contains("*Stresses* the value of buoys"));
}

#[test]
fn states_have_two_names() {
    let prose = "*The General Assembly*,\n\n*Noting* the offer of ";
    assert_eq!(labels(&format!("{prose}Bolivia$0")), ["the Plurinational State of Bolivia"]);
    assert_eq!(taken(&format!("{prose}the Gam$0"), "the Gambia"), format!("{prose}the Gambia"));
    assert_eq!(
        taken(&format!("{prose}Venez$0"), "the Bolivarian Republic of Venezuela"),
        format!("{prose}the Bolivarian Republic of Venezuela")
    );
    assert_eq!(offered(&format!("{prose}Venez$0"))[0].filter.as_deref(), Some("Venezuela (Bolivarian Republic of)"));
    assert_eq!(labels("Sponsors: Albania, Bolivia$0"), ["Bolivia (Plurinational State of)"]);
    assert_eq!(labels("Albania, Belgium, Gam$0"), ["Gambia"]);
    assert_eq!(labels(&format!("{prose}Côte d'Iv$0")), ["Côte d’Ivoire"]);
    assert_eq!(labels(&format!("{prose}Nig$0")), ["the Niger", "Nigeria"]);
    assert!(labels(&format!("{prose}Albania$0")).is_empty());
}

#[test]
fn sessions_in_words_and_symbols() {
    let text = "# 80/1. Lighthouses\n\n*The General Assembly*,\n\n*Noting* the fog,\n\n\
                1. *Requests* the Secretary-General to report at its ";
    let all = offered(&format!("{text}$0"));
    assert_eq!(all[0].text, "eightieth session");
    assert_eq!(all[1].text, "eighty-first session");
    assert_eq!(all[0].detail.as_deref(), Some("from September 2025 to September 2026"));
    assert!(taken(&format!("{text}eighty-s$0"), "eighty-second session").ends_with("at its eighty-second session"));
    assert!(labels(&format!("{text}sec$0")).iter().all(|label| label.starts_with("second")));
    let other = text.replace("report at its ", "open its ");
    assert!(labels(&format!("{other}sec$0")).is_empty(), "“its secretariat” is no session");
    let symbols = labels(&format!("{text}A/$0"));
    assert_eq!(symbols[0], "A/80/");
    assert!(symbols.contains(&"A/C.3/80/L.".to_owned()));
    assert!(taken(&format!("{text}A/R$0"), "A/RES/80/").ends_with("A/RES/80/"));
}

#[test]
fn a_page_can_be_written_with_proposals_and_few_words() {
    let mut text = String::new();
    let mut take = |typed: &str, label: &str, words: &str| {
        let marked = format!("{text}{typed}$0");
        text = taken(&marked, label) + words;
    };
    take("", "The General Assembly,", "");
    take("Rec", "Recalling", "the Charter of Harbours,\n\n");
    take("", "Recalling also", "the Treaty on Tides,\n\n");
    take("Not", "Noting with concern", "that storms have put out many harbour lights,\n\n");
    take("Wel", "Welcomes", "the atlas of tides;\n\n");
    take("Req", "Requests", "the Secretary-General to publish the atlas welcomed in paragraph ");
    take("", "1 above", ";\n\n");
    take("", "Also requests", "the Secretary-General to chart the reefs;\n\n");
    take("Dec", "Decides to remain seized of the matter", "\n");
    let document = Document::read(&text, Arc::new(Engine::new(RuleTable::builtin())), None);
    let serious: Vec<String> = document.findings().into_iter().map(|finding| finding.message).collect();
    assert!(serious.iter().all(|message| message.contains("title")), "{text}\n{serious:?}");
}

#[test]
fn every_place_of_a_text_can_be_asked() {
    let text = "# 80/1. Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its resolution 61/5 of 20 November 2006,[^1]\n\n\
                1. *Requests* the Secretary-General, in paragraph 1 above, to report at its eightieth session:\n\n\
                (a) Côte d’Ivoire, é𝄞;\r\n\r\n[^1]: Resolution 46/152, A/80/\n\n“1. *\n";
    let engine = Arc::new(Engine::new(RuleTable::builtin()));
    let document = Document::read(text, Arc::clone(&engine), None);
    for offset in 0..=text.len() + 3 {
        let found = complete(&document, offset);
        assert!(found.len() <= MOST);
        for proposal in found {
            assert!(proposal.at.end as usize <= text.len());
            assert!(
                text.is_char_boundary(proposal.at.start as usize) && text.is_char_boundary(proposal.at.end as usize)
            );
        }
    }
    assert!(!complete(&Document::read("", engine, None), 7).is_empty());
}

#[test]
fn resolutions_by_number_and_subject() {
    let text = "*The General Assembly*,\n\n*Recalling* its resolution 67/19$0";
    assert!(labels(text).contains(&"67/190".to_owned()));
    assert!(taken(text, "67/190").ends_with("its resolution 67/190 of 20 December 2012"));
    let again = "*The General Assembly*,\n\n*Recalling* its resolution 67/190 of 20 December 2012,\n\n\
        *Recalling also* its resolution 67/190$0";
    assert!(taken(again, "67/190").ends_with("*Recalling also* its resolution 67/190"));
    let council = "*The General Assembly*,\n\n*Recalling* Security Council resolutions 1325 (2000) and 137$0";
    assert!(taken(council, "1373 (2001)").ends_with("1325 (2000) and 1373 (2001)"));
    let subject = offered("*The General Assembly*,\n\n*Recalling* its resolution trafficking in p$0");
    let one = subject.iter().find(|one| one.label == "68/192").expect("a resolution on trafficking");
    assert_eq!(one.text, "68/192 of 18 December 2013");
    assert!(one.detail.as_ref().is_some_and(|title| title.contains("trafficking in persons")), "{one:?}");
    for nothing in ["its resolution$0", "its resolution $0", "its resolution on tid$0", "the number 67/19$0"] {
        let text = format!("*The General Assembly*,\n\n*Recalling* {nothing}");
        assert!(!labels(&text).iter().any(|label| label.contains('/')), "{nothing}");
    }
}

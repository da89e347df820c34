//! From marks to footnotes, from references to paragraphs, from acronyms to their definitions; and new names for them.

use resolint::ide::navigate::{places, renamable, rename};

use crate::ide_drawn::{after, document, with_cursor, words};

/// The places of what stands at the cursor, drawn into the text: `‹use›`, `«definition»`.
fn shown(drawn: &str) -> String {
    let (document, offset) = with_cursor(drawn);
    let mut text = document.text().to_string();
    let mut places = places(&document, offset);
    places.sort_by_key(|place| std::cmp::Reverse(place.at));
    for place in places {
        let (open, close) = if place.definition { ("«", "»") } else { ("‹", "›") };
        text.insert_str(place.at.end as usize, close);
        text.insert_str(place.at.start as usize, open);
    }
    text
}

fn renamed(drawn: &str, name: &str) -> Result<String, String> {
    let (document, offset) = with_cursor(drawn);
    let edits = rename(&document, offset, name)?;
    Ok(after(&document, &edits))
}

#[test]
fn a_mark_leads_to_its_footnote_and_back() {
    let text = "*Recalling* the tides[^1] and reefs,<sup>1</sup>\n\n1. *Welcomes* lamps.[^2]\n\n[^1]: Of the bay.\n[^2]: Red.\n";
    let wanted = "*Recalling* the tides[^‹1›] and reefs,<sup>‹1›</sup>\n\n1. *Welcomes* lamps.[^2]\n\n[^«1»]: Of the bay.\n[^2]: Red.\n";
    assert_eq!(shown(&text.replacen("[^1]", "[$0^1]", 1)), wanted);
    assert_eq!(shown(&text.replace("<sup>1", "<sup>1$0")), wanted);
    assert_eq!(shown(&text.replace("[^1]:", "[^1]$0:")), wanted);
    assert_eq!(shown(&text.replace("tides", "ti$0des")), text);
}

#[test]
fn marks_of_every_style_have_their_footnotes() {
    assert_eq!(
        shown("*Noting* tides¹$0 and bays,²\n\n¹ Low.\n\n² Wide.\n"),
        "*Noting* tides‹¹› and bays,²\n\n«¹» Low.\n\n² Wide.\n"
    );
    assert_eq!(
        shown("*Noting* tides^{1,2$0}\n\n^1^ Low.\n\n^2^ Wide.\n"),
        "*Noting* tides^{1,‹2›}\n\n^1^ Low.\n\n^«2»^ Wide.\n"
    );
}

#[test]
fn a_number_leads_to_what_refers_to_it() {
    let text = "*The General Assembly*,\n\n1. *Welcomes* lamps;\n\n2. *Requests* keepers to light them, as in paragraphs 1 and 3 above;\n\n3. *Notes* paragraph 1 above.\n";
    let wanted = text
        .replace("1. *", "«1». *")
        .replace("paragraphs 1", "paragraphs ‹1›")
        .replace("paragraph 1", "paragraph ‹1›");
    assert_eq!(shown(&text.replace("1. *", "$01. *")), wanted);
    assert_eq!(shown(&text.replace("paragraph 1", "para$0graph 1")), wanted);
    let third = text.replace("3. *", "«3». *").replace("and 3", "and ‹3›");
    assert_eq!(shown(&text.replace("and 3", "and 3$0")), third);
}

#[test]
fn texts_count_by_themselves() {
    let one = "*The General Assembly*,\n\n1. *Welcomes* lamps;\n\n2. *Notes* paragraph 1 above.\n\n";
    let text = format!("# 80/1. Lamps\n\nA\n\n{one}B\n\n{one}");
    let (before, last) = text.split_at(text.rfind("*The General").expect("an organ line"));
    let wanted = format!("{before}{}", last.replace("1. *", "«1». *").replace("paragraph 1", "paragraph ‹1›"));
    assert_eq!(shown(&format!("{before}{}", last.replace("paragraph 1", "paragraph $01"))), wanted);
}

#[test]
fn an_acronym_leads_to_its_definition_and_uses() {
    let text = "*Noting* the International Lamp Board (ILB),\n\n1. *Requests* the ILB to report to ILB-led missions, not to ILBO or A/ILB/1.\n";
    let wanted = "*Noting* the International Lamp Board («ILB»),\n\n1. *Requests* the ‹ILB› to report to ‹ILB›-led missions, not to ILBO or A/ILB/1.\n";
    assert_eq!(shown(&text.replace("the ILB", "the I$0LB")), wanted);
    assert_eq!(shown(&text.replace("ILB-led", "ILB-$0led")), text);
    assert_eq!(shown(&text.replace("ILB-led", "IL$0B-led")), wanted);
    let plural = "*Noting* small harbour States (SHSs),\n\n1. *Requests* S$0HSs to light lamps.\n";
    assert_eq!(shown(plural), "*Noting* small harbour States («SHS»s),\n\n1. *Requests* ‹SHS›s to light lamps.\n");
    // Nothing defines these.
    for text in ["*Noting* the IL$0B and the ILB,\n", "*Noting* resolution 2625 (X$0XV) and XXV,\n"] {
        assert_eq!(shown(text), text.replace("$0", ""));
    }
}

#[test]
fn footnotes_get_other_labels_however_they_are_written() {
    let text = "*Noting* tides[^$01] and bays,[^2]\n\n[^1]: Low.\n\n[^2]: Wide.\n";
    assert_eq!(
        renamed(text, "low").as_deref(),
        Ok("*Noting* tides[^low] and bays,[^2]\n\n[^low]: Low.\n\n[^2]: Wide.\n")
    );
    assert_eq!(renamed("*Noting* tides³$0,\n\n³ Low.\n", "12").as_deref(), Ok("*Noting* tides¹²,\n\n¹² Low.\n"));
    assert_eq!(renamed("*Noting* tides³$0,\n\n³ Low.\n", "⁴").as_deref(), Ok("*Noting* tides⁴,\n\n⁴ Low.\n"));
    assert_eq!(
        renamed("*Noting* tides[^3$0] and bays,<sup>3</sup>\n\n[^3]: Low.\n", "4").as_deref(),
        Ok("*Noting* tides[^4] and bays,<sup>4</sup>\n\n[^4]: Low.\n")
    );
    for (text, name) in [(text, "2"), (text, ""), (text, "a b"), (text, "a]"), ("*Noting* tides³$0,\n\n³ Low.\n", "x")]
    {
        let sentence = renamed(text, name).expect_err(name);
        assert!(sentence.ends_with('.') && sentence.starts_with(char::is_uppercase), "{sentence}");
    }
}

#[test]
fn references_go_along_with_the_number() {
    let text = "*The General Assembly*,\n\n$03. *Welcomes* lamps;\n\n4. *Notes* paragraph 3 (b) above.\n";
    assert_eq!(
        renamed(text, "7").as_deref(),
        Ok("*The General Assembly*,\n\n7. *Welcomes* lamps;\n\n4. *Notes* paragraph 7 (b) above.\n")
    );
    assert_eq!(renamed(text, "4").expect_err("taken"), "There is a paragraph 4 in this text already.");
    for name in ["", "0", "03", "x", "1000", "-1"] {
        assert!(renamed(text, name).is_err(), "{name}");
    }
    let twice = "*The General Assembly*,\n\n3. *Welcomes* lamps;\n\n$03. *Welcomes* keepers;\n\n5. *Notes* paragraph 3 above.\n";
    assert_eq!(
        renamed(twice, "4").as_deref(),
        Ok(
            "*The General Assembly*,\n\n3. *Welcomes* lamps;\n\n4. *Welcomes* keepers;\n\n5. *Notes* paragraph 3 above.\n"
        )
    );
    assert!(renamed("*The General Assembly*,\n\n5. *Notes* paragraph $03 above.\n", "4").is_err());
}

#[test]
fn acronyms_get_other_names() {
    let text = "*Noting* the International Lamp Board (ILB),\n\n1. *Requests* the $0ILB to report to the UNLB.\n";
    assert_eq!(
        renamed(text, "INTLB").as_deref(),
        Ok("*Noting* the International Lamp Board (INTLB),\n\n1. *Requests* the INTLB to report to the UNLB.\n")
    );
    for name in ["", "lamp", "I", "IL B", "UNLB", "ILBs"] {
        assert!(renamed(text, name).is_err(), "{name}");
    }
}

#[test]
fn what_can_be_renamed_is_what_has_places() {
    let text = "*The General Assembly*,\n\n*Noting* the Lamp Board (LB),[^1]\n\n12. *Notes* paragraph 12 above.\n\n[^1]: Low.\n";
    let drawn = document(text);
    let mut found: Vec<String> =
        (0..=text.len()).filter_map(|at| renamable(&drawn, at)).map(|at| words(&drawn, at)).collect();
    found.dedup();
    assert_eq!(found, ["LB", "1", "12", "1"]);
    assert!(rename(&drawn, 0, "x").is_err());
}

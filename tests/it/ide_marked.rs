//! What is marked in the text: links, colours, hints.

use resolint::ide::hints::hints;
use resolint::ide::links::links;
use resolint::ide::tokens::{TokenKind, tokens};
use resolint::span::Span;

use crate::ide_drawn::{document, words};

/// Each link as `words → symbol`.
fn linked(text: &str) -> Vec<String> {
    let document = document(text);
    let path =
        |url: &str| url.strip_prefix("https://docs.un.org/en/").expect("the documents of the organization").to_owned();
    links(&document).iter().map(|link| format!("{} → {}", words(&document, link.at), path(&link.url))).collect()
}

#[test]
fn symbols_lead_to_documents() {
    let text = "*Noting* A/68/127, A/C.3/68/L.17/Rev.1, S/RES/1373 (2001), S/PV.4688 and (E/2013/40).\n";
    assert_eq!(
        linked(text),
        [
            "A/68/127 → A/68/127",
            "A/C.3/68/L.17/Rev.1 → A/C.3/68/L.17/Rev.1",
            "S/RES/1373 (2001) → S/RES/1373(2001)",
            "S/PV.4688 → S/PV.4688",
            "E/2013/40 → E/2013/40",
        ]
    );
    assert_eq!(linked("*Noting* A/68/84-S/2013/184,\n"), ["A/68/84-S/2013/184 → A/68/84"]);
    assert!(linked("*Noting* A/H1N1, and/or, A/B, A/79 and km/h2/h3.\n").is_empty());
}

#[test]
fn citations_lead_to_resolutions_of_their_organ() {
    let text = "*The General Assembly*,\n\n*Recalling* its resolutions 67/190 and 57/270 B, resolution 217 A (III), Security Council resolution 1373 (2001), Economic and Social Council resolution 2013/40 and Human Rights Council resolution 16/21,\n";
    assert_eq!(
        linked(text),
        [
            "67/190 → A/RES/67/190",
            "57/270 B → A/RES/57/270B",
            "217 A (III) → A/RES/217(III)",
            "1373 (2001) → S/RES/1373(2001)",
            "2013/40 → E/RES/2013/40",
            "16/21 → A/HRC/RES/16/21",
        ]
    );
    let council = "*The Human Rights Council*,\n\n*Recalling* its resolution 16/21 and its decision 17/119,\n";
    assert_eq!(linked(council), ["16/21 → A/HRC/RES/16/21", "17/119 → A/HRC/DEC/17/119"]);
}

#[test]
fn what_is_a_link_or_code_already_is_left() {
    let text = "*The General Assembly*,\n\n*Recalling* its resolution [67/190](#a), [its report A/68/127](https://lamps.example/A/68/127), [A/68/128][1] and `A/68/129`,\n\nSee https://lamps.example/A/68/130.\n\n```\nA/68/131\n```\n";
    assert!(linked(text).is_empty(), "{:?}", linked(text));
}

#[test]
fn words_have_the_colour_of_what_they_are() {
    let text = "# 80/1. Lamps[^1]\n\n*The General Assembly*,\n\n*Recalling also* its resolution 61/5,\n\n1. *Welcomes* charts, as in paragraph\n1 above;\n\n    (a) Lamps.\n\n[^1]: Red.\n";
    let document = document(text);
    let found: Vec<(String, TokenKind)> = tokens(&document, Span::new(0, text.len()))
        .iter()
        .map(|token| (words(&document, token.at), token.kind))
        .collect();
    let found: Vec<(&str, TokenKind)> = found.iter().map(|(words, kind)| (&**words, *kind)).collect();
    assert_eq!(
        found,
        [
            ("# 80/1. Lamps", TokenKind::Heading),
            ("[^1]", TokenKind::Mark),
            ("The General Assembly", TokenKind::Organ),
            ("Recalling also", TokenKind::Opening),
            ("61/5", TokenKind::Citation),
            ("1.", TokenKind::Label),
            ("Welcomes", TokenKind::Opening),
            ("(a)", TokenKind::Label),
            ("[^1]", TokenKind::Mark),
        ]
    );
}

#[test]
fn a_reference_is_coloured_on_its_line() {
    let text = "*The General Assembly*,\n\n1. *Welcomes* charts, see paragraph 1 above;\n";
    let document = document(text);
    let from = text.find("see").expect("a word");
    let found = tokens(&document, Span::new(from, text.len()));
    assert_eq!(found.len(), 1);
    assert_eq!((words(&document, found[0].at).as_str(), found[0].kind), ("paragraph 1 above", TokenKind::Reference));
}

#[test]
fn marks_and_references_show_what_they_point_to() {
    let text = "*The General Assembly*,\n\n*Noting* the tides[^1] and <sup>1</sup>,\n\n1. *Welcomes* the *atlas* of lights;[^9]\n\n2. *Notes* paragraphs 1 and 2 above and paragraph 1 above.\n\n[^1]: Of the **bay**, the lagoon and the open sea beyond.\n";
    let mut drawn = text.to_owned();
    let hints = hints(&document(text), Span::new(0, text.len()));
    for hint in hints.iter().rev() {
        drawn.insert_str(hint.offset, &format!("‹{}›", hint.label));
        assert!(hint.tooltip.is_some());
    }
    let note = "‹Of the bay, the lagoon and the …›";
    let one = "‹Welcomes the atlas of lights;›";
    let wanted = text
        .replace("tides[^1]", &format!("tides[^1]{note}"))
        .replace("</sup>", &format!("</sup>{note}"))
        .replace("paragraphs 1 and 2", &format!("paragraphs 1{one} and 2‹Notes paragraphs 1 and 2 above …›"))
        .replace("paragraph 1 above", &format!("paragraph 1 above{one}"));
    assert_eq!(drawn, wanted);
}

#[test]
fn hints_and_tokens_keep_to_the_range() {
    let one = "*The General Assembly*,\n\n1. *Welcomes* tides.[^1]\n\n[^1]: Of the bay.\n\n";
    let text = format!("# 80/1. One\n\n{one}# 80/2. Two\n\n{one}# 80/3. Three\n\n{one}");
    let document = document(&text);
    let second = text.find("# 80/2").expect("the second")..text.find("# 80/3").expect("the third");
    let range = Span::new(second.start, second.end);
    assert_eq!(hints(&document, Span::new(0, text.len())).len(), 3);
    let found = hints(&document, range);
    assert_eq!(found.len(), 1);
    assert!(second.contains(&found[0].offset));
    let all = tokens(&document, Span::new(0, text.len()));
    let inside: Vec<_> = all.iter().copied().filter(|token| second.contains(&(token.at.start as usize))).collect();
    assert_eq!(tokens(&document, range), inside);
}

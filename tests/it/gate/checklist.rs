//! The list that a person signs.

use super::{CLEAN, FLAWED, folder, run};

/// The line of a point.
fn point<'a>(list: &'a str, name: &str) -> &'a str {
    list.lines()
        .find(|line| line.get(4..).is_some_and(|rest| rest.starts_with(name)))
        .unwrap_or_else(|| panic!("no {name} in\n{list}"))
}

#[test]
fn a_clean_draft_is_ready() {
    let folder = folder(&[("tides.unres", CLEAN)]);
    let list = run(&folder, "check --gate ga");
    assert_eq!(list.status, 0, "{}{}", list.out, list.err);
    assert!(
        point(&list.out, "Title").starts_with("[x] Title") && point(&list.out, "Title").contains("pass"),
        "{}",
        list.out
    );
    assert!(point(&list.out, "Footnotes").contains("not applicable  the draft has no footnotes"), "{}", list.out);
    assert!(list.out.contains("\nReady: ") && list.out.contains("Signed: ____"), "{}", list.out);
}

#[test]
fn a_failing_point_gives_the_place_and_the_reason() {
    let folder = folder(&[("tides.unres", FLAWED)]);
    let list = run(&folder, "check --gate ga");
    assert_eq!(list.status, 1);
    let closing = point(&list.out, "Endings and closing");
    assert!(closing.starts_with("[ ]") && closing.contains("FAIL") && closing.contains("line 5: "), "{closing}");
    assert!(list.out.contains("\nNot ready: "), "{}", list.out);
}

#[test]
fn a_masthead_is_whole_or_not_there() {
    let folder = folder(&[("tides.unres", &format!("---\nsymbol: A/C.2/80/L.5\n---\n\n{CLEAN}"))]);
    let list = run(&folder, "check --gate ga");
    assert!(
        point(&list.out, "Masthead").contains("FAIL            missing in the front matter: session, agenda_item"),
        "{}",
        list.out
    );
    let house = run(&folder, "check --gate mun").out;
    assert!(point(&house, "Masthead").contains("not applicable  missing"), "{house}");
}

#[test]
fn sponsors_stand_in_the_order_of_the_alphabet() {
    for (sponsors, wrong) in [
        ("Bosnia and Herzegovina, Chad, Côte d’Ivoire, Croatia and Trinidad and Tobago", None),
        ("Antigua and Barbuda and Barbados", None),
        ("Fiji, Chad and Togo", Some("“Chad” comes before “Fiji”")),
        ("Togo and Antigua and Barbuda", Some("“Antigua and Barbuda” comes before “Togo”")),
    ] {
        let folder = folder(&[("tides.unres", &format!("**{sponsors}: draft resolution**\n\n{CLEAN}"))]);
        let list = run(&folder, "check --gate ga").out;
        let line = point(&list, "Sponsors in order");
        match wrong {
            Some(words) => assert!(line.contains("FAIL") && line.contains(words), "{line}"),
            None => assert!(line.contains("pass"), "{line}"),
        }
    }
}

#[test]
fn other_languages_are_not_taken_for_english() {
    let folder = folder(&[("tides.unres", CLEAN)]);
    assert_eq!(run(&folder, "check --lang en").status, 0);
    let french = run(&folder, "check --lang fr");
    assert!(
        french.status == 2 && french.err.contains("English texts (en) only") && french.err.contains("French"),
        "{}",
        french.err
    );
    assert!(run(&folder, "check --lang english").err.contains("code of two letters"));
}

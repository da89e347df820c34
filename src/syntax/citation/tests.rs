//! What is read as a citation, and what of it.

use super::*;

/// The citations of a text of the General Assembly, each as `organ number date`.
fn read(text: &str) -> Vec<String> {
    of(text, Organ::GeneralAssembly)
}

fn of(text: &str, own: Organ) -> Vec<String> {
    let shown = |one: Citation| {
        let date = one.date.map_or(String::new(), |(year, month, day)| format!(" {year}-{month:02}-{day:02}"));
        format!("{} {}{date}", one.organ.map_or("?", Organ::code), one.number)
    };
    citations(text, 0, Some(own), false).into_iter().map(shown).collect()
}

#[test]
fn lists_share_dates() {
    assert_eq!(
        read("its resolutions 61/5 and 61/6 of 20 November 2006 and 62/1 of 3 December 2007,"),
        ["GA 61/5 2006-11-20", "GA 61/6 2006-11-20", "GA 62/1 2007-12-03"]
    );
    assert_eq!(
        read("its resolutions 61/5 and 61/6 of 20 and 21 November 2006, respectively"),
        ["GA 61/5 2006-11-20", "GA 61/6 2006-11-21"]
    );
    assert_eq!(
        read("its resolutions 70/1 and 70/2 of 25 September 2015 and 29 July 2016"),
        ["GA 70/1 2015-09-25", "GA 70/2 2016-07-29"]
    );
    assert_eq!(
        read("resolutions 61/5, on buoys, and 61/6, on the keeping of lights, of 20 November 2006,"),
        ["GA 61/5 2006-11-20", "GA 61/6 2006-11-20"]
    );
}

#[test]
fn numbers_of_other_organizations_are_of_no_organ() {
    assert_eq!(read("resolution 1990 (LVIII) and resolution 542 (LXXIII)"), ["ECOSOC 1990 (LVIII)", "? 542 (LXXIII)"]);
}

#[test]
fn a_date_that_begins_with_the_month_is_one() {
    assert_eq!(read("its resolution 61/5 of November 20, 2006 on tides"), ["GA 61/5 2006-11-20"]);
}

#[test]
fn lists_go_on_after_subjects() {
    assert_eq!(
        read(
            "its resolutions 61/5 of 20 November 2006 on tides, 62/7 of 3 December 2007, entitled “Lights”, and 63/1 of 4 May 2009"
        ),
        ["GA 61/5 2006-11-20", "GA 62/7 2007-12-03", "GA 63/1 2009-05-04"]
    );
    assert_eq!(read("its resolution 61/5 of 20 November 2006 on tides, and 62/7 lights"), ["GA 61/5 2006-11-20"]);
}

#[test]
fn letters_links_and_symbols_belong_to_numbers() {
    assert_eq!(
        read("resolutions 68/95 A and B of 11 December 2013"),
        ["GA 68/95 A 2013-12-11", "GA 68/95 B 2013-12-11"]
    );
    assert_eq!(read("resolutions 3411 A and B (XXX)"), ["GA 3411 A (XXX)", "GA 3411 B (XXX)"]);
    let text = "resolutions 3411\u{a0}A and\u{a0}B\u{a0}(XXX)";
    let found = citations(text, 0, Some(Organ::GeneralAssembly), false);
    let places: Vec<&str> = found.iter().map(|one| &text[one.at.range()]).collect();
    assert_eq!(places, ["3411\u{a0}A", "B\u{a0}(XXX)"]);
    assert_eq!(read("its resolution [57/270](#) B of 23 June 2003"), ["GA 57/270 B 2003-06-23"]);
    assert_eq!(read("resolution A/RES/61/5 and resolution 217A (III)"), ["GA 61/5", "GA 217 A (III)"]);
    assert_eq!(read("its resolution S\u{2011}26/2 of 27 June 2001"), ["GA S-26/2 2001-06-27"]);
    assert_eq!(read("its resolutions 49/75 K, 53/77 AA and ES-10/13"), ["GA 49/75 K", "GA 53/77 AA", "GA ES-10/13"]);
}

#[test]
fn the_organ_comes_from_the_words() {
    assert_eq!(
        read("Economic and Social Council resolution 2013/40 and its resolution 67/1"),
        ["ECOSOC 2013/40", "GA 67/1"]
    );
    assert_eq!(read("the Human Rights Council, in its resolution 16/21 of 25 March 2011"), ["HRC 16/21 2011-03-25"]);
    assert_eq!(read("resolution 3/1 of the Conference of the Parties"), ["other 3/1"]);
    assert_eq!(read("Security Council resolutions 2628 and 2670 (2022)"), ["SC 2628 (2022)", "SC 2670 (2022)"]);
    assert_eq!(
        of("its previous resolutions, in particular 2100 (2013) and 2085 (2012)", Organ::SecurityCouncil),
        ["SC 2100 (2013)", "SC 2085 (2012)"]
    );
    assert_eq!(
        of("General Assembly resolution 60/251, Council resolution 5/1", Organ::HumanRightsCouncil),
        ["GA 60/251", "HRC 5/1"]
    );
}

#[test]
fn other_numbers_are_no_citations() {
    for text in [
        "the resolution of 3 May",
        "resolution 46 of the Union",
        "a decision in 2024",
        "resolutions",
        "decision 1/CP.21 on",
    ] {
        assert_eq!(read(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn places_are_those_of_the_words() {
    let text = "its resolution 61/5 of 20 November 2006 on tides";
    let found = citations(text, 3, None, false);
    let slice = |at: Span<InBlock>| &text[at.start as usize - 3..at.end as usize - 3];
    assert_eq!(slice(found[0].at), "61/5");
    assert_eq!(slice(found[0].date_at), " of 20 November 2006");
    assert_eq!(slice(found[0].keyword), "resolution");
}

//! What can be done at a place: texts before, with a cursor `$0` or a range `‹…›`, and after.
//!
//! A text is written one paragraph a line; [`page`] puts the blank lines in between.

use std::sync::Arc;

use proptest::prelude::*;
use resolint::document::Document;
use resolint::engine::Engine;
use resolint::fixing::edited;
use resolint::ide::TextEdit;
use resolint::ide::actions::{Action, ActionKind, actions, fix_all, renumber};
use resolint::rule::Finding;
use resolint::span::{InDoc, Span};
use resolint::table::{Level, Profile, RuleTable};

type At = Span<InDoc>;

fn page(lines: &str) -> String {
    let lines: Vec<&str> = lines.lines().map(str::trim_start).filter(|line| !line.is_empty()).collect();
    format!("{}\n", lines.join("\n\n"))
}

fn engine() -> Arc<Engine> {
    Arc::new(Engine::new(RuleTable::builtin()))
}

fn read(text: &str) -> Document {
    Document::read(text, engine(), None)
}

/// The text without its cursor or range, and that place.
fn placed(text: &str) -> (String, At) {
    if let Some(at) = text.find("$0") {
        return (text.replacen("$0", "", 1), Span::at(at));
    }
    let (start, end) = (text.find('‹').expect("a cursor or a range"), text.find('›').expect("the end of the range"));
    (text.replace(['‹', '›'], ""), Span::new(start, end - '‹'.len_utf8()))
}

fn offered(before: &str) -> (String, Vec<Action>) {
    let (text, at) = placed(before);
    let document = read(&text);
    let all = actions(&document, at, &document.findings());
    (text, all)
}

fn titles(before: &str) -> Vec<String> {
    offered(&page(before)).1.into_iter().map(|action| action.title).collect()
}

fn errors(findings: &[Finding<At>]) -> Vec<String> {
    let mut rules: Vec<String> =
        findings.iter().filter(|one| one.level == Level::Error).map(|one| one.rule.to_string()).collect();
    rules.sort();
    rules
}

/// The text after edits, which must be in order, change something, and not overlap.
fn apply(text: &str, edits: &[TextEdit]) -> String {
    assert!(edits.windows(2).all(|two| two[0].0.end <= two[1].0.start), "edits overlap: {edits:?}");
    for (at, new) in edits {
        assert_ne!(text.get(at.range()), Some(&**new), "an edit changes nothing");
    }
    edited(text, edits)
}

fn sound(before: &str, after: &str) {
    let (old, new) = (errors(&read(before).findings()), errors(&read(after).findings()));
    for rule in &new {
        let count = |list: &[String]| list.iter().filter(|one| *one == rule).count();
        assert!(count(&new) <= count(&old), "new finding of {rule}:\n{after}");
    }
}

#[track_caller]
fn done(title: &str, before: &str) -> String {
    let (text, all) = offered(before);
    let Some(action) = all.iter().find(|action| action.title == title) else {
        panic!("no “{title}” among {:?}", all.iter().map(|one| &one.title).collect::<Vec<_>>());
    };
    let after = apply(&text, &action.edits);
    sound(&text, &after);
    after
}

#[track_caller]
fn becomes(title: &str, before: &str, after: &str) {
    assert_eq!(done(title, &page(before)), page(after));
}

#[track_caller]
fn not_offered(title: &str, before: &str) {
    let titles = titles(before);
    assert!(!titles.iter().any(|one| one == title), "“{title}” is offered");
}

const UP: &str = "Move the paragraph up";
const DOWN: &str = "Move the paragraph down";
const DEMOTE: &str = "Turn it into a sub-paragraph of the paragraph before";
const PROMOTE: &str = "Turn it into a paragraph";
const SPLIT: &str = "Split the paragraph in two";
const RENUMBER: &str = "Number the operative paragraphs anew";
const BRACKETS: &str = "Write the footnote marks of the text as “[^1]”";
const RAISED: &str = "Write the footnote marks of the text as raised figures";

mod findings {
    use super::*;

    #[test]
    fn a_safe_fix_is_preferred() {
        let before = page(
            "*The General Assembly*,
            *Recalling* the Convention on Harbour Lights$0;
            1. *Welcomes* the atlas;
            2. *Requests* the Secretary-General to print it.",
        );
        let (text, all) = offered(&before);
        let fix = &all[0];
        assert!(fix.preferred && fix.kind == ActionKind::QuickFix);
        assert_eq!(fix.finding.as_ref().map(|finding| &*finding.rule), Some("preamble-ending"));
        assert_eq!(apply(&text, &fix.edits), text.replace("Lights;", "Lights,"));
    }

    #[test]
    fn an_unsafe_fix_is_offered_but_not_preferred() {
        let before = page(
            "*The General Assembly*,
            *Recalling* the Convention on Harbour Lights,[^1]
            1. *Welcomes* the atlas;
            2. *Requests* the Secretary-General to print it.
            [^1]: Resolution 46/152, annex‹;›",
        );
        let (_, all) = offered(&before);
        assert_eq!(all[0].title, "Replace it by a full stop");
        assert!(all.iter().all(|action| !action.preferred), "{all:?}");
    }

    #[test]
    fn findings_elsewhere_offer_nothing() {
        let titles = titles(
            "*The General Assembly*,
            *Recalling* the Convention $0on Harbour Lights,
            1. *Welcomes* the atlas,
            2. *Requests* the Secretary-General to print it.",
        );
        assert_eq!(titles, ["Add footnote 1"]);
    }

    #[test]
    fn fixing_all_gives_few_small_edits() {
        let text = page(
            "*The General Assembly*,
            *Recalling* the Convention on Harbour Lights;
            1. *Welcomes* the atlas,
            2. *Requests* the Secretary-General to print it",
        );
        let edits = fix_all(&read(&text));
        assert_eq!(
            apply(&text, &edits),
            text.replace("Lights;", "Lights,").replace("atlas,", "atlas;").replace("it\n", "it.\n")
        );
        let touched: Vec<(usize, &str)> = edits.iter().map(|(at, new)| (at.len(), &**new)).collect();
        assert_eq!(touched, [(1, ","), (1, ";"), (0, ".")]);
        let fixed = read(&apply(&text, &edits));
        assert_eq!(fix_all(&fixed), []);
    }

    #[test]
    fn fixing_all_can_take_lines_away() {
        let text = "*The General Assembly*,\n\n<!-- resolint-disable-next-line footnote-order -->\n*Recalling* the tides;\n\n\
            1. *Welcomes* the atlas;\n\n2. *Requests* the Secretary-General to print it.\n";
        let edits = fix_all(&read(text));
        assert!(edits.iter().any(|(at, new)| at.len() == 1 && new == ","), "{edits:?}");
        let after = "*The General Assembly*,\n\n*Recalling* the tides,\n\n\
            1. *Welcomes* the atlas;\n\n2. *Requests* the Secretary-General to print it.\n";
        assert_eq!(apply(text, &edits), after);
    }

    #[test]
    fn fixing_all_keeps_the_profile_that_was_asked_for() {
        let text = page("*The General Assembly*,\n*Recalls* the tides,\n1. *Welcomes* the atlas.");
        let asked = Document::read(&text, engine(), Some(Profile::Sc));
        assert_eq!(asked.asked(), Some(Profile::Sc));
        let fixed = resolint::fixing::apply(&text, asked.engine(), Some(Profile::Sc), false);
        assert_eq!(edited(&text, &fix_all(&asked)), fixed.text);
    }
}

mod silenced {
    use super::*;

    const TEXT: &str = "*The General Assembly*,
        *Recalling* the Convention on Harbour Lights$0;
        1. *Welcomes* the atlas;
        2. *Requests* the Secretary-General to print it.";

    #[test]
    fn at_the_paragraph() {
        let after = done("Silence preamble-ending for this paragraph", &page(TEXT));
        let comment = "<!-- resolint-disable-next-line preamble-ending -->\n*Recalling*";
        assert_eq!(after, page(TEXT).replace("$0", "").replace("*Recalling*", comment));
        assert_eq!(read(&after).findings(), []);
    }

    #[test]
    fn in_a_comment_that_is_there() {
        let before = "*The General Assembly*,\n\n<!-- resolint-disable-next-line title-missing -->\n*Recalling* the tides$0;\n\n\
            1. *Welcomes* the atlas;\n\n2. *Requests* the Secretary-General to print it.\n";
        let after = done("Silence preamble-ending for this paragraph", before);
        assert_eq!(after, before.replace("$0", "").replace("title-missing", "title-missing preamble-ending"));
    }

    #[test]
    fn in_the_file() {
        let after = done("Silence preamble-ending in this file", &page(TEXT));
        let bare = page(TEXT).replace("$0", "");
        assert_eq!(after, format!("<!-- resolint-disable-file preamble-ending -->\n\n{bare}"));
        assert_eq!(read(&after).findings(), []);
    }

    #[test]
    fn in_the_file_after_front_matter() {
        let before = format!("---\nprofile: ga\n---\n\n{}", page(TEXT));
        let after = done("Silence preamble-ending in this file", &before);
        let comment = "---\n\n<!-- resolint-disable-file preamble-ending -->\n\n*The";
        assert_eq!(after, before.replace("$0", "").replace("---\n\n*The", comment));
    }

    #[test]
    fn in_the_file_with_one_more_name() {
        let before = format!("<!-- resolint-disable-file title-missing -->\n\n{}", page(TEXT));
        let after = done("Silence preamble-ending in this file", &before);
        assert_eq!(after, before.replace("$0", "").replace("title-missing", "title-missing preamble-ending"));
    }

    #[test]
    fn in_the_project() {
        let (_, all) = offered(&page(TEXT));
        let action = all.iter().find(|one| one.title == "Silence preamble-ending in this project").expect("offered");
        assert_eq!(action.table_line.as_deref(), Some("preamble-ending = \"off\""));
        assert!(action.edits.is_empty() && !action.preferred);
    }

    #[test]
    fn where_the_text_ends() {
        let before = "*The General Assembly*,\n\n*Recalling* the tides,\n\n1. *Welcomes* the atlas;\n\n2. *Requests* the\
            \u{20}Secretary-General to print it$0";
        let after = done("Silence final-full-stop for this paragraph", before);
        assert_eq!(errors(&read(&after).findings()), Vec::<String>::new());
        let after = done("Silence final-full-stop in this file", before);
        assert_eq!(errors(&read(&after).findings()), Vec::<String>::new());
    }

    #[test]
    fn lines_keep_their_breaks() {
        let before = page(TEXT).replace('\n', "\r\n");
        let after = done("Silence preamble-ending for this paragraph", &before);
        assert!(after.contains("preamble-ending -->\r\n*Recalling*"), "{after}");
    }

    #[test]
    fn but_not_what_speaks_of_comments() {
        let before = "*The General Assembly*,\n\n<!-- resolint-disable-next-line footnote-$0order -->\n*Recalling* the tides,\n\n\
            1. *Welcomes* the atlas;\n\n2. *Requests* the Secretary-General to print it.\n";
        let (_, all) = offered(before);
        assert_eq!(all.iter().map(|one| &*one.title).collect::<Vec<_>>(), ["Delete it"]);
    }
}

mod numbers {
    use super::*;

    #[test]
    fn are_counted_anew_with_their_references() {
        becomes(
            RENUMBER,
            "*The General Assembly*,
            *Mindful* of the committee described in paragraph 7 below,
            2. *Welcomes* $0the atlas;
            4. *Decides* to establish the committee described in paragraph 7 below;
            7. *Requests* the committee to report on paragraphs 2 and 4 above, and on paragraph 4 (b) above;
            *Notes* the tides;
            9. *Decides* to act on paragraphs 2 to 7 of the present resolution and on paragraph 7 of resolution 61/5.",
            "*The General Assembly*,
            *Mindful* of the committee described in paragraph 3 below,
            1. *Welcomes* the atlas;
            2. *Decides* to establish the committee described in paragraph 3 below;
            3. *Requests* the committee to report on paragraphs 1 and 2 above, and on paragraph 2 (b) above;
            *Notes* the tides;
            4. *Decides* to act on paragraphs 1 to 3 of the present resolution and on paragraph 7 of resolution 61/5.",
        );
    }

    #[test]
    fn used_twice_are_told_apart_by_where_they_stand() {
        becomes(
            RENUMBER,
            "*The General Assembly*,
            1. *Welcomes* the atlas;
            2. *Decides* to chart $0the reefs;
            2. *Requests* the Secretary-General to print paragraph 2 above;
            3. *Decides* to act on paragraph 2 above.",
            "*The General Assembly*,
            1. *Welcomes* the atlas;
            2. *Decides* to chart the reefs;
            3. *Requests* the Secretary-General to print paragraph 2 above;
            4. *Decides* to act on paragraph 3 above.",
        );
    }

    #[test]
    fn of_another_part_stay() {
        let before = page(
            "# 80/1. Lighthouses
            A
            *The General Assembly*,
            1. *Welcomes* the atlas;
            3. *Decides* to chart the reefs named in paragraph 1 above.
            B
            *The General Assembly*,
            1. *Notes* the tides;
            4. *Decides* $0to print them.",
        );
        let (text, at) = placed(&before);
        let edits = renumber(&read(&text), at.start as usize);
        assert_eq!(apply(&text, &edits), text.replace("4. *Decides*", "2. *Decides*"));
    }

    #[test]
    fn in_order_offer_nothing() {
        not_offered(RENUMBER, "*The General Assembly*,\n1. *Welcomes* $0the atlas;\n2. *Notes* the tides.");
        let excerpt = page("5. *Welcomes* the atlas;\n6. *Notes* the tides.");
        assert_eq!(renumber(&read(&excerpt), 3), []);
        assert_eq!(renumber(&read(""), 0), []);
        assert_eq!(renumber(&read("x"), 99), []);
    }

    #[test]
    fn of_sections_begin_anew_where_they_did() {
        becomes(
            RENUMBER,
            "*The General Assembly*,
            ## I. Lights
            1. *Welcomes* the atlas;
            3. *Notes* the tides;
            ## II. Reefs
            1. *Decides* $0to chart them;
            4. *Requests* the Secretary-General to print the charts.",
            "*The General Assembly*,
            ## I. Lights
            1. *Welcomes* the atlas;
            2. *Notes* the tides;
            ## II. Reefs
            1. *Decides* to chart them;
            2. *Requests* the Secretary-General to print the charts.",
        );
    }

    #[test]
    fn take_the_place_of_letters() {
        becomes(
            RENUMBER,
            "*The General Assembly*,
            l. *Welcomes* $0the atlas;
            2. *Notes* the tides.",
            "*The General Assembly*,
            1. *Welcomes* the atlas;
            2. *Notes* the tides.",
        );
        becomes(
            DOWN,
            "*The General Assembly*,
            l. *Welcomes* $0the atlas;
            2. *Notes* the tides.",
            "*The General Assembly*,
            1. *Notes* the tides;
            2. *Welcomes* the atlas.",
        );
    }

    #[test]
    fn of_working_drafts() {
        becomes(
            RENUMBER,
            "*The General Assembly*,
            OP1. *Welcomes* $0the atlas;
            OP3. *Notes* the tides;
            OP3 bis. *Requests* the Secretary-General to print it.",
            "*The General Assembly*,
            OP1. *Welcomes* the atlas;
            OP2. *Notes* the tides;
            OP3 bis. *Requests* the Secretary-General to print it.",
        );
        becomes(
            RENUMBER,
            "*The General Assembly*,
            1. *Welcomes* $0the atlas;
            1 bis. *Notes* the tides;
            2. *Requests* the Secretary-General to print it.",
            "*The General Assembly*,
            1. *Welcomes* the atlas;
            2. *Notes* the tides;
            3. *Requests* the Secretary-General to print it.",
        );
    }
}

mod moved {
    use super::*;

    #[test]
    fn down_past_the_last() {
        becomes(
            DOWN,
            "*The General Assembly*,
            1. *Welcomes* the atlas;
            2. *Decides* $0to establish a committee;
            3. *Requests* the Secretary-General to print it.",
            "*The General Assembly*,
            1. *Welcomes* the atlas;
            2. *Requests* the Secretary-General to print it;
            3. *Decides* to establish a committee.",
        );
    }

    #[test]
    fn up_with_its_list() {
        becomes(
            UP,
            "*The General Assembly*,
            1. *Welcomes* the atlas;
            2. *Decides* to establish a committee;
            3. *Requests* $0the committee:
            (a) To chart the reefs;
            (b) To light the wrecks.",
            "*The General Assembly*,
            1. *Welcomes* the atlas;
            2. *Requests* the committee:
            (a) To chart the reefs;
            (b) To light the wrecks;
            3. *Decides* to establish a committee.",
        );
    }

    #[test]
    fn takes_references_along_and_turns_them() {
        becomes(
            DOWN,
            "*The General Assembly*,
            *Mindful* of the reefs named in paragraph 1 below,
            1. *Decides* $0to chart the reefs;
            2. *Requests* the keepers of the reefs named in paragraph 1 above to light them;
            3. *Notes* paragraphs 1 and 2 above, and paragraphs 1 to 3 of the present resolution;
            4. *Welcomes* the reports under paragraphs 1 (b) and 2 above, and under paragraphs 2 to 3 above.",
            "*The General Assembly*,
            *Mindful* of the reefs named in paragraph 2 below,
            1. *Requests* the keepers of the reefs named in paragraph 2 below to light them;
            2. *Decides* to chart the reefs;
            3. *Notes* paragraphs 1 and 2 above, and paragraphs 1 to 3 of the present resolution;
            4. *Welcomes* the reports under paragraphs 2 (b) and 1 above, and under paragraphs 1 and 3 above.",
        );
    }

    #[test]
    fn keeps_the_cursor_in_its_words() {
        let before = page(
            "*The General Assembly*,
            1. *Welcomes* the atlas;
            2. *Decides* to $0establish a committee.",
        );
        let (text, all) = offered(&before);
        let cursor = text.find("establish").expect("the words");
        let action = all.iter().find(|one| one.title == UP).expect("offered");
        assert!(action.edits.iter().all(|(at, _)| !at.contains(cursor)), "{:?}", action.edits);
    }

    #[test]
    fn keeps_footnotes_in_order() {
        becomes(
            UP,
            "*The General Assembly*,
            *Recalling* the Convention on Harbour Lights,[^1]
            1. *Welcomes* the atlas;[^2]
            2. *Decides* $0to follow the Protocol on Buoys.[^3]
            [^1]: Resolution 46/152, annex.
            [^2]: A/75/12.
            [^3]: Resolution 51/12, annex.",
            "*The General Assembly*,
            *Recalling* the Convention on Harbour Lights,[^1]
            1. *Decides* to follow the Protocol on Buoys;[^2]
            2. *Welcomes* the atlas.[^3]
            [^1]: Resolution 46/152, annex.
            [^2]: Resolution 51/12, annex.
            [^3]: A/75/12.",
        );
    }

    #[test]
    fn leaves_footnotes_between_where_they_are() {
        becomes(
            DOWN,
            "*The General Assembly*,
            1. *Welcomes* $0the atlas;³
            ³ A/75/12.
            2. *Decides* to chart the reefs;
            3. *Notes* the tides.",
            "*The General Assembly*,
            1. *Decides* to chart the reefs;
            ³ A/75/12.
            2. *Welcomes* the atlas;³
            3. *Notes* the tides.",
        );
    }

    #[test]
    fn takes_its_comment_along() {
        let before = "*The General Assembly*,\n\n1. *Welcomes* the atlas;\n\n<!-- resolint-disable-next-line operative-ending \
            -->\n2. *Notes* $0the tides,\n\n3. *Decides* to print it.\n";
        let after = "*The General Assembly*,\n\n<!-- resolint-disable-next-line operative-ending \
            -->\n1. *Notes* the tides,\n\n2. *Welcomes* the atlas;\n\n3. *Decides* to print it.\n";
        assert_eq!(done(UP, before), after);
    }

    #[test]
    fn in_a_quoted_text_the_quotation_closes_at_the_end() {
        becomes(
            UP,
            "5. At its 4th meeting, the Committee had before it a draft resolution, which read:
            “*The General Assembly*,
            “*Recalling* the tides,
            “1. *Welcomes* the atlas;
            “2. *Decides* $0to chart the reefs.”
            6. At its 5th meeting, the Committee adopted the draft.",
            "5. At its 4th meeting, the Committee had before it a draft resolution, which read:
            “*The General Assembly*,
            “*Recalling* the tides,
            “1. *Decides* to chart the reefs;
            “2. *Welcomes* the atlas.”
            6. At its 5th meeting, the Committee adopted the draft.",
        );
    }

    #[test]
    fn there_and_back_is_nothing() {
        let text = page(
            "*The General Assembly*,
            1. *Welcomes* the atlas,[^1] as in paragraph 2 below;
            2. *Requests* the committee:
            (a) To chart the reefs of paragraph 1 above;
            (b) To light the wrecks.[^2]
            [^1]: A/75/12.
            [^2]: A/75/13.",
        );
        let down = done(DOWN, &text.replace("1. *Wel", "1. *$0Wel"));
        assert_ne!(down, text);
        assert_eq!(done(UP, &down.replace("2. *Wel", "2. *$0Wel")), text);
        assert_eq!(done(DOWN, &down.replace("1. *Req", "1. *$0Req")), text);
    }

    #[test]
    fn not_past_a_heading_nor_out_of_the_part() {
        let text = "*The General Assembly*,
            ## I. Lights
            1. *Welcomes* the atlas;
            ## II. Reefs
            2. *Decides* $0to chart them.";
        not_offered(UP, text);
        not_offered(DOWN, text);
        not_offered(UP, "*The General Assembly*,\n*Recalling* $0the tides,\n1. *Welcomes* the atlas.");
    }

    #[test]
    fn without_a_blank_line_between() {
        let before = "*The General Assembly*,\r\n1. *Welcomes* $0the atlas;\r\n2. *Decides* to chart the reefs.";
        let after = "*The General Assembly*,\r\n1. *Decides* to chart the reefs;\r\n2. *Welcomes* the atlas.";
        assert_eq!(done(DOWN, before), after);
    }
}

mod sub_paragraphs {
    use super::*;

    #[test]
    fn a_paragraph_opens_a_list() {
        becomes(
            DEMOTE,
            "*The General Assembly*,
            1. *Welcomes* the atlas;
            2. *Decides* as follows;
            3. *Requests* $0the Secretary-General to print the atlas;
            4. *Notes* paragraphs 3 and 4 of the present resolution and paragraph 3 above.",
            "*The General Assembly*,
            1. *Welcomes* the atlas;
            2. *Decides* as follows:
            (a) *Requests* the Secretary-General to print the atlas;
            3. *Notes* paragraphs 2 (a) and 3 of the present resolution and paragraph 2 (a) above.",
        );
    }

    #[test]
    fn a_paragraph_goes_on_with_the_list_and_its_sentence() {
        becomes(
            DEMOTE,
            "*The General Assembly*,
            1. *Requests* the Secretary-General:
            \u{2003}(a) To chart the reefs;
            \u{2003}(b) To light the wrecks;
            2. *Also requests* $0the Secretary-General to print the atlas;
            3. *Notes* the tides mentioned in paragraph 2 above.",
            "*The General Assembly*,
            1. *Requests* the Secretary-General:
            \u{2003}(a) To chart the reefs;
            \u{2003}(b) To light the wrecks;
            \u{2003}(c) To print the atlas;
            2. *Notes* the tides mentioned in paragraph 1 (c) above.",
        );
    }

    #[test]
    fn a_paragraph_takes_its_list_a_level_down() {
        becomes(
            DEMOTE,
            "*The General Assembly*,
            1. *Welcomes* the reports:
            (a) On reefs;
            2. *Requests* $0the keepers:
            (a) To chart the reefs;
            (b) To light the wrecks;
            3. *Notes* the wrecks mentioned in paragraph 2 (b) above.",
            "*The General Assembly*,
            1. *Welcomes* the reports:
            (a) On reefs;
            (b) *Requests* the keepers:
            (i) To chart the reefs;
            (ii) To light the wrecks;
            2. *Notes* the wrecks mentioned in paragraph 1 (b) (ii) above.",
        );
    }

    #[test]
    fn the_paragraph_that_remains_alone_loses_its_number() {
        becomes(
            DEMOTE,
            "*The General Assembly*,
            *Recalling* the tides,
            1. *Requests* the Secretary-General to act as follows;
            2. *Requests* the keepers$0 to light the wrecks.",
            "*The General Assembly*,
            *Recalling* the tides,
            *Requests* the Secretary-General to act as follows:
            (a) *Requests* the keepers to light the wrecks.",
        );
    }

    #[test]
    fn a_point_becomes_a_paragraph() {
        becomes(
            PROMOTE,
            "*The General Assembly*,
            1. *Requests* the Secretary-General:
            (a) To chart the reefs;
            (b) To light the wrecks;
            (c) To print the atlas$0;
            2. *Notes* the tides mentioned in paragraphs 1 (a) and 1 (c) above.",
            "*The General Assembly*,
            1. *Requests* the Secretary-General:
            (a) To chart the reefs;
            (b) To light the wrecks;
            2. *Requests* the Secretary-General to print the atlas;
            3. *Notes* the tides mentioned in paragraphs 1 (a) and 2 above.",
        );
    }

    #[test]
    fn a_point_with_a_verb_of_its_own_gets_italics() {
        becomes(
            PROMOTE,
            "*The General Assembly*,
            1. *Decides* as follows:
            (a) Requests $0the keepers:
            (i) To chart the reefs;
            (ii) To light the wrecks;
            2. *Notes* the wrecks mentioned in paragraph 1 (a) (ii) above.",
            "*The General Assembly*,
            1. *Decides* as follows;
            2. *Requests* the keepers:
            (a) To chart the reefs;
            (b) To light the wrecks;
            3. *Notes* the wrecks mentioned in paragraph 2 (b) above.",
        );
    }

    #[test]
    fn down_and_up_is_nothing() {
        let text = page(
            "*The General Assembly*,
            1. *Welcomes* the reports;
            2. *Requests* the keepers:
            (a) To chart the reefs;
            (b) To light the wrecks;
            3. *Notes* paragraphs 1 to 2 above and the wrecks mentioned in paragraph 2 (b) above.",
        );
        let down = done(DEMOTE, &text.replace("2. *Req", "2. *$0Req"));
        assert!(down.contains("paragraph 1 (a) (ii) above"), "{down}");
        let up = done(PROMOTE, &down.replace("*Requests*", "$0*Requests*"));
        assert_eq!(up.replace("paragraphs 1 and 2 above", "paragraphs 1 to 2 above"), text);
    }

    #[test]
    fn a_list_below_the_letter_before_i_would_be_read_as_letters() {
        let points: String = ('a'..='g').map(|letter| format!("({letter}) On reef {letter};\n")).collect();
        let text = format!(
            "*The General Assembly*,\n1. *Welcomes* the reports:\n{points}2. *Requests* $0the keepers:\n\
            (a) To chart the reefs;\n(b) To light the wrecks."
        );
        not_offered(DEMOTE, &text);
    }

    #[test]
    fn only_where_it_applies() {
        not_offered(DEMOTE, "*The General Assembly*,\n1. *Welcomes* $0the atlas;\n2. *Notes* the tides.");
        // The only point would leave half a sentence behind, one in the middle takes others from their list.
        not_offered(
            PROMOTE,
            "*The General Assembly*,\n1. *Requests* the keepers:\n(a) To chart $0the reefs;\n2. *Notes* the tides.",
        );
        not_offered(
            PROMOTE,
            "*The General Assembly*,\n1. *Requests* the keepers:\n(a) To chart $0the reefs;\n(b) To light them.",
        );
    }
}

mod two_decisions {
    use super::*;

    #[test]
    fn become_two_paragraphs() {
        becomes(
            SPLIT,
            "*The General Assembly*,
            1. *Welcomes* $0the atlas of reefs and wrecks, and requests the Secretary-General to print it;
            2. *Notes* the tides mentioned in paragraphs 1 and 3 of the present resolution;
            3. *Decides* to remain seized of paragraph 2 above.",
            "*The General Assembly*,
            1. *Welcomes* the atlas of reefs and wrecks;
            2. *Requests* the Secretary-General to print it;
            3. *Notes* the tides mentioned in paragraphs 1 and 4 of the present resolution;
            4. *Decides* to remain seized of paragraph 3 above.",
        );
    }

    #[test]
    fn keep_their_footnotes_and_italics() {
        becomes(
            SPLIT,
            "*The General Assembly*,
            1. *Takes note* $0of the Protocol on Buoys,[^1] and *also calls upon* States to follow it:
            (a) At sea;
            (b) In harbours;
            2. *Notes* the tides.
            [^1]: Resolution 51/12, annex.",
            "*The General Assembly*,
            1. *Takes note* of the Protocol on Buoys;[^1]
            2. *Also calls upon* States to follow it:
            (a) At sea;
            (b) In harbours;
            3. *Notes* the tides.
            [^1]: Resolution 51/12, annex.",
        );
    }

    #[test]
    fn of_a_paragraph_alone_get_numbers() {
        becomes(
            SPLIT,
            "*The General Assembly*,
            *Recalling* the tides,
            *Welcomes* the atlas, and takes note$0 of the charts.",
            "*The General Assembly*,
            *Recalling* the tides,
            1. *Welcomes* the atlas;
            2. *Takes note* of the charts.",
        );
    }

    #[test]
    fn are_not_seen_in_quotations_and_lists_of_nouns() {
        for line in [
            "1. *Welcomes* $0the programme “Sees, and requests the light”;",
            "1. *Welcomes* $0the reports, and notes for pilots;",
            "1. *Welcomes* $0the reefs and the wrecks;",
            "1. *Welcomes and endorses* $0the atlas;",
            "1. *Decides* $0to chart the reefs, and to request the keepers to light them;",
        ] {
            not_offered(SPLIT, &format!("*The General Assembly*,\n{line}\n2. *Notes* the tides."));
        }
    }
}

mod footnotes {
    use super::*;

    #[test]
    fn are_written_where_missing() {
        let before = "*The General Assembly*,
            *Recalling* the Convention on Harbour Lights[^1] and the Protocol on Buoys,$0[^2]
            1. *Welcomes* the atlas;[^3]
            2. *Notes* the tides.
            [^1]: Resolution 46/152, annex.
            [^3]: A/75/12.";
        becomes(
            "Write footnote 2",
            before,
            "*The General Assembly*,
            *Recalling* the Convention on Harbour Lights[^1] and the Protocol on Buoys,[^2]
            1. *Welcomes* the atlas;[^3]
            2. *Notes* the tides.
            [^1]: Resolution 46/152, annex.
            [^2]: \n[^3]: A/75/12.",
        );
        let (_, all) = offered(&page(before));
        let action = all.iter().find(|one| one.title == "Write footnote 2").expect("offered");
        assert_eq!(action.kind, ActionKind::QuickFix);
        assert_eq!(action.finding.as_ref().map(|one| &*one.rule), Some("footnote-undefined"));
    }

    #[test]
    fn are_written_at_the_end() {
        becomes(
            "Write footnote 1",
            "*The General Assembly*,
            *Recalling* the Protocol on Buoys,[^1$0]
            1. *Welcomes* the atlas;
            2. *Notes* the tides.",
            "*The General Assembly*,
            *Recalling* the Protocol on Buoys,[^1]
            1. *Welcomes* the atlas;
            2. *Notes* the tides.
            [^1]: ",
        );
    }

    #[test]
    fn are_added_with_the_next_number() {
        becomes(
            "Add footnote 2",
            "*The General Assembly*,
            *Recalling* the Convention on Harbour Lights[^1] and the Protocol on Bu$0oys,
            1. *Welcomes* the atlas,[^2] which has maps;<sup>1</sup>
            2. *Notes* the tides.
            [^1]: Resolution 46/152, annex.
            [^2]: A/75/12.",
            "*The General Assembly*,
            *Recalling* the Convention on Harbour Lights[^1] and the Protocol on Buoys,[^2]
            1. *Welcomes* the atlas,[^3] which has maps;<sup>1</sup>
            2. *Notes* the tides.
            [^1]: Resolution 46/152, annex.
            [^2]: \n[^3]: A/75/12.",
        );
    }

    #[test]
    fn are_added_in_the_style_of_the_text() {
        becomes(
            "Add footnote 2",
            "*The General Assembly*,
            *Recalling* the Convention on Harbour Lights,¹
            1. *Welcomes* the atlas$0;
            2. *Notes* the tides.
            ¹ Resolution 46/152, annex.",
            "*The General Assembly*,
            *Recalling* the Convention on Harbour Lights,¹
            1. *Welcomes* the atlas;²
            2. *Notes* the tides.
            ¹ Resolution 46/152, annex.
            ² ",
        );
        becomes(
            "Add footnote 1",
            "*The General Assembly*,
            1. *Welcomes* the atlas of 4.5 metres $0and its maps;
            2. *Notes* the tides.",
            "*The General Assembly*,
            1. *Welcomes* the atlas of 4.5 metres[^1] and its maps;
            2. *Notes* the tides.
            [^1]: ",
        );
    }

    #[test]
    fn stand_after_a_word_wherever_the_cursor_is() {
        for line in [
            "1. *$0Welcomes* the atlas;",
            "1. *Wel$0comes* the atlas;",
            "1. *Welcomes$0* the atlas;",
            "1. *Welcomes* $0the atlas;",
        ] {
            let before = format!("*The General Assembly*,\n{line}\n2. *Notes* the tides.");
            let after = "*The General Assembly*,\n1. *Welcomes*[^1] the atlas;\n2. *Notes* the tides.\n[^1]: ";
            becomes("Add footnote 1", &before, after);
        }
        not_offered("Add footnote 1", "*The General Assembly*,\n$01. *Welcomes* the atlas;\n2. *Notes* the tides.");
    }

    const RAISED_TEXT: &str = "*The General Assembly*,
        *Recalling* the Convention on Harbour Lights,¹, ²
        1. *Welcomes* the atlas;¹³
        2. *Notes* the tides.
        ¹ Resolution 46/152, annex.
        ² A/75/12.
        ¹³ A/75/13.";
    const BRACKET_TEXT: &str = "*The General Assembly*,
        *Recalling* the Convention on Harbour Lights,[^1][^2]
        1. *Welcomes* the atlas;[^13]
        2. *Notes* the tides.
        [^1]: Resolution 46/152, annex.
        [^2]: A/75/12.
        [^13]: A/75/13.";

    #[test]
    fn change_their_style() {
        becomes(RAISED, &BRACKET_TEXT.replace("atlas;", "atlas;$0"), RAISED_TEXT);
        let brackets = BRACKET_TEXT.replace("[^1][^2]", "[^1], [^2]");
        becomes(BRACKETS, &RAISED_TEXT.replace("² A/75", "² A$0/75"), &brackets);
        not_offered(BRACKETS, &BRACKET_TEXT.replace("atlas;", "atlas;$0"));
        not_offered(RAISED, &BRACKET_TEXT.replace("the tides", "the $0tides"));
    }

    #[test]
    fn keep_their_style_where_a_raised_figure_would_be_a_power() {
        not_offered(
            RAISED,
            "*The General Assembly*,
            1. *Welcomes* the reserve of 40 km[^1]$0 and its maps;
            2. *Notes* the tides.
            [^1]: A/75/12.",
        );
    }

    #[test]
    fn repeated_marks_go_with_brackets() {
        becomes(
            BRACKETS,
            "*The General Assembly*,
            *Recalling* the Convention on Harbour Lights,¹$0
            1. *Welcomes* the atlas;<sup>1</sup>
            2. *Notes* the tides.^{2,3}
            ¹ Resolution 46/152, annex.
            ^{2} A/75/12.
            ^{3} A/75/13.",
            "*The General Assembly*,
            *Recalling* the Convention on Harbour Lights,[^1]
            1. *Welcomes* the atlas;<sup>1</sup>
            2. *Notes* the tides.[^2][^3]
            [^1]: Resolution 46/152, annex.
            [^2]: A/75/12.
            [^3]: A/75/13.",
        );
    }
}

/// Pieces of texts in which much can be done.
const PIECES: &[&str] = &[
    "*The General Assembly*,\n\n",
    "“*The Security Council*,\n\n",
    "*Recalling* paragraphs 1 to 3 below,[^1]\n\n",
    "1. *Welcomes* the atlas, and requests the keepers to print it;\n\n",
    "2. *Requests* the keepers, as in paragraph 1 (a) above:\n\n",
    "“3. *Decides* to act on paragraphs 1, 2 and 4 of the present resolution.”¹²\n\n",
    "*Notes* the tides\r\n\r\n",
    "(a) To chart the reefs;²\n\n",
    "  (i) Reefs and, and notes the wrecks;\n",
    "– *Requests* é𝄞",
    "[^1]: A/75/12.\n\n",
    "² A/75/13\n",
    "## II. Reefs\n\n",
    "Annex\n\n",
    "<!-- resolint-disable-next-line operative-ending -->\n",
    "continues here;\n\n",
    "\n",
    "\u{a0}",
    "*",
    "”",
    "and takes note of ",
    "[^",
    ".",
];

proptest! {
    #[test]
    fn edits_are_places_of_the_text(pieces in prop::collection::vec(0..PIECES.len(), 0..14), share in 0u32..=1000) {
        let text: String = pieces.iter().map(|&i| PIECES[i]).collect();
        let document = read(&text);
        let findings = document.findings();
        let at = document.text().floor(text.len() * share as usize / 1000);
        for action in actions(&document, Span::at(at), &findings) {
            for (place, _) in &action.edits {
                prop_assert!(text.get(place.range()).is_some(), "{:?}", action);
            }
            let apart = action.edits.windows(2).all(|two| two[0].0.end <= two[1].0.start);
            prop_assert!(apart, "{:?}", action);
        }
        let fixed = resolint::fixing::apply(&text, document.engine(), None, false);
        prop_assert_eq!(edited(&text, &fix_all(&document)), fixed.text);
    }
}

//! Comments and table lines that silence a rule.

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

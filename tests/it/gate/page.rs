//! The report as a page.

use super::{CLEAN, FLAWED, folder, run};

#[test]
fn the_page_needs_nothing_from_elsewhere() {
    let folder = folder(&[("tides.unres", FLAWED), ("clean.unres", CLEAN)]);
    let page = run(&folder, "check --format html").out;
    assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">") && page.ends_with("</html>\n"));
    for foreign in [" src=", "<link", "@import", "url("] {
        assert!(!page.contains(foreign), "{foreign}");
    }
    assert_eq!(page.matches("<tr data-verdict=").count(), 2);
    assert!(page.contains("and its tide tables<mark>;</mark>"), "{page}");
    assert!(page.contains("<span class=\"verdict order\">in order</span>"));
}

#[test]
fn nothing_in_a_draft_becomes_markup() {
    let evil = "*The General Assembly*,\n\n*Noting* <script>alert(1)</script> & \u{7};\n\n*Requests* a report.\n";
    let folder = folder(&[("<b>.unres", evil)]);
    let page = run(&folder, "check --format html").out;
    assert!(
        page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; ") && page.contains("&lt;b&gt;.unres"),
        "{page}"
    );
    assert_eq!(page.matches("<script>").count(), 1);
}

#[test]
fn what_could_not_be_read_is_on_the_page() {
    let page = run(&folder(&[]), "check missing.unres --format html").out;
    assert!(page.contains("What could not be checked") && page.contains("missing.unres"), "{page}");
}

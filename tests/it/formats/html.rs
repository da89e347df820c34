//! HTML.

use std::collections::HashSet;

use resolint::formats::html::page;

use super::{HARBOUR, tree};

/// What stands between the tags of a page's body.
fn body(text: &str) -> String {
    let page = page(&tree(text));
    let start = page.find("<main>\n").expect("a body") + 7;
    page[start..page.find("</main>").expect("an end")].to_owned()
}

#[test]
fn a_draft_is_laid_out_as_documents_are() {
    let body = body(HARBOUR);
    for line in [
        "<div><span>United Nations</span> <span class=\"symbol\">A/C.2/80/L.99</span></div>",
        "<p>Eightieth session</p>",
        "<p>24 November 2026</p>",
        "<p>Agenda item 17 (b)</p>",
        "<h1 data-line=\"10\">Harbour lights &amp; the keeping of tides</h1>",
        "<p class=\"organ\" data-line=\"12\"><em>The General Assembly</em>,</p>",
        "<p class=\"numbered\" data-line=\"21\"><span class=\"number\">1.</span> <em>Welcomes</em> the progress made by \
         the keepers of the northern lights;</p>",
        "<p class=\"item\" style=\"--level:2\" data-line=\"27\"><span class=\"number\">(i)</span> Those that are lit;</p>",
        "<h2 class=\"annex\" data-line=\"35\">Annex</h2>",
        "<tr><td>South | East</td><td>14</td><td>near</td></tr>",
    ] {
        assert!(body.contains(line), "{line} is not in\n{body}");
    }
    assert!(body.contains("<strong>Charter of Lamps</strong>"), "{body}");
    assert!(body.contains("CO<sub>2</sub> and <a href=\"https://example.org/A/68/127\">A/68/127</a>"), "{body}");
    assert_eq!(body.matches("<h1").count(), 1, "the title of the front matter is not said twice");
}

#[test]
fn footnotes_and_their_marks_lead_to_one_another() {
    let body = body(HARBOUR);
    let values = |name: &str| -> Vec<String> {
        body.split(&format!("{name}=\"")).skip(1).map(|rest| rest.split('"').next().unwrap_or("").to_owned()).collect()
    };
    let ids = values("id");
    assert_eq!(ids.len(), ids.iter().collect::<HashSet<_>>().len(), "{ids:?}");
    let inner: Vec<String> = values("href").into_iter().filter(|to| to.starts_with('#')).collect();
    assert_eq!(inner.len(), 8, "three footnotes, four marks, and a way back from each");
    for to in inner {
        assert!(ids.contains(&to[1..].to_owned()), "{to} leads nowhere: {ids:?}");
    }
}

#[test]
fn what_a_draft_says_is_never_markup() {
    let text = "---\nsymbol: <img src=x>\nlang: \"en\\\"><script>\"\ntitle: <b>\n---\n\n\
                # <i>Tides</i>\n\n*The General Assembly*,\n\n\
                *Noting* <script>alert(1)</script> & \"lamps\" [one](javascript:alert(1)) [two](JAVASCRIPT:alert) \
                [three](data:text/html,x) [four](https://example.org/\"onload=\"x),\n\n[^\"><b>]: A\u{1} note.\n";
    let page = page(&tree(text));
    for forbidden in ["<script", "<img", "<b>", "<i>", "javascript:", "JAVASCRIPT:", "href=\"data:", "\u{1}"] {
        assert!(!page.contains(forbidden), "{forbidden} in {page}");
    }
    assert!(page.contains("<html lang=\"en\">"), "{page}");
    assert!(page.contains("href=\"https://example.org/&quot;onload=&quot;x\""), "{page}");
}

#[test]
fn the_page_needs_nothing_from_elsewhere_and_tells_its_language() {
    let page = page(&tree("---\nlang: ar\nsymbol: A/80/L.1\n---\n\nA paragraph.\n"));
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">") && page.contains("الأمم المتحدة"), "{page}");
    for foreign in ["src=", "url(", "@import", "<link", "<script", "http"] {
        assert!(!page.contains(foreign), "{foreign}");
    }
}

#[test]
fn every_paragraph_tells_its_line_whatever_the_line_ends() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["", "*The General Assembly*,", "", "*Noting* the tides", "and the lamps,", "", "1. *Decides* so."]
            .join(end);
        let body = body(&text);
        for expected in
            ["data-line=\"2\"><em>The", "data-line=\"4\"><em>Noting</em> the tides and the lamps,", "data-line=\"7\""]
        {
            assert!(body.contains(expected), "{expected} with {end:?}: {body}");
        }
    }
}

#[test]
fn a_paragraph_cut_by_a_footnote_is_one_again() {
    let body = body("*The General Assembly*,\n\n*Recalling* the charts of the\n\n¹ See the atlas.\n\nouter harbour,\n");
    assert!(body.contains("the charts of the outer harbour,</p>"), "{body}");
}

#[test]
fn lines_without_signs_at_their_ends_stay_lines() {
    let list = body("*The General Assembly*,\n\n1. *Elects* the keepers:\n\nAda of the North\n\nBen of the South\n");
    assert!(list.contains("Ada of the North</") && list.contains(">Ben of the South</"), "{list}");
}

#[test]
fn footnotes_at_the_end_of_several_texts_are_found_and_equal_labels_kept_apart() {
    let one = "# 80/1. Lamps\n\n*The General Assembly*,\n\n1. *Notes* the lamps.[^1]\n\n";
    let kept = body(&format!("{one}[^1]: First.\n\n{}[^1]: Second.\n", one.replace("80/1. Lamps", "80/2. Buoys")));
    assert!(kept.contains("id=\"note-1-1\"") && kept.contains("href=\"#note-2-1\""), "{kept}");
    let shared = body(&format!("{one}{}[^1]: Shared.\n", one.replace("80/1. Lamps", "80/2. Buoys")));
    assert_eq!(shared.matches("href=\"#note-2-1\"").count(), 2, "{shared}");
}

//! What Akoma Ntoso wants to know of a document.

use std::fmt::Write;

use super::super::LANGUAGES;
use crate::formats::escape::escape;
use crate::formats::sheet::Front;

/// Writes the identification of the work, its expression in a language, and this file.
pub fn meta(front: &Front, out: &mut String) {
    let known = LANGUAGES.iter().find(|(code, _)| *code == front.language());
    let language = known.map_or("und", |(_, code)| code);
    let symbol = front.symbol.as_deref().unwrap_or("draft");
    let mut place = String::new();
    escape(&symbol.to_lowercase().replace(|c: char| c.is_whitespace() || c == '@', "-"), &mut place);
    let iso = front.date.as_deref().filter(|date| {
        let bytes = date.as_bytes();
        bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, b)| if matches!(at, 4 | 7) { *b == b'-' } else { b.is_ascii_digit() })
    });
    let (date, name) = iso.map_or(("0001-01-01", "unknown"), |date| (date, "document"));
    let work = format!("/akn/un/statement/{place}");
    out.push_str("<meta>\n<identification source=\"#resolint\">\n");
    for (level, uri, extra) in [
        ("FRBRWork", work.clone(), "<FRBRcountry value=\"un\"/>".to_owned()),
        ("FRBRExpression", format!("{work}/{language}@"), format!("<FRBRlanguage language=\"{language}\"/>")),
        ("FRBRManifestation", format!("{work}/{language}@.xml"), String::new()),
    ] {
        let _ = writeln!(
            out,
            "<{level}><FRBRthis value=\"{uri}/!main\"/><FRBRuri value=\"{uri}\"/><FRBRdate date=\"{date}\" \
             name=\"{name}\"/><FRBRauthor href=\"#author\"/>{extra}</{level}>"
        );
    }
    out.push_str("</identification>\n<references source=\"#resolint\">\n");
    for (id, shown) in [
        ("author", front.organ.as_deref().unwrap_or("Drafter")),
        ("issuingBody", front.organ.as_deref().unwrap_or("Drafter")),
        ("publisher", front.united_nations()),
        ("resolint", "resolint"),
    ] {
        let _ = write!(out, "<TLCOrganization eId=\"{id}\" href=\"/ontology/organization/{id}\" showAs=\"");
        escape(shown, out);
        out.push_str("\"/>\n");
    }
    out.push_str("<TLCConcept eId=\"symbol\" href=\"/ontology/concept/symbol\" showAs=\"Document symbol\"/>\n");
    out.push_str("</references>\n</meta>\n");
}

//! What stands above the text, in styles of its own so that it is found again when the file is read.

use super::body::open;
use crate::formats::escape::escape;
use crate::formats::sheet::Sheet;

/// Writes the masthead, if front matter gives one, and a title that only front matter gives.
pub fn masthead(sheet: &Sheet, out: &mut String) {
    let front = &sheet.front;
    if front.has_masthead() {
        open("MastheadTop", out);
        out.push_str("<w:r><w:t>");
        escape(front.united_nations(), out);
        out.push_str("</w:t><w:tab/></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>");
        escape(front.symbol.as_deref().unwrap_or_default(), out);
        out.push_str("</w:t></w:r></w:p>\n");
        line("MastheadOrgan", front.organ.as_deref(), out);
        line("MastheadSession", front.session.as_deref(), out);
        line("MastheadDate", front.date_in_words().as_deref(), out);
        line("MastheadAgenda", front.agenda_line().as_deref(), out);
    }
    if !sheet.is_titled() {
        line("Heading1", front.title.as_deref(), out);
    }
}

fn line(style: &str, text: Option<&str>, out: &mut String) {
    let Some(text) = text else { return };
    open(style, out);
    out.push_str("<w:r><w:t xml:space=\"preserve\">");
    escape(text, out);
    out.push_str("</w:t></w:r></w:p>\n");
}

//! What stands above the text: organization and symbol, organ, session, agenda item, and a title that only front
//! matter gives.

use crate::formats::escape::escape;
use crate::formats::sheet::Sheet;

/// Writes the masthead, if front matter gives one.
pub fn masthead(sheet: &Sheet, out: &mut String) {
    let front = &sheet.front;
    if front.has_masthead() {
        out.push_str("<header>\n<div><span>");
        escape(front.united_nations(), out);
        out.push_str("</span> <span class=\"symbol\">");
        escape(front.symbol.as_deref().unwrap_or_default(), out);
        out.push_str("</span></div>\n");
        let date = front.date_in_words();
        let lines = [
            (" class=\"organ\"", front.organ.as_deref()),
            ("", front.session.as_deref()),
            ("", date.as_deref()),
            ("", front.agenda_line().as_deref()),
        ]
        .map(|(class, line)| line.map(|line| (class, line.to_owned())));
        for (class, line) in lines.into_iter().flatten() {
            out.extend(["<p", class, ">"]);
            escape(&line, out);
            out.push_str("</p>\n");
        }
        out.push_str("</header>\n");
    }
    if let Some(title) = front.title.as_deref().filter(|_| !sheet.is_titled()) {
        out.push_str("<h1>");
        escape(title, out);
        out.push_str("</h1>\n");
    }
}

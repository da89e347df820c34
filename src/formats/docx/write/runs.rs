//! Words in their styles.

use super::notes::Notes;
use crate::formats::escape::escape;
use crate::formats::link::is_harmless;
use crate::formats::sheet::{Run, Style, Words};

/// Writes words and footnote marks.
pub fn runs(runs: &[Run], notes: &mut Notes, out: &mut String) {
    for run in runs {
        match run {
            Run::Words(words) => self::words(words, out),
            Run::Mark { label, .. } => notes.mark(label, out),
        }
    }
}

fn words(words: &Words, out: &mut String) {
    let link = words.link.as_deref().filter(|to| is_harmless(to) && !to.starts_with('#'));
    if let Some(to) = link {
        // A field needs no entry in the list of relationships.
        out.push_str(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> HYPERLINK &quot;",
        );
        escape(&to.replace('"', "%22").replace('\\', "%5C"), out);
        out.push_str("&quot; </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
    }
    text(&words.text, words.style, out);
    if link.is_some() {
        out.push_str("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    }
}

/// Writes words in a style.
pub fn text(text: &str, style: Style, out: &mut String) {
    out.push_str("<w:r>");
    let set = [
        (style.bold, "<w:b/><w:bCs/>"),
        (style.italic, "<w:i/><w:iCs/>"),
        (style.underline, "<w:u w:val=\"single\"/>"),
        (style.raised, "<w:vertAlign w:val=\"superscript\"/>"),
        (style.lowered, "<w:vertAlign w:val=\"subscript\"/>"),
    ];
    if set.iter().any(|(on, _)| *on) {
        out.push_str("<w:rPr>");
        out.extend(set.iter().filter(|(on, _)| *on).map(|(_, tags)| *tags));
        out.push_str("</w:rPr>");
    }
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push_str("<w:br/>");
        }
        for (index, piece) in line.split('\t').enumerate() {
            if index > 0 {
                out.push_str("<w:tab/>");
            }
            out.push_str("<w:t xml:space=\"preserve\">");
            escape(piece, out);
            out.push_str("</w:t>");
        }
    }
    out.push_str("</w:r>");
}

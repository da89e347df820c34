//! Words in their styles.

use super::notes::Notes;
use crate::formats::escape::escape;
use crate::formats::link::is_harmless;
use crate::formats::sheet::{Run, Words};

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
    let style = words.style;
    let link = words.link.as_deref().filter(|to| is_harmless(to));
    let tags = [
        (style.italic, "em"),
        (style.bold, "strong"),
        (style.underline, "u"),
        (style.raised, "sup"),
        (style.lowered, "sub"),
    ];
    if let Some(to) = link {
        out.push_str("<a href=\"");
        escape(to, out);
        out.push_str("\">");
    }
    for (_, tag) in tags.iter().filter(|(on, _)| *on) {
        out.extend(["<", tag, ">"]);
    }
    for (index, line) in words.text.split('\n').enumerate() {
        if index > 0 {
            out.push_str("<br>");
        }
        escape(line, out);
    }
    for (_, tag) in tags.iter().rev().filter(|(on, _)| *on) {
        out.extend(["</", tag, ">"]);
    }
    if link.is_some() {
        out.push_str("</a>");
    }
}

//! Footnotes at the end of their text, and the marks that call them.

use std::fmt::Write;

use super::runs::runs;
use crate::formats::escape::escape;
use crate::formats::sheet::{Calls, Sheet};

/// The footnotes of a sheet and how often each has been called.
pub struct Notes<'s> {
    sheet: &'s Sheet<'s>,
    calls: Calls<'s>,
    /// By part and place.
    called: Vec<Vec<u32>>,
    /// The part being written.
    part: usize,
}

impl<'s> Notes<'s> {
    /// The footnotes of a sheet, none of them called yet.
    pub fn of(sheet: &'s Sheet<'s>) -> Self {
        let called = sheet.parts.iter().map(|part| vec![0; part.notes.len()]).collect();
        Self { sheet, calls: Calls::of(sheet), called, part: 0 }
    }

    /// Writes a mark that leads to its footnote, if there is one.
    pub fn mark(&mut self, label: &str, out: &mut String) {
        out.push_str("<sup>");
        match self.calls.find(self.part, label) {
            Some((part, place)) => {
                self.called[part][place] += 1;
                let call = self.called[part][place];
                let note = format!("{}-{}", part + 1, place + 1);
                let _ = write!(out, "<a id=\"call-{note}-{call}\" href=\"#note-{note}\" role=\"doc-noteref\">");
                escape(label, out);
                out.push_str("</a>");
            }
            None => escape(label, out),
        }
        out.push_str("</sup>");
    }

    /// Writes the footnotes of the part, each with the ways back to its marks, and turns to the next part.
    pub fn close_part(&mut self, out: &mut String) {
        let part = self.part;
        let notes = &self.sheet.parts[part].notes;
        if !notes.is_empty() {
            out.push_str("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n");
        }
        for (place, note) in notes.iter().enumerate() {
            let name = format!("{}-{}", part + 1, place + 1);
            let _ = write!(out, "<li id=\"note-{name}\" data-line=\"{}\"><span class=\"label\">", note.line);
            escape(&note.label, out);
            out.push_str("</span> ");
            runs(&note.runs, self, out);
            for call in 1..=self.called[part][place] {
                let _ = write!(
                    out,
                    " <a class=\"back\" href=\"#call-{name}-{call}\" role=\"doc-backlink\" \
                     aria-label=\"Back to the text\">↩</a>"
                );
            }
            out.push_str("</li>\n");
        }
        if !notes.is_empty() {
            out.push_str("</ol>\n</section>\n");
        }
        self.part += 1;
    }
}

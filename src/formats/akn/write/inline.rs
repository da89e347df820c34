//! Words in their styles, and footnotes where they are called.

use crate::formats::escape::escape;
use crate::formats::link::is_harmless;
use crate::formats::sheet::{Calls, Run, Sheet, Words};

/// The footnotes of a sheet and which of them stand in the text already.
pub struct Notes<'s> {
    sheet: &'s Sheet<'s>,
    calls: Calls<'s>,
    /// By part and place.
    called: Vec<Vec<bool>>,
    count: usize,
    inside: bool,
}

impl<'s> Notes<'s> {
    /// The footnotes of a sheet, none of them called yet.
    pub fn of(sheet: &'s Sheet<'s>) -> Self {
        let called = sheet.parts.iter().map(|part| vec![false; part.notes.len()]).collect();
        Self { sheet, calls: Calls::of(sheet), called, count: 0, inside: false }
    }

    /// The footnotes that no mark calls, with their parts.
    pub fn uncalled(&self) -> Vec<(usize, usize)> {
        let all = self.called.iter().enumerate();
        all.flat_map(|(part, notes)| (0..notes.len()).filter(|&at| !notes[at]).map(move |at| (part, at))).collect()
    }

    /// Writes a footnote that no mark calls as words after its label.
    pub fn loose(&mut self, (part, place): (usize, usize), out: &mut String) {
        let note = &self.sheet.parts[part].notes[place];
        out.push_str("<sup>");
        escape(&note.label, out);
        out.push_str("</sup> ");
        self.runs(part, &note.runs, out);
    }

    /// Writes words and footnotes.
    pub fn runs(&mut self, part: usize, runs: &[Run], out: &mut String) {
        for run in runs {
            match run {
                Run::Words(words) => self::words(words, out),
                Run::Mark { label, .. } => self.mark(part, label, out),
            }
        }
    }

    fn mark(&mut self, part: usize, label: &str, out: &mut String) {
        match self.calls.find(part, label) {
            Some((held, place)) if !self.called[held][place] && !self.inside => {
                self.called[held][place] = true;
                self.count += 1;
                out.push_str("<authorialNote marker=\"");
                escape(label, out);
                out.push_str(&format!("\" placement=\"bottom\" eId=\"authorialNote_{}\"><p>", self.count));
                self.inside = true;
                self.runs(held, &self.sheet.parts[held].notes[place].runs, out);
                self.inside = false;
                out.push_str("</p></authorialNote>");
            }
            _ => {
                out.push_str("<sup>");
                escape(label, out);
                out.push_str("</sup>");
            }
        }
    }
}

fn words(words: &Words, out: &mut String) {
    let style = words.style;
    let tags =
        [(style.italic, "i"), (style.bold, "b"), (style.underline, "u"), (style.raised, "sup"), (style.lowered, "sub")];
    let link = words.link.as_deref().filter(|to| is_harmless(to));
    if let Some(to) = link {
        out.push_str("<ref href=\"");
        escape(to, out);
        out.push_str("\">");
    }
    for (_, tag) in tags.iter().filter(|(on, _)| *on) {
        out.extend(["<", tag, ">"]);
    }
    for (index, line) in words.text.split('\n').enumerate() {
        if index > 0 {
            out.push_str("<eol/>");
        }
        escape(line, out);
    }
    for (_, tag) in tags.iter().rev().filter(|(on, _)| *on) {
        out.extend(["</", tag, ">"]);
    }
    if link.is_some() {
        out.push_str("</ref>");
    }
}

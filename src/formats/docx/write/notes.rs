//! Footnotes: Word numbers them in the order of their marks, and keeps their words in a part of their own.

use std::fmt::Write;

use super::body::open;
use super::runs::{runs, text};
use super::{DECLARATION, MAIN};
use crate::formats::sheet::{Calls, Sheet, Style};

/// The footnotes of a sheet, as far as marks have called them.
pub struct Notes<'s> {
    sheet: &'s Sheet<'s>,
    calls: Calls<'s>,
    /// The number of each footnote that was called, by part and place.
    numbers: Vec<Vec<Option<usize>>>,
    /// What was called, in order.
    called: Vec<(usize, usize)>,
    /// The part being written.
    part: usize,
    /// Whether words of a footnote are being written, in which no other footnote can stand.
    inside: bool,
}

const RAISED: Style = Style { italic: false, bold: false, underline: false, raised: true, lowered: false };

impl<'s> Notes<'s> {
    /// The footnotes of a sheet, none of them called yet.
    pub fn of(sheet: &'s Sheet<'s>) -> Self {
        let numbers = sheet.parts.iter().map(|part| vec![None; part.notes.len()]).collect();
        Self { sheet, calls: Calls::of(sheet), numbers, called: Vec::new(), part: 0, inside: false }
    }

    /// Writes a mark. The first of a footnote makes Word number it; a further one repeats the number.
    pub fn mark(&mut self, label: &str, out: &mut String) {
        let found = self.calls.find(self.part, label);
        match found.map(|(part, place)| &mut self.numbers[part][place]) {
            Some(Some(number)) => text(&number.to_string(), RAISED, out),
            Some(number) if !self.inside => {
                self.called.extend(found);
                let id = self.called.len();
                *number = Some(id);
                let _ = write!(
                    out,
                    "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"{id}\"/></w:r>"
                );
            }
            _ => text(label, RAISED, out),
        }
    }

    /// Writes the footnotes of the part that no mark calls as paragraphs, and turns to the next part.
    pub fn close_part(&mut self, out: &mut String) {
        for (place, note) in self.sheet.parts[self.part].notes.iter().enumerate() {
            let is_wanted_later = self.numbers[self.part][place].is_some();
            if !is_wanted_later {
                open("FootnoteText", out);
                text(&note.label, RAISED, out);
                text(" ", Style::default(), out);
                self.inside = true;
                runs(&note.runs, self, out);
                self.inside = false;
                out.push_str("</w:p>\n");
            }
        }
        self.part += 1;
    }

    /// The part with the words of the footnotes.
    pub fn part(mut self) -> String {
        let mut out = format!("{DECLARATION}<w:footnotes xmlns:w=\"{MAIN}\">");
        for (id, kind) in [(-1, "separator"), (0, "continuationSeparator")] {
            let _ = writeln!(
                out,
                "<w:footnote w:type=\"{kind}\" w:id=\"{id}\"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>"
            );
        }
        self.inside = true;
        for (id, (part, place)) in std::mem::take(&mut self.called).into_iter().enumerate() {
            self.part = part;
            let _ = write!(out, "<w:footnote w:id=\"{}\">", id + 1);
            open("FootnoteText", &mut out);
            out.push_str(
                "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>\
                 <w:r><w:tab/></w:r>",
            );
            runs(&self.sheet.parts[part].notes[place].runs, &mut self, &mut out);
            out.push_str("</w:p></w:footnote>\n");
        }
        out.push_str("</w:footnotes>\n");
        out
    }
}

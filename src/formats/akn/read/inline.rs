//! What stands inside a paragraph.

use std::borrow::Cow;

use super::body::Reader;
use crate::formats::line::Line;
use crate::formats::sheet::{Note, Style};
use crate::formats::xml::{Element, Node};

impl Reader {
    /// Gathers what stands inside an element.
    pub fn inline(&mut self, element: &Element, style: Style, line: &mut Line) {
        for node in &element.children {
            let child = match node {
                Node::Text(text) => {
                    line.words(&collapsed(text), style);
                    continue;
                }
                Node::Element(child) => child,
            };
            let class = child.attribute("class").unwrap_or_default().to_ascii_lowercase();
            let inner = Style {
                italic: style.italic || child.name() == "i" || class.contains("italic"),
                bold: style.bold || child.name() == "b" || class.contains("bold"),
                underline: style.underline || child.name() == "u" || class.contains("underline"),
                raised: style.raised || child.name() == "sup",
                lowered: style.lowered || child.name() == "sub",
            };
            match child.name() {
                "authorialNote" => self.note(child, line),
                "eol" | "br" => line.line_break(style),
                "img" => {}
                "a" | "ref" => {
                    let outer = std::mem::replace(&mut line.link, child.attribute("href"));
                    self.inline(child, inner, line);
                    line.link = outer;
                }
                "embeddedStructure" => self.embedded(child),
                _ => self.inline(child, inner, line),
            }
        }
    }

    /// A footnote, which stands where it is called. It keeps its own mark, unless another has it already.
    fn note(&mut self, element: &Element, line: &mut Line) {
        let next = (self.notes.len() + 1).to_string();
        let marker = element.attribute("marker").filter(|marker| {
            let fits = !marker.is_empty() && marker.bytes().all(|b| b.is_ascii_alphanumeric());
            fits && !self.labels.contains(marker)
        });
        let counted = marker.as_deref().and_then(|marker| marker.parse::<u32>().ok());
        let shifted = counted.filter(|_| self.shift > 0).map(|number| (number - self.shift.min(number)).to_string());
        let label = shifted.or(marker).unwrap_or(next);
        self.labels.insert(label.clone());
        line.mark(&label, false);
        // The place is taken before the words are read, in which another may be called.
        let place = self.notes.len();
        self.notes.push(Note { label: Cow::Owned(label), runs: Vec::new(), line: 0 });
        let mut words = Line::default();
        for (index, paragraph) in element.elements().enumerate() {
            if index > 0 {
                words.words(" ", Style::default());
            }
            self.inline(paragraph, Style::default(), &mut words);
        }
        self.notes[place].runs = words.take();
    }
}

/// How far the footnotes of a file, where their marks count on one by one, are from counting from 1: a footnote of the
/// cover page that is not in the file has taken the first number.
pub fn shift(root: &Element) -> u32 {
    let mut markers = Vec::new();
    gather_markers(root, &mut markers);
    let first = markers.first().copied().flatten().unwrap_or(1);
    let counts_on = (first..).zip(&markers).all(|(expected, marker)| *marker == Some(expected));
    if counts_on { first.saturating_sub(1) } else { 0 }
}

fn gather_markers(element: &Element, markers: &mut Vec<Option<u32>>) {
    if element.name() == "authorialNote" {
        markers.push(element.attribute("marker").and_then(|marker| marker.parse().ok()));
    }
    element.elements().for_each(|child| gather_markers(child, markers));
}

/// Text with every stretch of white space as one space; no-break spaces are none.
pub fn collapsed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if !matches!(c, ' ' | '\t' | '\n' | '\r') {
            out.push(c);
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out
}

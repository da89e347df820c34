//! The documents of a file, their paragraphs in order.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::formats::line::Line;
use crate::formats::sheet::{Note, Piece, Run, Shape, Style, Table, plain};
use crate::formats::xml::Element;
use crate::syntax::HeadingKind;

/// What was read.
#[derive(Default)]
pub struct Reader {
    pub pieces: Vec<Piece<'static>>,
    pub notes: Vec<Note<'static>>,
    /// The labels of the footnotes.
    pub labels: HashSet<String>,
    /// How far the marks of the footnotes are from counting from 1.
    pub shift: u32,
    /// Whether a heading of the first level came.
    pub titled: bool,
}

impl Reader {
    /// Reads the documents inside an element.
    pub fn document(&mut self, element: &Element) {
        for child in element.elements() {
            match child.name() {
                "meta" | "coverPage" => {}
                "preface" => self.preface(child),
                "statement" | "doc" => {
                    if child.child("preface").is_none() {
                        self.cover_title(child);
                    }
                    self.document(child);
                }
                "preamble" | "mainBody" | "conclusions" => self.blocks(child),
                _ => self.document(child),
            }
        }
    }

    /// The title that stands on the cover page alone.
    fn cover_title(&mut self, document: &Element) {
        let Some(title) = document.child("coverPage").and_then(|cover| cover.find("docTitle")) else { return };
        let mut line = Line::default();
        self.inline(title, Style::default(), &mut line);
        self.heading(line.take(), 1);
    }

    fn preface(&mut self, preface: &Element) {
        for paragraph in preface.elements() {
            let mut line = Line::default();
            self.inline(paragraph, Style::default(), &mut line);
            let runs = line.take();
            match paragraph.find("docTitle") {
                Some(_) => self.heading(runs, 1),
                None => self.push(Shape::Plain, None, runs),
            }
        }
    }

    /// The paragraphs inside an element.
    pub fn blocks(&mut self, element: &Element) {
        for child in element.elements() {
            match child.name() {
                "p" | "block" => self.paragraph(child, None, element),
                "paragraph" | "point" | "item" | "indent" | "section" | "article" | "hcontainer" | "level" => {
                    self.numbered(child);
                }
                "heading" | "subheading" | "crossHeading" => self.heading_element(child, 2),
                "listIntroduction" => self.paragraph(child, None, element),
                "table" => self.table(child),
                _ => self.blocks(child),
            }
        }
    }

    /// An element that may have a number, headings, and paragraphs of which the first bears the number.
    fn numbered(&mut self, element: &Element) {
        let class = element.attribute("class").unwrap_or_default();
        let level = class.strip_prefix("heading").and_then(|level| level.parse().ok()).unwrap_or(2);
        let number = element.child("num").map(|num| num.text().split_whitespace().collect::<Vec<_>>().join(" "));
        let mut number = number.filter(|number| !number.is_empty());
        for child in element.elements() {
            match child.name() {
                "num" => {}
                "heading" | "subheading" => self.heading_element(child, level),
                _ => self.numbered_blocks(child, &mut number, element),
            }
        }
    }

    fn numbered_blocks(&mut self, element: &Element, number: &mut Option<String>, around: &Element) {
        match element.name() {
            "p" | "block" | "listIntroduction" => self.paragraph(element, number.take(), around),
            "content" | "intro" | "list" | "sublist" | "blockList" | "alinea" | "wrapUp" => {
                for child in element.elements() {
                    self.numbered_blocks(child, number, around);
                }
            }
            "table" => self.table(element),
            "paragraph" | "point" | "item" | "indent" => self.numbered(element),
            _ => self.blocks(element),
        }
    }

    fn paragraph(&mut self, element: &Element, number: Option<String>, around: &Element) {
        let mut line = Line::default();
        let place = self.pieces.len();
        self.inline(element, Style::default(), &mut line);
        let runs = line.take();
        let is_adoption =
            around.name() == "conclusions" || around.attribute("class").is_some_and(|class| class == "adoption");
        let shape = if is_adoption { Shape::Adoption } else { Shape::Plain };
        if !runs.is_empty() || number.is_some() {
            let number = number.map(Cow::Owned);
            // Structures quoted inside the paragraph were read while its words were gathered, and follow it.
            self.pieces.insert(place.min(self.pieces.len()), Piece { shape, number, runs, line: 0 });
        }
    }

    /// Paragraphs quoted inside a paragraph.
    pub fn embedded(&mut self, element: &Element) {
        self.blocks(element);
    }

    fn heading_element(&mut self, element: &Element, level: u8) {
        let mut line = Line::default();
        self.inline(element, Style::default(), &mut line);
        self.heading(line.take(), level);
    }

    fn heading(&mut self, mut runs: Vec<Run<'static>>, level: u8) {
        for run in &mut runs {
            if let Run::Words(words) = run {
                words.style.bold = false;
            }
        }
        let words = plain(&runs);
        let begins_text = words.starts_with("Draft ") || words.starts_with(|c: char| c.is_ascii_digit());
        // A file has one title, unless headings say themselves that they begin a text.
        let level = if level == 1 && self.titled && !begins_text { 2 } else { level };
        self.titled |= level == 1;
        if !words.trim().is_empty() {
            self.push(Shape::Heading(HeadingKind::Plain, level), None, runs);
        }
    }

    fn push(&mut self, shape: Shape<'static>, number: Option<Cow<'static, str>>, runs: Vec<Run<'static>>) {
        if !runs.is_empty() {
            self.pieces.push(Piece { shape, number, runs, line: 0 });
        }
    }

    fn table(&mut self, element: &Element) {
        let mut table = Table::default();
        for row in element.elements().filter(|child| child.name() == "tr") {
            let heads = row.elements().all(|cell| cell.name() == "th");
            if heads && table.headers == table.rows.len() {
                table.headers += 1;
            }
            let cells = row.elements().filter(|cell| matches!(cell.name(), "td" | "th"));
            let row = cells.map(|cell| {
                let mut line = Line::default();
                self.inline(cell, Style::default(), &mut line);
                line.take()
            });
            let row = row.take(Table::COLUMNS).collect();
            table.rows.push(row);
        }
        self.pieces.push(Piece { shape: Shape::Table(table), number: None, runs: Vec::new(), line: 0 });
    }
}

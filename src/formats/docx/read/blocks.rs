//! Paragraphs in the order of the body.

use std::borrow::Cow;
use std::collections::HashMap;

use super::numbering::Numbering;
use super::styles::{Letters, ListPlace, Styles, outline};
use crate::formats::line::Line;
use crate::formats::sheet::{Front, Piece, Run, Shape, Words, plain};
use crate::formats::xml::Element;
use crate::syntax::HeadingKind;

/// How many characters a heading has at most; a longer paragraph only looks like one.
const HEADING: usize = 300;

/// Reads the body.
pub struct Reader<'p> {
    pub styles: Styles,
    numbering: Numbering,
    pub links: &'p HashMap<String, String>,
    /// What was read.
    pub pieces: Vec<Piece<'static>>,
    /// What stands above the text, where the styles tell.
    pub front: Front,
    /// The footnotes and endnotes that were called, by kind and identifier, in order.
    pub called: Vec<(&'static str, String)>,
    numbers: HashMap<(&'static str, String), usize>,
    /// How many tracked insertions were taken.
    pub inserted: usize,
    /// How many tracked deletions were left out.
    pub deleted: usize,
    /// How many boxes with text were left out.
    pub boxes: usize,
    titled: bool,
    /// A paragraph whose end is deleted: the next goes on where it stops.
    line: Line,
    goes_on: bool,
}

impl<'p> Reader<'p> {
    /// A reader that has read nothing.
    pub fn new(styles: Styles, numbering: Numbering, links: &'p HashMap<String, String>) -> Self {
        Self {
            styles,
            numbering,
            links,
            pieces: Vec::new(),
            front: Front::default(),
            called: Vec::new(),
            numbers: HashMap::new(),
            inserted: 0,
            deleted: 0,
            boxes: 0,
            titled: false,
            line: Line::default(),
            goes_on: false,
        }
    }

    /// Reads the paragraphs and tables inside an element.
    pub fn blocks(&mut self, element: &Element) {
        for child in element.elements() {
            match child.name() {
                "p" => self.paragraph(child),
                "tbl" => self.table(child),
                "sdt" | "sdtContent" | "customXml" | "smartTag" => self.blocks(child),
                "ins" | "moveTo" => {
                    self.inserted += 1;
                    self.blocks(child);
                }
                "del" | "moveFrom" => self.deleted += 1,
                _ => {}
            }
        }
    }

    fn paragraph(&mut self, element: &Element) {
        let properties = element.child("pPr");
        let style = properties.and_then(|one| one.child("pStyle")?.attribute("val"));
        let style = style.as_deref();
        let level = properties.and_then(outline).or_else(|| self.styles.outline(style));
        let mut line = std::mem::take(&mut self.line);
        let letters = if level.is_some() || style == Some("Adoption") {
            Letters::default()
        } else {
            self.styles.letters(style).without_bold()
        };
        self.inline(element, letters, &mut line);
        let end = properties.and_then(|one| one.child("rPr"));
        let goes_on = self.goes_on;
        self.goes_on = end.is_some_and(|end| end.child("del").is_some() || end.child("moveFrom").is_some());
        if self.goes_on {
            self.deleted += 1;
            self.line = line;
            return;
        }
        let mut runs = line.take();
        self.line = line;
        if runs.is_empty() || self.masthead(style, &runs) {
            return;
        }
        let direct = ListPlace::of(properties);
        let below = self.styles.list(style);
        let place = ListPlace { list: direct.list.or(below.list), level: direct.level.or(below.level) };
        let number = if goes_on { None } else { self.numbering.next(&place) };
        let mut shape = Shape::Plain;
        if let Some(level) = level.filter(|_| is_heading(&plain(&runs))) {
            shape = Shape::Heading(HeadingKind::Plain, self.level(level, &plain(&runs)));
            runs.iter_mut().for_each(unbold);
            if let Some(number) = number {
                let text = Cow::Owned(format!("{number} "));
                runs.insert(0, Run::Words(Words { text, ..Words::default() }));
            }
            return self.push(shape, None, runs);
        }
        if style == Some("Adoption") {
            shape = Shape::Adoption;
        }
        self.push(shape, number.map(Cow::Owned), runs);
    }

    fn push(&mut self, shape: Shape<'static>, number: Option<Cow<'static, str>>, runs: Vec<Run<'static>>) {
        self.pieces.push(Piece { shape, number, runs, line: 0 });
    }

    /// The level of a heading: a file has one title, unless headings say themselves that they begin a text.
    fn level(&mut self, level: u8, words: &str) -> u8 {
        let begins_text = words.starts_with("Draft ") || words.starts_with(|c: char| c.is_ascii_digit());
        let demoted = level == 1 && self.titled && !begins_text;
        self.titled |= level == 1;
        if demoted { 2 } else { level }
    }

    /// The words inside an element, its paragraphs joined.
    pub fn joined(&mut self, element: &Element) -> Vec<Run<'static>> {
        let mut runs: Vec<Run> = Vec::new();
        for paragraph in element.elements().filter(|child| child.name() == "p") {
            let mut line = Line::default();
            self.inline(paragraph, Letters::default(), &mut line);
            let more = line.take();
            if !runs.is_empty() && !more.is_empty() {
                runs.push(Run::Words(Words { text: Cow::Borrowed(" "), ..Words::default() }));
            }
            runs.extend(more);
        }
        runs
    }

    /// The number of a footnote or endnote, and whether it was called before.
    pub fn call(&mut self, kind: &'static str, id: String) -> (usize, bool) {
        let next = self.called.len() + 1;
        match self.numbers.get(&(kind, id.clone())) {
            Some(&number) => (number, true),
            None => {
                self.numbers.insert((kind, id.clone()), next);
                self.called.push((kind, id));
                (next, false)
            }
        }
    }

    /// What is to be said of what was not simply read.
    pub fn remarks(&self) -> Vec<String> {
        let count = |number: usize, one: &str| format!("{number} {one}{}", if number == 1 { "" } else { "s" });
        let mut remarks = Vec::new();
        if self.inserted + self.deleted > 0 {
            remarks.push(format!(
                "tracked changes: {} taken, {} left out",
                count(self.inserted, "insertion"),
                count(self.deleted, "deletion")
            ));
        }
        if self.boxes > 0 {
            remarks.push(format!("{} left out", count(self.boxes, "text box").replace("boxs", "boxes")));
        }
        remarks
    }
}

/// Whether words are those of a heading and not of a paragraph that only looks like one.
fn is_heading(words: &str) -> bool {
    !words.trim_end().ends_with([',', ';', ':']) && words.chars().nth(HEADING).is_none()
}

fn unbold(run: &mut Run) {
    if let Run::Words(words) = run {
        words.style.bold = false;
    }
}

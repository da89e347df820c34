//! Preface, preamble, main body and conclusions.

use std::fmt::Write;

use super::inline::Notes;
use super::is_title;
use crate::formats::escape::escape;
use crate::formats::sheet::{Piece, Run, Shape, Table, plain};

/// A piece with the part it stands in.
type Placed<'s> = (usize, &'s Piece<'s>);

/// Writes what stands in the file after its metadata.
pub struct Body<'s> {
    pub notes: Notes<'s>,
    /// How many elements have an identifier.
    pub count: usize,
    pub out: String,
}

impl Body<'_> {
    /// Writes the preface and the preamble of a resolution, and gives what follows them.
    pub fn opening<'p, 's>(&mut self, pieces: &'p [Placed<'s>]) -> &'p [Placed<'s>] {
        let organ = pieces.iter().position(|(_, piece)| piece.shape == Shape::Organ).unwrap_or(0);
        if organ > 0 {
            self.out.push_str("<preface>\n");
            for (part, piece) in &pieces[..organ] {
                let tag = if is_title(piece) { "docTitle" } else { "inline name=\"line\"" };
                let close = if is_title(piece) { "docTitle" } else { "inline" };
                self.out.extend(["<p><", tag, ">"]);
                self.number_and_words(*part, piece);
                self.out.extend(["</", close, "></p>\n"]);
            }
            self.out.push_str("</preface>\n");
        }
        self.out.push_str("<preamble>\n<formula name=\"enactingFormula\">");
        if let Some((part, line)) = pieces.get(organ) {
            self.paragraph(*part, line);
        }
        self.out.push_str("</formula>\n");
        let mut rest = pieces.get(organ + 1..).unwrap_or_default();
        while let Some(((_, first), _)) = rest.split_first() {
            if !matches!(first.shape, Shape::Preambular | Shape::Plain) {
                break;
            }
            let items = rest[1..].iter().take_while(|(_, piece)| matches!(piece.shape, Shape::Item(_))).count();
            let id = self.id("container");
            let _ = write!(self.out, "<container name=\"preambular\" eId=\"{id}\">");
            let (own, after) = rest.split_at(1 + items);
            self.paragraph(own[0].0, own[0].1);
            self.items(&own[1..], "blockList", "item");
            self.out.push_str("</container>\n");
            rest = after;
        }
        self.out.push_str("</preamble>\n");
        rest
    }

    /// Writes the main body.
    pub fn main(&mut self, pieces: &[Placed]) {
        self.out.push_str("<mainBody>\n");
        let mut rest = pieces;
        while let Some(((part, first), _)) = rest.split_first() {
            let items = rest[1..].iter().take_while(|(_, piece)| matches!(piece.shape, Shape::Item(_))).count();
            let (own, after) = rest.split_at(1 + items);
            rest = after;
            let id = self.id("para");
            let _ = write!(self.out, "<paragraph eId=\"{id}\"{}>", class(first));
            match &first.shape {
                Shape::Heading(..) => {
                    self.out.push_str("<heading>");
                    self.notes.runs(*part, &first.runs, &mut self.out);
                    self.out.push_str("</heading><content><p/></content></paragraph>\n");
                    // What hangs on a heading stands beside it.
                    for item in &own[1..] {
                        self.alone(item);
                    }
                    continue;
                }
                _ => self.number(first),
            }
            if own.len() == 1 {
                self.content(*part, first);
            } else {
                self.out.push_str("<list><intro>");
                self.words(*part, first);
                self.out.push_str("</intro>\n");
                self.items(&own[1..], "list", "point");
                self.out.push_str("</list>");
            }
            self.out.push_str("</paragraph>\n");
        }
        for note in self.notes.uncalled() {
            let id = self.id("para");
            let _ = write!(self.out, "<paragraph eId=\"{id}\" class=\"note\"><content><p>");
            self.notes.loose(note, &mut self.out);
            self.out.push_str("</p></content></paragraph>\n");
        }
        self.out.push_str("</mainBody>\n");
    }

    /// Writes the line that says when the text was adopted.
    pub fn conclusions(&mut self, part: usize, piece: &Piece) {
        self.out.push_str("<conclusions>");
        self.paragraph(part, piece);
        self.out.push_str("</conclusions>\n");
    }

    /// Writes sub-paragraphs, deeper ones inside those before them. In the main body the caller opens the list.
    fn items(&mut self, items: &[Placed], list: &str, item: &str) {
        let Some((_, first)) = items.first() else { return };
        let level = level(first);
        if list == "blockList" {
            let id = self.id("list");
            let _ = writeln!(self.out, "<blockList eId=\"{id}\">");
        }
        let mut rest = items;
        while let Some(((part, first), _)) = rest.split_first() {
            let inner = rest[1..].iter().take_while(|(_, piece)| self::level(piece) > level).count();
            let (own, after) = rest.split_at(1 + inner);
            rest = after;
            let id = self.id(item);
            let _ = write!(self.out, "<{item} eId=\"{id}\">");
            self.number(first);
            match (item, inner) {
                ("item", _) => {
                    self.words(*part, first);
                    self.items(&own[1..], list, item);
                }
                (_, 0) => self.content(*part, first),
                _ => {
                    self.out.push_str("<list><intro>");
                    self.words(*part, first);
                    self.out.push_str("</intro>\n");
                    self.items(&own[1..], list, item);
                    self.out.push_str("</list>");
                }
            }
            let _ = writeln!(self.out, "</{item}>");
        }
        if list == "blockList" {
            self.out.push_str("</blockList>");
        }
    }

    fn alone(&mut self, (part, piece): &Placed) {
        let id = self.id("para");
        let _ = write!(self.out, "<paragraph eId=\"{id}\">");
        self.number(piece);
        self.content(*part, piece);
        self.out.push_str("</paragraph>\n");
    }

    fn content(&mut self, part: usize, piece: &Piece) {
        self.out.push_str("<content>");
        match &piece.shape {
            Shape::Table(table) => self.table(part, table),
            Shape::Code(text) => {
                self.out.push_str("<p>");
                escape(text, &mut self.out);
                self.out.push_str("</p>");
            }
            _ => self.words(part, piece),
        }
        self.out.push_str("</content>");
    }

    fn table(&mut self, part: usize, table: &Table) {
        self.out.push_str("<table>\n");
        for (index, row) in table.rows.iter().enumerate() {
            let tag = if index < table.headers { "th" } else { "td" };
            self.out.push_str("<tr>");
            row.iter().for_each(|cell| self.cell(part, cell, tag));
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</table>");
    }

    fn cell(&mut self, part: usize, cell: &[Run], tag: &str) {
        self.out.extend(["<", tag, "><p>"]);
        self.notes.runs(part, cell, &mut self.out);
        self.out.extend(["</p></", tag, ">"]);
    }

    /// The words of a piece without its number.
    fn words(&mut self, part: usize, piece: &Piece) {
        self.out.push_str("<p>");
        self.notes.runs(part, &piece.runs, &mut self.out);
        self.out.push_str("</p>");
    }

    /// A paragraph with its number among the words, where no element is for numbers.
    fn paragraph(&mut self, part: usize, piece: &Piece) {
        self.out.push_str("<p>");
        self.number_and_words(part, piece);
        self.out.push_str("</p>");
    }

    fn number_and_words(&mut self, part: usize, piece: &Piece) {
        if let Some(number) = &piece.number {
            escape(number, &mut self.out);
            self.out.push(' ');
        }
        self.notes.runs(part, &piece.runs, &mut self.out);
    }

    fn number(&mut self, piece: &Piece) {
        if let Some(number) = &piece.number {
            self.out.push_str("<num>");
            escape(number, &mut self.out);
            self.out.push_str("</num>");
        }
    }

    fn id(&mut self, name: &str) -> String {
        self.count += 1;
        format!("{name}_{}", self.count)
    }
}

fn level(piece: &Piece) -> u8 {
    match piece.shape {
        Shape::Item(level) => level,
        _ => 0,
    }
}

fn class(piece: &Piece) -> String {
    match piece.shape {
        Shape::Heading(_, level) if !plain(&piece.runs).is_empty() => format!(" class=\"heading{level}\""),
        Shape::Organ => " class=\"organ\"".to_owned(),
        Shape::Preambular => " class=\"preambular\"".to_owned(),
        Shape::Adoption => " class=\"adoption\"".to_owned(),
        _ => String::new(),
    }
}

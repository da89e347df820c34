//! Tables.

use std::borrow::Cow;

use super::blocks::Reader;
use super::styles::switch;
use crate::formats::sheet::{Piece, Run, Shape, Table, Words};
use crate::formats::xml::Element;

impl Reader<'_> {
    /// Reads a table; one with a single cell is a frame around paragraphs.
    pub fn table(&mut self, element: &Element) {
        let rows: Vec<&Element> = element.elements().filter(|child| child.name() == "tr").collect();
        if let [row] = rows[..] {
            let mut cells = row.elements().filter(|child| child.name() == "tc");
            if let (Some(cell), None) = (cells.next(), cells.next()) {
                return self.blocks(cell);
            }
        }
        let mut table = Table::default();
        for row in rows {
            let properties = row.child("trPr");
            if properties.is_some_and(|one| one.child("del").is_some()) {
                self.deleted += 1;
                continue;
            }
            let heads = properties.and_then(|one| switch(one, "tblHeader")).unwrap_or(false);
            if heads && table.headers == table.rows.len() {
                table.headers += 1;
            }
            let cells = row.elements().filter(|child| matches!(child.name(), "tc" | "sdt"));
            let row = cells.take(Table::COLUMNS).flat_map(|cell| self.cell(cell)).take(Table::COLUMNS).collect();
            table.rows.push(row);
        }
        let holds_words = table.rows.iter().flatten().any(|cell| !cell.is_empty());
        if holds_words {
            self.pieces.push(Piece { shape: Shape::Table(table), number: None, runs: Vec::new(), line: 0 });
        }
    }

    /// The words of a cell, and empty cells for the further columns that it spans.
    fn cell(&mut self, element: &Element) -> Vec<Vec<Run<'static>>> {
        let element = element.find("tc").unwrap_or(element);
        let outer = std::mem::take(&mut self.pieces);
        self.blocks(element);
        let inner = std::mem::replace(&mut self.pieces, outer);
        let mut runs: Vec<Run> = Vec::new();
        for piece in inner {
            let words = |text: Cow<'static, str>| Run::Words(Words { text, ..Words::default() });
            if !runs.is_empty() {
                runs.push(words(Cow::Borrowed("\n")));
            }
            runs.extend(piece.number.map(|number| words(Cow::Owned(format!("{number} ")))));
            match piece.shape {
                // A table in a cell: its cells one after another.
                Shape::Table(table) => runs.extend(table.rows.into_iter().flatten().flat_map(|mut cell| {
                    cell.push(words(Cow::Borrowed(" ")));
                    cell
                })),
                _ => runs.extend(piece.runs),
            }
        }
        let span = element.child("tcPr").and_then(|one| one.child("gridSpan")?.attribute("val")?.parse::<usize>().ok());
        let mut cells = vec![runs];
        cells.resize_with(span.unwrap_or(1).clamp(1, Table::COLUMNS), Vec::new);
        cells
    }
}

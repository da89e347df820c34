//! HTML: one self-contained page without scripts, for reading, printing and live previews.
//!
//! Every block carries `data-line`, the line of the source on which it begins, from 1.

mod masthead;
mod notes;
mod runs;

use std::fmt::Write;

use self::notes::Notes;
use self::runs::runs;
use super::escape::escape;
use super::sheet::{Piece, Run, Shape, Sheet, Table};
use crate::syntax::{BlockTree, HeadingKind};

/// The draft as a page.
pub fn page(tree: &BlockTree) -> String {
    let sheet = Sheet::of(tree);
    let mut out = String::with_capacity(tree.blocks().map(|block| block.text.len() * 3 / 2).sum::<usize>() + 8192);
    head(&sheet, &mut out);
    masthead::masthead(&sheet, &mut out);
    let mut notes = Notes::of(&sheet);
    for part in &sheet.parts {
        part.pieces.iter().for_each(|piece| self::piece(piece, &mut notes, &mut out));
        notes.close_part(&mut out);
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn head(sheet: &Sheet, out: &mut String) {
    let direction = if sheet.front.runs_leftward() { " dir=\"rtl\"" } else { "" };
    let _ = write!(out, "<!DOCTYPE html>\n<html lang=\"{}\"{direction}>\n<head>\n", sheet.front.language());
    out.push_str(
        "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
    );
    out.push_str("<meta name=\"generator\" content=\"resolint\">\n<title>");
    let title = sheet.title().or_else(|| sheet.front.symbol.clone());
    escape(title.as_deref().unwrap_or("Draft resolution"), out);
    out.push_str("</title>\n<style>\n");
    out.push_str(include_str!("style.css"));
    out.push_str("</style>\n</head>\n<body>\n<main>\n");
}

fn piece(piece: &Piece, notes: &mut Notes, out: &mut String) {
    let line = piece.line;
    match &piece.shape {
        Shape::Break => {
            let _ = writeln!(out, "<hr data-line=\"{line}\">");
        }
        Shape::Code(text) => {
            let _ = write!(out, "<pre data-line=\"{line}\">");
            escape(text, out);
            out.push_str("</pre>\n");
        }
        Shape::Table(table) => self::table(table, line, notes, out),
        Shape::Heading(kind, level) => {
            let class = if *kind == HeadingKind::Annex { " class=\"annex\"" } else { "" };
            let level = if *kind == HeadingKind::Annex { 2 } else { *level };
            let _ = write!(out, "<h{level}{class} data-line=\"{line}\">");
            runs(&piece.runs, notes, out);
            let _ = writeln!(out, "</h{level}>");
        }
        shape => {
            let class = match shape {
                Shape::Organ => "organ",
                Shape::Preambular => "preambular",
                Shape::Numbered => "numbered",
                Shape::Item(_) => "item",
                Shape::Adoption => "adoption",
                _ => "plain",
            };
            let _ = write!(out, "<p class=\"{class}\"");
            if let Shape::Item(level) = shape {
                let _ = write!(out, " style=\"--level:{level}\"");
            }
            let _ = write!(out, " data-line=\"{line}\">");
            if let Some(number) = &piece.number {
                out.push_str("<span class=\"number\">");
                escape(if number == "-" { "–" } else { number }, out);
                out.push_str("</span> ");
            }
            runs(&piece.runs, notes, out);
            out.push_str("</p>\n");
        }
    }
}

fn table(table: &Table, line: usize, notes: &mut Notes, out: &mut String) {
    let _ = writeln!(out, "<table data-line=\"{line}\">");
    for (index, row) in table.rows.iter().enumerate() {
        let heads = index < table.headers;
        out.push_str("<tr>");
        row.iter().for_each(|cell| self::cell(cell, heads, notes, out));
        out.push_str("</tr>\n");
    }
    out.push_str("</table>\n");
}

fn cell(cell: &[Run], heads: bool, notes: &mut Notes, out: &mut String) {
    out.push_str(if heads { "<th scope=\"col\">" } else { "<td>" });
    runs(cell, notes, out);
    out.push_str(if heads { "</th>" } else { "</td>" });
}

//! Headings and paragraphs.

use super::notes::Notes;
use super::runs::runs;
use super::tables::table;
use crate::formats::escape::escape;
use crate::formats::sheet::{Piece, Shape};
use crate::syntax::HeadingKind;

/// The deepest level of sub-paragraphs that has a style.
const LEVELS: u8 = 4;

/// Writes a piece of the draft.
pub fn piece(piece: &Piece, notes: &mut Notes, out: &mut String) {
    match &piece.shape {
        Shape::Table(grid) => return table(grid, notes, out),
        Shape::Code(text) => return verbatim(text, out),
        _ => {}
    }
    open(&style(piece), out);
    if let Some(number) = &piece.number {
        out.push_str("<w:r><w:t xml:space=\"preserve\">");
        escape(number, out);
        out.push_str("</w:t><w:tab/></w:r>");
    }
    runs(&piece.runs, notes, out);
    out.push_str("</w:p>\n");
}

/// Opens a paragraph in a style.
pub fn open(style: &str, out: &mut String) {
    out.extend(["<w:p><w:pPr><w:pStyle w:val=\"", style, "\"/></w:pPr>"]);
}

fn style(piece: &Piece) -> String {
    match piece.shape {
        Shape::Heading(HeadingKind::Annex, _) => "Annex".to_owned(),
        Shape::Heading(_, level) => format!("Heading{level}"),
        Shape::Organ => "Organ".to_owned(),
        Shape::Preambular | Shape::Numbered => "FirstLine".to_owned(),
        Shape::Item(level) => format!("Item{}", level.clamp(1, LEVELS)),
        Shape::Adoption => "Adoption".to_owned(),
        Shape::Break => "Rule".to_owned(),
        Shape::Plain | Shape::Table(_) | Shape::Code(_) => "SingleTxt".to_owned(),
    }
}

fn verbatim(text: &str, out: &mut String) {
    open("Verbatim", out);
    super::runs::text(text.trim_end(), Default::default(), out);
    out.push_str("</w:p>\n");
}

//! Tables.

use std::fmt::Write;

use super::body::open;
use super::notes::Notes;
use super::runs::runs;
use crate::formats::sheet::{Run, Table};

/// The width of the text in twentieths of a point.
const WIDTH: usize = 9840;

/// Writes a table over the width of the page, its columns equally wide.
pub fn table(table: &Table, notes: &mut Notes, out: &mut String) {
    let columns = table.columns();
    if columns == 0 {
        return;
    }
    out.push_str("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
    for side in ["top", "bottom", "insideH"] {
        let _ = write!(out, "<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
    }
    out.push_str("</w:tblBorders><w:tblLayout w:type=\"autofit\"/></w:tblPr><w:tblGrid>");
    for _ in 0..columns {
        let _ = write!(out, "<w:gridCol w:w=\"{}\"/>", WIDTH / columns);
    }
    out.push_str("</w:tblGrid>\n");
    for (index, row) in table.rows.iter().enumerate() {
        let heads = index < table.headers;
        out.push_str(if heads { "<w:tr><w:trPr><w:tblHeader/></w:trPr>" } else { "<w:tr>" });
        // Every row has the cells of the widest: Word does not open a table that is ragged by accident.
        (0..columns)
            .for_each(|at| cell(row.get(at).map_or(&[][..], Vec::as_slice), WIDTH / columns, heads, notes, out));
        out.push_str("</w:tr>\n");
    }
    out.push_str("</w:tbl>\n");
    // Word wants a paragraph between a table and what follows.
    open("SingleTxt", out);
    out.push_str("</w:p>\n");
}

fn cell(cell: &[Run], width: usize, heads: bool, notes: &mut Notes, out: &mut String) {
    let _ = write!(out, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
    open(if heads { "TableHead" } else { "TableText" }, out);
    runs(cell, notes, out);
    out.push_str("</w:p></w:tc>");
}

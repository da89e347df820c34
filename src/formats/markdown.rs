//! A sheet as Resolution Markdown.

mod words;

use self::words::words;
use super::sheet::{Front, Piece, Run, Shape, Sheet, Table};

/// A draft as Markdown, and where its pieces begin.
#[derive(Clone, Debug, Default)]
pub struct Markdown {
    /// The text.
    pub text: String,
    /// The byte at which each heading, paragraph, table and footnote begins, in order.
    pub starts: Vec<usize>,
}

/// Writes a draft as Markdown.
pub fn markdown(sheet: &Sheet) -> Markdown {
    let mut out = Markdown { text: front(&sheet.front), starts: Vec::new() };
    for part in &sheet.parts {
        for piece in &part.pieces {
            out.begin("\n");
            self::piece(piece, &mut out.text);
        }
        let mut gap = "\n";
        for note in &part.notes {
            out.begin(gap);
            gap = "";
            out.text.extend(["[^", &note.label, "]: "]);
            let words = words(&note.runs, false);
            out.text.push_str(words.replace("  \n", "<br>").trim());
            out.text.push('\n');
        }
    }
    out
}

impl Markdown {
    fn begin(&mut self, gap: &str) {
        if !self.text.is_empty() {
            self.text.push_str(gap);
        }
        self.starts.push(self.text.len());
    }
}

fn front(front: &Front) -> String {
    let lines = [
        ("symbol", &front.symbol),
        ("organ", &front.organ),
        ("session", &front.session),
        ("agenda_item", &front.agenda_item),
        ("title", &front.title),
        ("date", &front.date),
        ("lang", &front.lang),
    ];
    let mut text = String::new();
    for (key, value) in lines {
        let Some(value) = value else { continue };
        let value: String = value.chars().map(|c| if c.is_control() || c == '"' { ' ' } else { c }).collect();
        text.push_str(&format!("{key}: \"{}\"\n", value.trim()));
    }
    if text.is_empty() { text } else { format!("---\n{text}---\n") }
}

fn piece(piece: &Piece, out: &mut String) {
    match &piece.shape {
        Shape::Table(table) => return self::table(table, out),
        Shape::Break => return out.push_str("---\n"),
        Shape::Code(text) => {
            out.extend(["```\n", text, "\n```\n"]);
            return;
        }
        Shape::Heading(_, level) => {
            out.push_str(&"#".repeat(usize::from((*level).clamp(1, 6))));
            out.push(' ');
            out.push_str(&words(&piece.runs, false).replace("  \n", " "));
            out.push('\n');
            return;
        }
        _ => {}
    }
    let text = words(&piece.runs, piece.number.is_none());
    if let Some(number) = &piece.number {
        out.extend([number, " "]);
    }
    out.push_str(&text);
    out.push('\n');
}

fn table(table: &Table, out: &mut String) {
    let columns = table.columns();
    let (heads, rows) = table.rows.split_at(usize::from(table.headers > 0));
    // Markdown wants a row of heads, if only an empty one.
    row(heads.first().map_or(&[], Vec::as_slice), columns, out);
    out.extend(["|", &"---|".repeat(columns), "\n"]);
    rows.iter().for_each(|cells| row(cells, columns, out));
}

fn row(cells: &[Vec<Run>], columns: usize, out: &mut String) {
    for at in 0..columns {
        let cell = cells.get(at).map_or(String::new(), |cell| words(cell, false));
        out.extend(["| ", cell.replace("  \n", "<br>").replace('|', "\\|").trim(), " "]);
    }
    out.push_str("|\n");
}

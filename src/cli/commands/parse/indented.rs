//! The structure as an indented outline: a line a paragraph.

use std::borrow::Cow;
use std::io::{self, Write};

use crate::cli::render::printable;
use crate::syntax::outline::{ParagraphOutline, TextOutline};

/// How many characters of a paragraph are shown.
const WIDTH: usize = 72;

/// Prints the texts of a file.
pub fn write(texts: &[TextOutline], out: &mut impl Write) -> io::Result<()> {
    for text in texts {
        let names: Vec<Cow<str>> =
            [&text.heading, &text.title].into_iter().flatten().map(|name| printable(name)).collect();
        let quoted = if text.quoted { " (quoted)" } else { "" };
        writeln!(out, "{}{quoted}{}{}", text.kind, if names.is_empty() { "" } else { ": " }, names.join(" – "))?;
        text.paragraphs.iter().try_for_each(|paragraph| self::paragraph(paragraph, out))?;
        for note in &text.footnotes {
            writeln!(out, "  footnote {}: {}", printable(&note.label), beginning(&note.text))?;
        }
    }
    Ok(())
}

fn paragraph(paragraph: &ParagraphOutline, out: &mut impl Write) -> io::Result<()> {
    let indent = 2 * (1 + usize::from(paragraph.level));
    let number = match &paragraph.number {
        Some(number) => format!(" {}", printable(number)),
        None => String::new(),
    };
    writeln!(out, "{:indent$}{}{number}: {}", "", paragraph.kind, beginning(&paragraph.text))
}

/// The first words of a paragraph on one line.
fn beginning(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = printable(&line);
    match line.char_indices().nth(WIDTH) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line.into_owned(),
    }
}

//! Akoma Ntoso as a draft.

mod body;
mod front;
mod inline;

use self::body::Reader;
use crate::formats::problem::Problem;
use crate::formats::sheet::{Part, Sheet};
use crate::formats::xml;

/// Reads the text of an XML file.
///
/// # Errors
/// Why there is no draft in the text.
pub fn read(text: &str) -> Result<Sheet<'static>, Problem> {
    let root = xml::parse(text)?;
    if root.name() != "akomaNtoso" {
        return Err(Problem(format!("its XML is <{}>, and resolint reads <akomaNtoso>", root.name())));
    }
    let mut reader = Reader { shift: inline::shift(&root), ..Reader::default() };
    reader.document(&root);
    if reader.pieces.is_empty() {
        return Err(Problem::new("it holds no text"));
    }
    Ok(Sheet { front: front::front(&root), parts: vec![Part { pieces: reader.pieces, notes: reader.notes }] })
}

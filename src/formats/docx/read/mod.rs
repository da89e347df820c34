//! A Word file as a draft.

mod blocks;
mod masthead;
mod numbering;
mod package;
mod runs;
mod styles;
mod tables;

use std::collections::HashMap;

use self::blocks::Reader;
use self::numbering::Numbering;
use self::package::Package;
use self::styles::Styles;
use crate::formats::problem::Problem;
use crate::formats::sheet::{Note, Part, Sheet};
use crate::formats::xml::{self, Element};

/// Reads the bytes of a Word file: the draft, and what is to be said of what was not simply read.
///
/// # Errors
/// Why there is no draft in the bytes.
pub fn read(bytes: &[u8]) -> Result<(Sheet<'static>, Vec<String>), Problem> {
    let mut package = Package::open(bytes)?;
    let parts = package.parts()?;
    let Some(document) = package.part(&parts.document)? else {
        return Err(Problem(format!("it is a zip archive without {}, so no Word file", parts.document)));
    };
    let mut named = |kind: &str| parts.named.get(kind).map_or(Ok(None), |name| package.part(name));
    let (styles, numbering) = (named("styles")?, named("numbering")?);
    let (footnotes, endnotes) = (named("footnotes")?, named("endnotes")?);
    let styles = styles.as_deref().map(xml::parse).transpose()?;
    let numbering = numbering.as_deref().map(xml::parse).transpose()?;
    let footnotes = footnotes.as_deref().map(xml::parse).transpose()?;
    let endnotes = endnotes.as_deref().map(xml::parse).transpose()?;
    let document = xml::parse(&document)?;
    let Some(body) = document.child("body") else {
        return Err(Problem(format!("{} has no body, so it is no Word file", parts.document)));
    };
    let mut reader = Reader::new(
        styles.as_ref().map(Styles::of).unwrap_or_default(),
        numbering.as_ref().map(Numbering::of).unwrap_or_default(),
        &parts.links,
    );
    reader.blocks(body);
    let by_id =
        [("footnote", footnotes.as_ref()), ("endnote", endnotes.as_ref())].map(|(kind, root)| (kind, ids(root)));
    let mut notes = Vec::new();
    // A footnote of a footnote is called while the others are read.
    while let Some((kind, id)) = reader.called.get(notes.len()).cloned() {
        let found = by_id.iter().find(|(one, _)| *one == kind).and_then(|(_, ids)| ids.get(&id));
        let runs = found.map(|note| reader.joined(note)).unwrap_or_default();
        notes.push(Note { label: (notes.len() + 1).to_string().into(), runs, line: 0 });
    }
    let remarks = reader.remarks();
    let front = reader.front;
    Ok((Sheet { front, parts: vec![Part { pieces: reader.pieces, notes }] }, remarks))
}

/// The notes of a part by their identifiers.
fn ids<'e, 'a>(root: Option<&'e Element<'a>>) -> HashMap<String, &'e Element<'a>> {
    let notes = root.into_iter().flat_map(Element::elements);
    notes.filter_map(|note| Some((note.attribute("id")?, note))).collect()
}

//! From a footnote mark to its footnote, from a reference to its paragraph, and back.

mod acronyms;
mod footnotes;
mod numbers;

use super::TextEdit;
use super::structure::{self, Placed};
use crate::document::Document;
use crate::span::{InDoc, Span};
use acronyms::Acronym;
use footnotes::Footnote;
use numbers::Number;

/// A place that belongs with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where it stands.
    pub at: Span<InDoc>,
    /// Whether it is where the thing is defined: the footnote, the paragraph's number, an acronym's first use.
    pub definition: bool,
}

/// What stands at a place, with the other places of the same text that belong with it.
enum Subject {
    Footnote(Footnote),
    Number(Number),
    Acronym(Acronym),
}

/// The places of what stands at `offset`: a footnote and its marks, a paragraph's number and the references to it, a
/// defined acronym and its uses. The place at `offset` is among them.
pub fn places(document: &Document, offset: usize) -> Vec<Place> {
    let offset = document.text().floor(offset);
    let unit = structure::unit_at(document, offset);
    match subject(&unit, offset) {
        Some(Subject::Footnote(footnote)) => footnote.places(),
        Some(Subject::Number(number)) => number.places,
        Some(Subject::Acronym(acronym)) => acronym.places,
        None => Vec::new(),
    }
}

/// The words at `offset` that can be renamed, if any can.
pub fn renamable(document: &Document, offset: usize) -> Option<Span<InDoc>> {
    let offset = document.text().floor(offset);
    let unit = structure::unit_at(document, offset);
    Some(match subject(&unit, offset)? {
        Subject::Footnote(footnote) => footnote.at,
        Subject::Number(number) => number.places.iter().any(|place| place.definition).then_some(number.at)?,
        Subject::Acronym(acronym) => acronym.at,
    })
}

/// The edits that give what stands at `offset` another name everywhere, or a sentence that tells why that cannot be.
pub fn rename(document: &Document, offset: usize, name: &str) -> Result<Vec<TextEdit>, String> {
    let offset = document.text().floor(offset);
    let unit = structure::unit_at(document, offset);
    let name = name.trim();
    match subject(&unit, offset) {
        Some(Subject::Footnote(footnote)) => footnote.rename(&unit, name),
        Some(Subject::Number(number)) => number.rename(&unit, name),
        Some(Subject::Acronym(acronym)) => acronym.rename(&unit, name),
        None => Err("Footnotes, numbers of paragraphs and defined acronyms can be renamed; this is none.".to_owned()),
    }
}

fn subject(unit: &[Placed], offset: usize) -> Option<Subject> {
    let nth = unit.iter().rposition(|(start, _)| *start <= offset)?;
    let footnote = || Footnote::find(unit, nth, offset).map(Subject::Footnote);
    let number = || Number::find(unit, nth, offset).map(Subject::Number);
    footnote().or_else(number).or_else(|| Acronym::find(unit, nth, offset).map(Subject::Acronym))
}

/// Whether a place holds the offset, its end included: the cursor may stand behind a word.
fn touches(at: Span<InDoc>, offset: usize) -> bool {
    at.start as usize <= offset && offset <= at.end as usize
}

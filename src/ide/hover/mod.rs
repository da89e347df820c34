//! What the words at a place mean.

mod citation;
mod finding;
mod session;
mod symbol;

pub use symbol::describe;

use super::cursor::{self, PlacedBlock, first_words, note_words};
use super::data::openings::openers;
use crate::document::Document;
use crate::span::{InDoc, Span};
use crate::syntax::{Block, Opening, Role, What};

/// A page about some words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hover {
    /// The words.
    pub at: Span<InDoc>,
    /// The page, in Markdown.
    pub page: String,
}

/// What the words at `offset` mean: an opening phrase, a citation, a document symbol, a footnote mark, a reference, a
/// session; and why it is marked, if it is.
pub fn hover(document: &Document, offset: usize) -> Option<Hover> {
    let offset = document.text().floor(offset);
    let (index, start) = document.tree().locate(offset)?;
    let (_, block) = document.tree().from(index).next()?;
    let place = Place { document, offset, start, block };
    let meaning = meaning(&place);
    match (meaning, finding::hover(&place)) {
        (Some(meaning), Some(finding)) => {
            Some(Hover { page: format!("{}\n\n---\n\n{}", meaning.page, finding.page), ..meaning })
        }
        (meaning, finding) => meaning.or(finding),
    }
}

/// What the words at a place say.
fn meaning(place: &Place<'_>) -> Option<Hover> {
    mark(place)
        .or_else(|| reference(place))
        .or_else(|| citation::hover(place))
        .or_else(|| symbol::hover(place))
        .or_else(|| session::hover(place))
        .or_else(|| opening(place))
}

/// The place that is asked about.
struct Place<'a> {
    document: &'a Document,
    offset: usize,
    /// The byte where its block starts.
    start: usize,
    block: &'a Block,
}

impl<'a> Place<'a> {
    /// Whether a span of the block holds the place, its end included: a cursor after a word is still at the word.
    fn touches(&self, start: usize, end: usize) -> bool {
        (self.start + start..=self.start + end).contains(&self.offset)
    }

    fn unit(&self) -> Vec<PlacedBlock<'a>> {
        cursor::unit(self.document, self.offset)
    }

    fn page(&self, start: usize, end: usize, page: String) -> Hover {
        Hover { at: Span::new(self.start + start, self.start + end), page }
    }
}

/// The footnote that a mark stands for.
fn mark(place: &Place<'_>) -> Option<Hover> {
    let mark = place.block.inlines.marks.iter().find(|mark| {
        (place.start + mark.outer.start as usize..place.start + mark.outer.end as usize).contains(&place.offset)
    })?;
    let at = |offset: u32| place.start + offset as usize;
    let (label, _) =
        mark.labels.iter().find(|(_, span)| place.offset <= at(span.end)).or_else(|| mark.labels.last())?;
    let unit = place.unit();
    let words = unit.iter().find_map(|(_, block)| {
        block.facts.iter().find_map(|fact| match &fact.what {
            What::Note(note) if note.label == *label => Some(note_words(block, fact.at)),
            _ => None,
        })
    });
    let page = match words {
        Some(words) => format!("Footnote {label}: {words}"),
        None => format!("Footnote {label} is missing in this text."),
    };
    Some(place.page(mark.outer.start as usize, mark.outer.end as usize, page))
}

/// The paragraph that a reference names.
fn reference(place: &Place<'_>) -> Option<Hover> {
    let references = &place.block.inlines.references;
    let reference = references.iter().find(|one| place.touches(one.outer.start as usize, one.outer.end as usize))?;
    let near = |at: Span<crate::span::InBlock>| (place.start + at.start as usize).abs_diff(place.offset);
    let number = reference.numbers.iter().min_by_key(|number| near(number.at))?;
    let unit = place.unit();
    let text = cursor::text_of(&unit, place.offset);
    let named = text.iter().find(|(_, block)| {
        block.facts.iter().any(|fact| {
            matches!(&fact.what, What::Paragraph(paragraph) if paragraph.role == Role::Operative
                && paragraph.label.is_some_and(|label| label.value == number.number))
        })
    });
    let page = match named {
        Some((_, block)) => first_words(block),
        None => format!("There is no paragraph {} in this text.", number.number),
    };
    Some(place.page(reference.outer.start as usize, reference.outer.end as usize, page))
}

/// What an opening phrase says, how strongly, and how often.
fn opening(place: &Place<'_>) -> Option<Hover> {
    let (at, opening) = place.block.facts.iter().find_map(|fact| match &fact.what {
        What::Opening(opening) => Some((fact.at, opening)),
        _ => None,
    })?;
    let (start, end) = (at.start as usize, at.end as usize);
    if !place.touches(start, end) {
        return None;
    }
    let page = page_of(opening, cursor::profile(place.document, place.offset))?;
    Some(place.page(start, end, page))
}

/// The page of the phrase, or of as many of its first words as the table knows.
fn page_of(opening: &Opening, profile: crate::table::Profile) -> Option<String> {
    let mut words: &str = &opening.base;
    loop {
        if let Some(opener) = openers().find(opening.part, words) {
            return Some(openers().page(opener, opening.cycle, profile));
        }
        words = words.rsplit_once(' ')?.0;
    }
}

//! What stands around a place: its line, its block, the text it belongs to.

use std::borrow::Cow;
use std::sync::Arc;

use crate::document::Document;
use crate::span::{InDoc, Span};
use crate::syntax::{Block, What};
use crate::table::Profile;
use crate::text::{Encoding, Position};

/// A block with the byte where it starts.
pub(crate) type PlacedBlock<'a> = (usize, &'a Arc<Block>);

/// A place in a document, with the line it is on.
pub(crate) struct Cursor<'a> {
    /// The document.
    pub document: &'a Document,
    /// The byte offset, on a character boundary.
    pub offset: usize,
    /// The byte where the line starts.
    pub line_start: usize,
    /// The line up to the place.
    pub before: Cow<'a, str>,
    /// The rest of the line without its break.
    pub after: Cow<'a, str>,
    /// Whether the line before is blank, or there is none.
    pub after_blank: bool,
}

impl<'a> Cursor<'a> {
    /// The place at a byte offset.
    pub fn new(document: &'a Document, offset: usize) -> Self {
        let text = document.text();
        let offset = text.floor(offset);
        let position = text.position(offset, Encoding::Utf8);
        let line_start = offset - position.column;
        let line_end = text.offset(Position { column: usize::MAX, ..position }, Encoding::Utf8).max(offset);
        let after_blank = position.line == 0 || {
            let start = text.offset(Position { line: position.line - 1, column: 0 }, Encoding::Utf8);
            text.slice(start..line_start).trim().is_empty()
        };
        Self {
            document,
            offset,
            line_start,
            before: text.slice(line_start..offset),
            after: text.slice(offset..line_end),
            after_blank,
        }
    }

    /// The block that holds the place, with the byte where it starts.
    pub fn block(&self) -> Option<PlacedBlock<'a>> {
        let (index, start) = self.document.tree().locate(self.offset)?;
        self.document.tree().from(index).next().map(|(_, block)| (start, block))
    }

    /// The number of the session in which the text stands, as its front matter, its symbol or its number says.
    pub fn session(&self) -> Option<u16> {
        self.block().and_then(|(_, block)| block.exit.session)
    }

    /// The place of the last `len` bytes before it.
    pub fn last(&self, len: usize) -> Span<InDoc> {
        Span::new(self.offset - len, self.offset)
    }
}

/// The blocks of the unit that holds a place: what counts together.
pub(crate) fn unit(document: &Document, offset: usize) -> Vec<PlacedBlock<'_>> {
    let start = document.units().map(|unit| unit.start).take_while(|&start| start <= offset).last().unwrap_or(0);
    let Some((index, _)) = document.tree().locate(start) else { return Vec::new() };
    let mut blocks = document.tree().from(index).enumerate();
    let whole = blocks.by_ref().take_while(|(at, (_, block))| *at == 0 || !block.begins_unit);
    whole.map(|(_, placed)| placed).collect()
}

/// The blocks of the text that holds a place: those of its unit from the organ line before it to the next.
pub(crate) fn text_of<'a, 'b>(unit: &'b [PlacedBlock<'a>], offset: usize) -> &'b [PlacedBlock<'a>] {
    let is_organ = |placed: &PlacedBlock<'a>| placed.1.facts.iter().any(|fact| matches!(fact.what, What::Organ(_)));
    let here = unit.partition_point(|(start, _)| *start <= offset);
    let first = unit[..here].iter().rposition(is_organ).unwrap_or(0);
    let end = unit[here..].iter().position(is_organ).map_or(unit.len(), |at| here + at);
    &unit[first..end]
}

/// The profile of the unit that holds a place.
pub(crate) fn profile(document: &Document, offset: usize) -> Profile {
    let units = document.units().take_while(|unit| unit.start <= offset);
    units.last().map_or(document.profile(), |unit| unit.profile)
}

/// The first words of a block, label and all, on one line.
pub(crate) fn first_words(block: &Block) -> String {
    const MOST: usize = 200;
    let content = block.slice(block.content);
    let mut words = String::new();
    for word in content.split_whitespace() {
        if words.len() + word.len() > MOST {
            words.push_str(" …");
            break;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

/// The words of a footnote without its label.
pub(crate) fn note_words(block: &Block, label: Span<crate::span::InBlock>) -> String {
    let tail = &block.text[label.end as usize..(block.content.end as usize).max(label.end as usize)];
    tail.trim_start_matches([']', ':', '}', '^', ' ']).split_whitespace().collect::<Vec<_>>().join(" ")
}

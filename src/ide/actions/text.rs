//! The text around the cursor: its blocks, and the part of them that one organ line heads.

use std::sync::Arc;

use super::operative::{self, Operative};
use crate::document::Document;
use crate::ide::TextEdit;
use crate::span::{InBlock, InDoc, Span};
use crate::syntax::{Block, BlockTree, Kind};

/// A block and the byte where it starts.
#[derive(Clone, Copy)]
pub(super) struct Placed<'d> {
    pub start: usize,
    pub block: &'d Block,
}

impl Placed<'_> {
    /// A place in the block, in the document.
    pub fn at(&self, span: Span<InBlock>) -> Span<InDoc> {
        span.placed(self.start)
    }

    /// Bytes of the block, in the document.
    pub fn bytes(&self, from: usize, to: usize) -> Span<InDoc> {
        Span::new(self.start + from, self.start + to)
    }

    /// Where its words end in the document, white space left aside.
    pub fn content_end(&self) -> usize {
        self.start + self.block.content.end as usize
    }

    /// What stands between its words and the next block, if that is at least a line break.
    pub fn gap(&self) -> Option<&str> {
        let gap = &self.block.text[self.block.content.end as usize..];
        gap.contains(['\n', '\r']).then_some(gap)
    }

    /// The line break of its lines.
    pub fn line_break(&self) -> &'static str {
        if self.block.text.contains("\r\n") { "\r\n" } else { "\n" }
    }

    /// What stands before its body: indent, quotation mark, number or letter.
    pub fn before_body(&self) -> &str {
        &self.block.text[..self.block.body.start as usize]
    }

    /// [`Self::before_body`] with another number or letter, if it has any.
    pub fn labelled(&self, label: &str) -> Option<String> {
        let at = self.block.label?.at.range();
        let before = self.before_body();
        Some(format!("{}{label}{}", &before[..at.start], &before[at.end..]))
    }
}

/// The blocks of the unit around the cursor.
pub(super) struct Text<'d> {
    pub blocks: Vec<Placed<'d>>,
    /// The block at the cursor.
    pub at: usize,
    /// The cursor.
    pub offset: usize,
}

impl<'d> Text<'d> {
    /// The text around `offset`.
    pub fn around(document: &'d Document, offset: usize) -> Option<Self> {
        let offset = document.text().floor(offset);
        let start = document.units().map(|unit| unit.start).take_while(|&start| start <= offset).last()?;
        Self::read(document.tree(), start, offset)
    }

    /// The text that begins at byte `start`.
    pub fn read(tree: &'d BlockTree, start: usize, offset: usize) -> Option<Self> {
        let (first, _) = tree.locate(start)?;
        let unit = tree.from(first).enumerate().take_while(|(i, (_, block))| *i == 0 || !block.begins_unit);
        let placed = |(start, block): (usize, &'d Arc<Block>)| Placed { start, block };
        let blocks: Vec<_> = unit.map(|(_, one)| placed(one)).collect();
        let at = blocks.iter().rposition(|one| one.start <= offset)?;
        Some(Self { blocks, at, offset })
    }

    /// The part of the text that stands under the cursor's organ line, where numbers count.
    pub fn part(&self) -> Part<'_> {
        let organ = |one: &Placed| one.block.kind == Kind::Organ;
        let from = self.blocks[..=self.at].iter().rposition(organ).unwrap_or(0);
        let to = self.blocks[self.at + 1..].iter().position(organ).map_or(self.blocks.len(), |n| self.at + 1 + n);
        let blocks = &self.blocks[from..to];
        Part { blocks, first: from, at: self.at - from, offset: self.offset, paragraphs: operative::paragraphs(blocks) }
    }
}

/// What one organ line heads.
pub(super) struct Part<'t> {
    pub blocks: &'t [Placed<'t>],
    /// The index of its first block in the text.
    pub first: usize,
    /// The block at the cursor.
    pub at: usize,
    /// The cursor.
    pub offset: usize,
    pub paragraphs: Vec<Operative>,
}

impl<'t> Part<'t> {
    /// The operative paragraph at the cursor, by its place in the part. After the words of its block is not in it.
    pub fn paragraph_here(&self) -> Option<usize> {
        (self.offset <= self.here().content_end()).then_some(())?;
        self.paragraphs.iter().position(|one| (one.head..=one.last).contains(&self.at))
    }

    /// The block at the cursor.
    pub fn here(&self) -> Placed<'t> {
        self.blocks[self.at]
    }

    /// The first block of a paragraph.
    pub fn head(&self, place: usize) -> Placed<'t> {
        self.blocks[self.paragraphs[place].head]
    }

    /// The last block of a paragraph.
    pub fn last(&self, place: usize) -> Placed<'t> {
        self.blocks[self.paragraphs[place].last]
    }

    /// What stands between a paragraph and the next: as between the block before and this one, or a blank line.
    pub fn gap(&self, place: usize) -> String {
        let before = self.paragraphs[place].head.checked_sub(1).map(|before| self.blocks[before]);
        let found = before.and_then(|before| before.gap().map(str::to_owned));
        found.unwrap_or_else(|| self.head(place).line_break().repeat(2))
    }
}

/// The edit that makes `new` of `old`, which stands at `start`, without what they share at either end.
pub(super) fn replaced(start: usize, old: &str, new: &str) -> Option<TextEdit> {
    let head: usize = old.chars().zip(new.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let (old_rest, new_rest) = (&old[head..], &new[head..]);
    let tail: usize =
        old_rest.chars().rev().zip(new_rest.chars().rev()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let at = Span::new(start + head, start + old.len() - tail);
    (old != new).then(|| (at, new_rest[..new_rest.len() - tail].to_owned()))
}

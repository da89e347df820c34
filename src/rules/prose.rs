//! Words of running text.

use crate::syntax::{Block, EmphasisStyle, Kind, Role, Zone};

/// Where a word of running text starts.
#[derive(Clone, Copy)]
pub(crate) struct Word {
    pub start: usize,
    /// Whether it stands in round brackets.
    pub bracketed: bool,
}

/// Whether the block is running text of a resolution: a paragraph, a sub-paragraph or a fragment of one.
pub(crate) fn is_prose(block: &Block) -> bool {
    match block.kind {
        Kind::Paragraph(role) => matches!(role, Role::Preambular | Role::Operative | Role::Item(..)),
        Kind::Continuation => matches!(block.entry.zone, Zone::Preamble | Zone::Operative),
        _ => false,
    }
}

/// A block of running text, and which of its words are the drafter's own: what is quoted, set in italics as a title, or
/// written in a link target is not.
pub(crate) struct Running<'a> {
    block: &'a Block,
}

impl<'a> Running<'a> {
    /// The running text of a block; none where it is a heading, a footnote, a table or prose of a report.
    pub fn of(block: &'a Block) -> Option<Self> {
        is_prose(block).then(|| Self::any(block))
    }

    /// The text of any block.
    pub fn any(block: &'a Block) -> Self {
        Self { block }
    }

    /// Whether a place stands between quotation marks.
    pub fn quoted(&self, at: usize) -> bool {
        let quotes = &self.block.quotations;
        let next = quotes.partition_point(|span| (span.end as usize) <= at);
        quotes.get(next).is_some_and(|span| (span.start as usize) <= at)
    }

    /// Whether a place stands in italics, the opening phrase aside.
    pub fn italic(&self, at: usize) -> bool {
        let lead = self.block.lead().map(|run| run.outer);
        let runs = &self.block.inlines.emphasis;
        let next = runs.partition_point(|run| (run.outer.start as usize) <= at);
        // Runs nest no deeper than three.
        runs[next.saturating_sub(3)..next].iter().any(|run| {
            (run.inner.start as usize..run.inner.end as usize).contains(&at)
                && run.style != EmphasisStyle::Bold
                && lead != Some(run.outer)
        })
    }

    /// Whether the words at a place are the drafter's own.
    pub fn own(&self, at: usize) -> bool {
        !self.quoted(at) && !self.italic(at)
    }
}

/// Whether a place stands in round brackets.
pub(crate) fn in_brackets(block: &Block, at: usize) -> bool {
    let before = &block.text[..at];
    before.rfind('(') > before.rfind(')')
}

/// The starts of the words of a body that stand outside quotation marks, in one pass.
pub(crate) fn words(block: &Block) -> impl Iterator<Item = Word> {
    let (from, to) = (block.body.start as usize, block.body.end as usize);
    let (mut quoted, mut straight, mut brackets) = (0_u32, false, 0_u32);
    let mut in_word = false;
    block.text[from..to].char_indices().filter_map(move |(at, c)| {
        match c {
            '“' => quoted += 1,
            '”' => quoted = quoted.saturating_sub(1),
            '"' => straight = !straight,
            '(' => brackets += 1,
            ')' => brackets = brackets.saturating_sub(1),
            _ => {}
        }
        let starts = c.is_alphabetic() && !in_word;
        in_word = c.is_alphanumeric();
        (starts && quoted == 0 && !straight).then_some(Word { start: from + at, bracketed: brackets > 0 })
    })
}

/// Where the words end before a place in a block, a footnote mark left aside that ends there.
pub(crate) fn before_mark(block: &Block, at: usize) -> usize {
    let marks = &block.inlines.marks;
    let next = marks.partition_point(|mark| (mark.outer.end as usize) < at);
    let mark = marks.get(next).filter(|mark| mark.outer.end as usize == at);
    mark.map_or(at, |mark| mark.outer.start as usize)
}

/// The length of `words` at the start of `text`, white space of any kind between them and none of their letters' case
/// heeded; nothing where a letter or digit follows.
pub(crate) fn starts_with(text: &str, words: &str) -> Option<usize> {
    let mut at = 0;
    for (i, word) in words.split(' ').enumerate() {
        if i > 0 {
            at += space(&text[at..])?;
        }
        let found = text.get(at..at + word.len())?;
        found.eq_ignore_ascii_case(word).then_some(())?;
        at += word.len();
    }
    (!text[at..].starts_with(char::is_alphanumeric)).then_some(at)
}

/// The length of the white space at the start, if there is any.
pub(crate) fn space(text: &str) -> Option<usize> {
    let len = text.len() - text.trim_start().len();
    (len > 0).then_some(len)
}

/// How many digits the text starts with.
pub(crate) fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

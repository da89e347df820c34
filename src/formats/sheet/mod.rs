//! A draft as it is laid out: what every format is written from, and what every format is read into.
//!
//! A sheet keeps what a reader sees (words, italics, numbers, footnotes, tables) and forgets how it was marked up.

mod calls;
mod front;
mod read;
mod runs;
mod tables;

use std::borrow::Cow;

pub use calls::Calls;
pub use front::Front;

use crate::syntax::HeadingKind;

/// A draft: what heads it, and its parts in order.
#[derive(Clone, Debug, Default)]
pub struct Sheet<'a> {
    /// What stands above the text.
    pub front: Front,
    /// The texts and the prose between them.
    pub parts: Vec<Part<'a>>,
}

/// What counts its footnotes together: a text, or the prose between two.
#[derive(Clone, Debug, Default)]
pub struct Part<'a> {
    /// Headings, paragraphs and tables in order.
    pub pieces: Vec<Piece<'a>>,
    /// The footnotes in order.
    pub notes: Vec<Note<'a>>,
}

/// A heading, a paragraph or a table.
#[derive(Clone, Debug)]
pub struct Piece<'a> {
    /// What it is.
    pub shape: Shape<'a>,
    /// Its number or letter as written, a quotation mark before it included: `3.`, `(a)`, `“(iv)`.
    pub number: Option<Cow<'a, str>>,
    /// Its words.
    pub runs: Vec<Run<'a>>,
    /// The line of the source on which it begins, from 1.
    pub line: usize,
}

/// What a piece is.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape<'a> {
    /// A heading at a level from 1 to 6.
    Heading(HeadingKind, u8),
    /// The line that names the organ.
    Organ,
    /// A preambular paragraph.
    Preambular,
    /// An operative paragraph, which may be the only one and have no number, or a numbered one of an annex or report.
    Numbered,
    /// A sub-paragraph at a level from 1.
    Item(u8),
    /// Any other paragraph.
    Plain,
    /// When and how the text was adopted.
    Adoption,
    /// A table.
    Table(Table<'a>),
    /// A line across the page.
    Break,
    /// Text that is shown as it stands.
    Code(Cow<'a, str>),
}

/// A table: rows of cells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table<'a> {
    /// How many of the rows head the table.
    pub headers: usize,
    /// The rows.
    pub rows: Vec<Vec<Vec<Run<'a>>>>,
}

/// A footnote.
#[derive(Clone, Debug)]
pub struct Note<'a> {
    /// Its label as written.
    pub label: Cow<'a, str>,
    /// Its words.
    pub runs: Vec<Run<'a>>,
    /// The line of the source on which it begins, from 1.
    pub line: usize,
}

/// Words in one style, or a footnote mark.
#[derive(Clone, Debug, PartialEq)]
pub enum Run<'a> {
    /// Words; `\n` is a line break.
    Words(Words<'a>),
    /// A footnote mark.
    Mark {
        /// The label of the footnote.
        label: Cow<'a, str>,
        /// Whether an earlier mark calls the same footnote.
        repeats: bool,
    },
}

/// Words in one style.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words<'a> {
    /// The words.
    pub text: Cow<'a, str>,
    /// How they are set.
    pub style: Style,
    /// Where a link in them leads.
    pub link: Option<Cow<'a, str>>,
}

/// How words are set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// In italics.
    pub italic: bool,
    /// In bold.
    pub bold: bool,
    /// Underlined.
    pub underline: bool,
    /// Raised.
    pub raised: bool,
    /// Lowered.
    pub lowered: bool,
}

impl Table<'_> {
    /// How many columns tables have at most, in Word and so everywhere: padding short rows to the widest must not make
    /// much out of little.
    pub const COLUMNS: usize = 63;

    /// The number of cells of the widest row.
    pub fn columns(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0).min(Self::COLUMNS)
    }
}

/// The words of runs without style and marks.
pub fn plain(runs: &[Run]) -> String {
    runs.iter()
        .map(|run| match run {
            Run::Words(words) => &*words.text,
            Run::Mark { .. } => "",
        })
        .collect()
}

impl Sheet<'_> {
    /// The title: that of the first text, or of the front matter.
    pub fn title(&self) -> Option<String> {
        let mut pieces = self.parts.iter().flat_map(|part| &part.pieces);
        let heading = pieces.find(|piece| matches!(piece.shape, Shape::Heading(HeadingKind::Title, _)));
        heading.map(|piece| plain(&piece.runs)).or_else(|| self.front.title.clone())
    }

    /// Whether the text itself has a title.
    pub fn is_titled(&self) -> bool {
        let mut pieces = self.parts.iter().flat_map(|part| &part.pieces);
        pieces.any(|piece| matches!(piece.shape, Shape::Heading(kind, 1) if kind != HeadingKind::Annex))
    }
}

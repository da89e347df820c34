//! Places in a file that has no lines: paragraphs, and the words in them.

use serde::Serialize;

use super::lines::floor_char_boundary;
use super::printable;
use crate::span::{InDoc, Span};
use crate::syntax::{BlockTree, LabelStyle};

/// How many characters of the words at fault are quoted.
const WORDS: usize = 80;

/// The paragraphs of a file in another format, by where they begin in its Markdown.
pub struct Paragraphs {
    /// The byte at which each begins, and its number or letter.
    starts: Vec<(usize, Option<String>)>,
}

/// A place in such a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Location {
    /// Which of its headings, paragraphs, tables and footnotes that are not empty it is, from 1.
    pub paragraph: usize,
    /// The paragraph's number or letter.
    pub number: Option<String>,
    /// The words at fault, or those before the place where something is missing.
    pub words: String,
}

impl Paragraphs {
    /// The paragraphs of a text whose pieces begin at these bytes.
    pub fn new(starts: &[usize], tree: &BlockTree) -> Self {
        let mut blocks = tree.from(0).peekable();
        let numbered = starts.iter().map(|&start| {
            while blocks.next_if(|(at, block)| at + block.text.len() <= start).is_some() {}
            let label = blocks.peek().and_then(|(_, block)| Some((block.label?, block)));
            let number = label.map(|(label, block)| match label.label.style {
                LabelStyle::Arabic => block.slice(label.at).to_owned(),
                _ => block.slice(label.whole).trim().to_owned(),
            });
            (start, number)
        });
        Self { starts: numbered.collect() }
    }

    /// Which paragraph holds a byte, from 1, and its number.
    fn at(&self, offset: usize) -> (usize, Option<&str>) {
        let paragraph = self.starts.partition_point(|(start, _)| *start <= offset).max(1);
        (paragraph, self.starts.get(paragraph - 1).and_then(|(_, number)| number.as_deref()))
    }

    /// Which paragraph holds a byte, from 1.
    pub fn number(&self, offset: usize) -> usize {
        self.at(offset).0
    }

    /// A place in words: `paragraph 17, number 5`.
    pub fn shown(&self, offset: usize) -> String {
        match self.at(offset) {
            (paragraph, Some(number)) => format!("paragraph {paragraph}, number {}", printable(number)),
            (paragraph, None) => format!("paragraph {paragraph}"),
        }
    }

    /// The place of a span of the text.
    pub fn location(&self, text: &str, at: Span<InDoc>) -> Location {
        let (paragraph, number) = self.at(at.range().start);
        let begin = self.starts.get(paragraph - 1).map_or(0, |(start, _)| *start);
        Location { paragraph, number: number.map(str::to_owned), words: words(text, begin, at) }
    }
}

/// The words of a span, or of an empty one the last words before it in its paragraph.
fn words(text: &str, begin: usize, at: Span<InDoc>) -> String {
    let start = floor_char_boundary(text, at.range().start);
    let end = floor_char_boundary(text, at.range().end).max(start);
    if start < end {
        return text[start..end].chars().take(WORDS).collect();
    }
    let before = &text[floor_char_boundary(text, begin.min(start))..start];
    let from = before.char_indices().rev().nth(WORDS / 2).map_or(0, |(at, _)| at);
    let tail = &before[from..];
    let whole = if from == 0 { tail } else { tail.split_once(' ').map_or(tail, |(_, rest)| rest) };
    whole.trim().to_owned()
}

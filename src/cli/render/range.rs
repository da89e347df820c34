//! A range of the text as JSON gives it.

use serde::Serialize;

use super::Lines;
use crate::span::{InDoc, Span};

/// Where something begins and ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Range {
    /// Its first character.
    pub start: Position,
    /// What follows its last one.
    pub end: Position,
}

/// A place in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in Unicode scalar values, from 1.
    pub column: usize,
    /// The bytes before it.
    pub offset: usize,
}

impl Range {
    /// The range of a span.
    pub fn new(lines: &Lines, text: &str, at: Span<InDoc>) -> Self {
        let position = |offset| {
            let place = lines.place(text, offset);
            Position { line: place.line, column: place.column, offset }
        };
        Self { start: position(at.range().start), end: position(at.range().end) }
    }
}

//! A range of the text as JSON gives it.

use serde::Serialize;

use super::Lines;
use crate::span::{InDoc, Span};

/// Where something begins and ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Range {
    start: Position,
    end: Position,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
struct Position {
    line: usize,
    column: usize,
    offset: usize,
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

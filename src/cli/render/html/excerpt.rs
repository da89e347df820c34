//! The words at fault with those around them.

use super::super::Report;
use super::super::lines::floor_char_boundary;
use crate::span::{InDoc, Span};

/// How many characters stand before and after the words.
const AROUND: usize = 70;
/// How many characters of the words are shown.
const WORDS: usize = 160;

/// The words at fault with those around them; what is cut off is an ellipsis.
pub struct Excerpt {
    pub before: String,
    pub words: String,
    pub after: String,
}

impl Excerpt {
    pub fn around(report: &Report, at: Span<InDoc>) -> Self {
        let text = report.text;
        let start = floor_char_boundary(text, at.range().start);
        let end = floor_char_boundary(text, at.range().end).max(start);
        let line = report.lines.range(text, report.lines.line(start));
        let lead = &text[line.start.min(start)..start];
        let before = match lead.char_indices().rev().nth(AROUND) {
            Some((cut, _)) => format!("…{}", lead[cut..].split_once(' ').map_or(&lead[cut..], |(_, rest)| rest)),
            None => lead.to_owned(),
        };
        let all = &text[start..end];
        if let Some((cut, _)) = all.char_indices().nth(WORDS) {
            return Self { before, words: all[..cut].to_owned(), after: "…".to_owned() };
        }
        let rest = &text[end..report.lines.range(text, report.lines.line(end)).end.max(end)];
        let after = match rest.char_indices().nth(AROUND) {
            Some((cut, _)) => format!("{}…", rest[..cut].rsplit_once(' ').map_or(&rest[..cut], |(words, _)| words)),
            None => rest.to_owned(),
        };
        Self { before, words: all.to_owned(), after }
    }
}

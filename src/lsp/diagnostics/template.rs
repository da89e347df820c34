//! JSON with holes for numbers of lines.

use std::fmt::Write as _;

/// JSON in which the numbers of lines count from a line yet to be named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template {
    text: String,
    /// Where a number goes and what is added to the first line to get it.
    holes: Vec<(usize, u32)>,
}

impl Template {
    /// Appends JSON as it is.
    pub fn raw(&mut self, json: &str) {
        self.text.push_str(json);
    }

    /// Appends a string.
    pub fn string(&mut self, text: &str) {
        // A string is always JSON.
        self.text.push_str(&serde_json::to_string(text).unwrap_or_default());
    }

    /// Appends a number.
    pub fn number(&mut self, number: usize) {
        // Writing to memory does not fail.
        let _ = write!(self.text, "{number}");
    }

    /// Appends the number of a line.
    pub fn line(&mut self, line: u32) {
        self.holes.push((self.text.len(), line));
    }

    /// Writes the JSON with lines counted from `first`.
    pub fn fill(&self, first: u32, out: &mut String) {
        let mut copied = 0;
        for (at, line) in &self.holes {
            out.push_str(&self.text[copied..*at]);
            let _ = write!(out, "{}", first + line);
            copied = *at;
        }
        out.push_str(&self.text[copied..]);
    }
}

//! Lines and columns as people count them.

use memchr::memchr2_iter;

/// Where the lines of a text begin. A line ends with `\n`, `\r\n` or `\r`, and with nothing else.
pub struct Lines {
    starts: Vec<usize>,
}

/// A place in a text, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column, in Unicode scalar values.
    pub column: usize,
}

impl Lines {
    /// The lines of a text.
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let ends =
            memchr2_iter(b'\n', b'\r', bytes).filter(|&end| bytes[end] == b'\n' || bytes.get(end + 1) != Some(&b'\n'));
        Self { starts: std::iter::once(0).chain(ends.map(|end| end + 1)).collect() }
    }

    /// The number of the line, from 0, that holds a byte offset.
    pub fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start <= offset) - 1
    }

    /// The bytes of a line, numbered from 0, without its line break.
    pub fn range(&self, text: &str, line: usize) -> std::ops::Range<usize> {
        let start = self.starts[line];
        let end = self.starts.get(line + 1).copied().unwrap_or(text.len());
        start..start + text[start..end].trim_end_matches(['\r', '\n']).len()
    }

    /// The line and column of a byte offset.
    pub fn place(&self, text: &str, offset: usize) -> Place {
        let offset = floor_char_boundary(text, offset);
        let line = self.line(offset);
        // A byte order mark is no character of the text: no editor counts it.
        let before = text[self.starts[line]..offset].trim_start_matches('\u{FEFF}');
        Place { line: line + 1, column: before.chars().count() + 1 }
    }
}

/// The last place between two characters that is not behind the offset.
pub fn floor_char_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

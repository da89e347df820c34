//! Lines and columns as people count them.

use memchr::memchr2_iter;

/// Where the lines of a text begin. A line ends with `\n`, `\r\n` or `\r`, and with nothing else.
pub struct Lines {
    starts: Vec<usize>,
    /// How many characters begin before each multiple of [`STRIDE`] bytes: a line may be a megabyte long, and hold
    /// a hundred thousand findings.
    chars: Vec<usize>,
}

/// Bytes between two places at which characters are counted in advance.
const STRIDE: usize = 1024;

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
        let starts = std::iter::once(0).chain(ends.map(|end| end + 1)).collect();
        let mut before = 0;
        let counted = bytes.chunks(STRIDE).map(|chunk| {
            before += begun(chunk);
            before
        });
        Self { starts, chars: std::iter::once(0).chain(counted).collect() }
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
        let start = self.starts[line];
        // A byte order mark is no character of the text: no editor counts it.
        let mark = usize::from(offset > start && text[start..].starts_with('\u{FEFF}'));
        Place { line: line + 1, column: self.chars_before(text, offset) - self.chars_before(text, start) - mark + 1 }
    }

    fn chars_before(&self, text: &str, offset: usize) -> usize {
        let stride = offset / STRIDE;
        self.chars[stride] + begun(&text.as_bytes()[stride * STRIDE..offset])
    }
}

/// How many characters begin in some bytes of UTF-8.
fn begun(bytes: &[u8]) -> usize {
    // Sums of single bytes are made many at a time.
    let sum = |few: &[u8]| few.iter().map(|&byte| u8::from(byte & 0xC0 != 0x80)).sum::<u8>();
    bytes.chunks(usize::from(u8::MAX)).map(|few| usize::from(sum(few))).sum()
}

/// The last place between two characters that is not behind the offset.
pub fn floor_char_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

//! The text as a rope, edits to it, and positions in the encodings of editors.
//!
//! This is the only module that knows the rope and the only one that counts UTF-16.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use ropey::Rope;

/// A text in UTF-8. Lines end at `\n`, `\r\n` and `\r`, as editors count them.
#[derive(Clone)]
pub struct SourceText {
    rope: Rope,
}

/// Replaces a range of bytes by a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that go; both ends are brought down to a character boundary inside the text.
    pub range: Range<usize>,
    /// What comes in their place.
    pub text: String,
}

/// What an edit did, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damage {
    /// First byte that may have changed.
    pub start: usize,
    /// End of what changed, in the text before the edit.
    pub old_end: usize,
    /// End of what changed, in the text after the edit.
    pub new_end: usize,
}

/// In what an editor counts columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Bytes.
    Utf8,
    /// UTF-16 code units.
    Utf16,
    /// Unicode scalar values.
    Utf32,
}

/// A line and a column, both from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 0.
    pub line: usize,
    /// Column, from 0, in the units of an [`Encoding`].
    pub column: usize,
}

impl SourceText {
    /// The text of a string.
    pub fn new(text: &str) -> Self {
        Self { rope: Rope::from_str(text) }
    }

    /// Length in bytes.
    pub fn len(&self) -> usize {
        self.rope.len_bytes()
    }

    /// Whether there is no byte.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The greatest character boundary that is not after `offset`, at most the length.
    pub fn floor(&self, offset: usize) -> usize {
        let offset = offset.min(self.len());
        self.rope.char_to_byte(self.rope.byte_to_char(offset))
    }

    /// The text of a range of bytes, whose ends are brought down to character boundaries.
    pub fn slice(&self, range: Range<usize>) -> Cow<'_, str> {
        let start = self.floor(range.start);
        let end = self.floor(range.end).max(start);
        self.rope.byte_slice(start..end).into()
    }

    /// Applies an edit and tells what it touched.
    pub fn edit(&mut self, edit: &Edit) -> Damage {
        let start = self.floor(edit.range.start);
        let old_end = self.floor(edit.range.end).max(start);
        let (from, to) = (self.rope.byte_to_char(start), self.rope.byte_to_char(old_end));
        if from < to {
            self.rope.remove(from..to);
        }
        if !edit.text.is_empty() {
            self.rope.insert(from, &edit.text);
        }
        Damage { start, old_end, new_end: start + edit.text.len() }
    }

    /// The lines from the one that starts at byte `start` on, each with its line break.
    pub(crate) fn lines_from(&self, start: usize) -> impl Iterator<Item = Cow<'_, str>> {
        let tail = self.rope.byte_slice(self.floor(start)..);
        tail.lines().filter(|line| line.len_bytes() > 0).map(Cow::from)
    }

    /// The position of a byte offset.
    pub fn position(&self, offset: usize, encoding: Encoding) -> Position {
        let offset = self.floor(offset);
        let line = self.rope.byte_to_line(offset);
        let start = self.rope.line_to_byte(line);
        let column = match encoding {
            Encoding::Utf8 => offset - start,
            Encoding::Utf32 => self.rope.byte_to_char(offset) - self.rope.byte_to_char(start),
            Encoding::Utf16 => self.rope.byte_slice(start..offset).len_utf16_cu(),
        };
        Position { line, column }
    }

    /// The byte offset of a position; one beyond the end of its line or of the text is brought back to that end.
    pub fn offset(&self, position: Position, encoding: Encoding) -> usize {
        if position.line >= self.rope.len_lines() {
            return self.len();
        }
        let start = self.rope.line_to_byte(position.line);
        let line = self.rope.line(position.line);
        let text: Cow<str> = line.into();
        let text = text.trim_end_matches(['\n', '\r']);
        let mut left = position.column;
        for (at, c) in text.char_indices() {
            let units = match encoding {
                Encoding::Utf8 => c.len_utf8(),
                Encoding::Utf16 => c.len_utf16(),
                Encoding::Utf32 => 1,
            };
            if left < units {
                return start + at;
            }
            left -= units;
        }
        start + text.len()
    }
}

impl fmt::Display for SourceText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rope.chunks().try_for_each(|chunk| f.write_str(chunk))
    }
}

/// Bytes read as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, byte for byte as long as the input.
    pub text: String,
    /// Byte offset of the first byte that is not UTF-8.
    pub invalid: Option<usize>,
}

/// Reads bytes as UTF-8. Every byte that is not UTF-8 becomes U+001A, one byte long, so that offsets stay true.
pub fn decode(bytes: Vec<u8>) -> Decoded {
    let mut bytes = match String::from_utf8(bytes) {
        Ok(text) => return Decoded { text, invalid: None },
        Err(error) => error.into_bytes(),
    };
    let mut invalid = None;
    let mut from = 0;
    while let Err(error) = std::str::from_utf8(&bytes[from..]) {
        let bad = from + error.valid_up_to();
        invalid.get_or_insert(bad);
        let len = error.error_len().unwrap_or(bytes.len() - bad);
        bytes[bad..bad + len].fill(SUBSTITUTE);
        from = bad + len;
    }
    Decoded { text: String::from_utf8(bytes).expect("every invalid byte was replaced"), invalid }
}

/// U+001A, the control character made for this.
const SUBSTITUTE: u8 = 0x1A;

/// The lines of a string, each with its line break (`\n`, `\r\n` or `\r`).
pub(crate) fn lines(text: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = match memchr::memchr2(b'\n', b'\r', rest.as_bytes()) {
            Some(at) if rest.as_bytes()[at..].starts_with(b"\r\n") => at + 2,
            Some(at) => at + 1,
            None => rest.len(),
        };
        let (line, tail) = rest.split_at(end);
        rest = tail;
        Some(Cow::Borrowed(line))
    })
}

/// How many lines end in a text: `\n`, `\r\n` and `\r` end one each.
pub(crate) fn line_breaks(text: &str) -> usize {
    let bytes = text.as_bytes();
    let ends = memchr::memchr2_iter(b'\n', b'\r', bytes);
    ends.filter(|&end| bytes[end] == b'\n' || bytes.get(end + 1) != Some(&b'\n')).count()
}

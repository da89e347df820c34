//! The text as a rope, edits to it, and positions in the encodings of editors.

use ropey::Rope;

/// A text.
pub struct SourceText {
    rope: Rope,
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
}

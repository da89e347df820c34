//! Places in a text, typed by the text they index.
//!
//! All offsets are bytes of UTF-8. A span in a block and a span in the document are different types, so that one
//! cannot be taken for the other; [`Span::placed`] is the one function that turns the first into the second.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Range;

/// Marks a span that counts bytes from the start of its block.
#[derive(Debug)]
pub enum InBlock {}

/// Marks a span that counts bytes from the start of its unit.
#[derive(Debug)]
pub enum InUnit {}

/// Marks a span that counts bytes from the start of the document.
#[derive(Debug)]
pub enum InDoc {}

/// A half-open range of bytes in the text that `In` names.
pub struct Span<In> {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    indexes: PhantomData<fn() -> In>,
}

impl<In> Span<In> {
    /// The span of these byte offsets.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end, "a span runs forward: {start}..{end}");
        Self { start: start as u32, end: end as u32, indexes: PhantomData }
    }

    /// The empty span at a byte offset: where something is to be inserted.
    pub fn at(offset: usize) -> Self {
        Self::new(offset, offset)
    }

    /// As a range that slices a `str`.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the span holds no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the byte offset lies in the span (its end excluded).
    pub fn contains(self, offset: usize) -> bool {
        self.range().contains(&offset)
    }

    /// The smallest span that holds both.
    pub fn join(self, other: Self) -> Self {
        Self::new(self.start.min(other.start) as usize, self.end.max(other.end) as usize)
    }
}

impl Span<InBlock> {
    /// The same place counted from the start of the document, for a block that starts at `block_start` bytes.
    pub fn placed(self, block_start: usize) -> Span<InDoc> {
        Span::new(block_start + self.start as usize, block_start + self.end as usize)
    }

    /// The same place counted from the start of the unit, for a block that starts at `block_start` bytes of it.
    pub fn in_unit(self, block_start: usize) -> Span<InUnit> {
        Span::new(block_start + self.start as usize, block_start + self.end as usize)
    }
}

impl Span<InUnit> {
    /// The same place counted from the start of the document, for a unit that starts at `unit_start` bytes.
    pub fn placed(self, unit_start: usize) -> Span<InDoc> {
        Span::new(unit_start + self.start as usize, unit_start + self.end as usize)
    }
}

impl<In> Clone for Span<In> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<In> Copy for Span<In> {}
impl<In> PartialEq for Span<In> {
    fn eq(&self, other: &Self) -> bool {
        (self.start, self.end) == (other.start, other.end)
    }
}
impl<In> Eq for Span<In> {}
impl<In> PartialOrd for Span<In> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<In> Ord for Span<In> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.start, self.end).cmp(&(other.start, other.end))
    }
}
impl<In> Hash for Span<In> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.start, self.end).hash(state);
    }
}
impl<In> fmt::Debug for Span<In> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

//! What an editor asks: pure functions on a document, which know nothing of any protocol.
//!
//! Every place is a span of bytes in the document. A function that finds nothing gives an empty list or `None`; none
//! can fail.

pub mod actions;
pub mod completion;
mod cursor;
mod data;
pub mod folding;
pub mod format;
pub mod hints;
pub mod hover;
pub mod lens;
pub mod links;
pub mod navigate;
pub mod selection;
mod structure;
pub mod symbols;
pub mod tokens;
mod words;

use crate::span::{InDoc, Span};

/// An edit to the document: a place and the text that replaces it. Edits of one list do not overlap.
pub type TextEdit = (Span<InDoc>, String);

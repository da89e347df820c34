//! Documents drawn in the input: `$0` is the cursor.

use std::sync::Arc;

use resolint::document::Document;
use resolint::engine::Engine;
use resolint::span::{InDoc, Span};
use resolint::table::RuleTable;

/// The document of a text.
pub fn document(text: &str) -> Document {
    Document::read(text, Arc::new(Engine::new(RuleTable::builtin())), None)
}

/// The document of a text and where the cursor stands in it.
pub fn with_cursor(drawn: &str) -> (Document, usize) {
    let offset = drawn.find("$0").expect("a cursor");
    (document(&drawn.replacen("$0", "", 1)), offset)
}

/// The words of a place.
pub fn words(document: &Document, at: Span<InDoc>) -> String {
    document.text().slice(at.range()).into_owned()
}

/// The text after edits, which must not overlap.
pub fn after(document: &Document, edits: &[(Span<InDoc>, String)]) -> String {
    let mut sorted = edits.to_vec();
    sorted.sort_by_key(|(at, _)| *at);
    let apart = sorted.windows(2).all(|pair| pair[0].0.end <= pair[1].0.start && pair[0].0 != pair[1].0);
    assert!(apart, "edits overlap: {sorted:?}");
    resolint::fixing::edited(&document.text().to_string(), &sorted)
}

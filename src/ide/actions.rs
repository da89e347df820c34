//! Quick fixes and refactorings.

use super::TextEdit;
use crate::document::Document;
use crate::rule::Finding;
use crate::span::{InDoc, Span};

/// Something that can be done at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// What it does, in the imperative.
    pub title: String,
    /// What kind it is.
    pub kind: ActionKind,
    /// The finding it repairs.
    pub finding: Option<Finding<Span<InDoc>>>,
    /// Whether it is the one to take, were one to be taken unseen.
    pub preferred: bool,
    /// What it changes in the document.
    pub edits: Vec<TextEdit>,
    /// What it adds to `lint-rules.toml`, where it does not change the document: a line for the table `[rules]`.
    pub table_line: Option<String>,
}

/// What kind an action is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionKind {
    /// Repairs or silences a finding.
    QuickFix,
    /// Applies every safe fix of the file.
    FixAll,
    /// Rewrites what is no mistake.
    Refactor,
}

/// What can be done in a range of the document; `findings` are the document's.
pub fn actions(document: &Document, at: Span<InDoc>, findings: &[Finding<Span<InDoc>>]) -> Vec<Action> {
    let _ = (document, at, findings);
    Vec::new()
}

/// The edits that apply every safe fix until nothing fixable remains.
pub fn fix_all(document: &Document) -> Vec<TextEdit> {
    let _ = document;
    Vec::new()
}

/// The edits that count the operative paragraphs of the text at `offset` anew, references to them included.
pub fn renumber(document: &Document, offset: usize) -> Vec<TextEdit> {
    let _ = (document, offset);
    Vec::new()
}

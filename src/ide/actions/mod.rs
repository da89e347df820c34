//! Quick fixes and refactorings.

mod diff;
mod footnotes;
mod items;
mod move_paragraph;
mod operative;
mod quick_fix;
mod renumber;
mod retarget;
mod split;
mod suppress;
mod text;

use super::TextEdit;
use crate::document::Document;
use crate::fixing;
use crate::rule::Finding;
use crate::span::{InDoc, Span};
use crate::syntax::Kind;
use text::Text;

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

impl Action {
    /// A refactoring, unless it would change nothing.
    fn refactor(title: impl Into<String>, mut edits: Vec<TextEdit>) -> Option<Self> {
        edits.sort();
        let title = title.into();
        let kind = ActionKind::Refactor;
        (!edits.is_empty()).then_some(Action { title, kind, finding: None, preferred: false, edits, table_line: None })
    }
}

/// What can be done in a range of the document; `findings` are the document's. Repairs come first, then refactorings,
/// then what silences a finding. What fixes the whole file costs more than a look at a place may: see [`fix_all`].
pub fn actions(document: &Document, at: Span<InDoc>, findings: &[Finding<Span<InDoc>>]) -> Vec<Action> {
    let here: Vec<_> = findings.iter().filter(|one| meet(one.at, at)).collect();
    let mut all = quick_fix::fixes(&here);
    if let Some(text) = Text::around(document, at.start as usize) {
        all.extend(footnotes::actions(&text, findings));
        all.extend(refactorings(&text));
    }
    all.extend(suppress::actions(document, &here));
    all
}

/// Whether two places share a byte or touch.
pub fn meet(a: Span<InDoc>, b: Span<InDoc>) -> bool {
    a.start <= b.end && b.start <= a.end
}

/// What can be done with the operative paragraph at the cursor.
fn refactorings(text: &Text) -> Vec<Action> {
    let part = text.part();
    let mut all = Vec::new();
    all.extend(Action::refactor("Split the paragraph in two", split::edits(&part)));
    all.extend(Action::refactor("Move the paragraph up", move_paragraph::up(text, &part)));
    all.extend(Action::refactor("Move the paragraph down", move_paragraph::down(text, &part)));
    all.extend(Action::refactor("Turn it into a sub-paragraph of the paragraph before", items::demoted(&part)));
    all.extend(Action::refactor("Turn it into a paragraph", items::promoted(&part)));
    all.extend(Action::refactor("Number the operative paragraphs anew", renumber::edits(&part)));
    all
}

/// The edits that apply every safe fix until nothing fixable remains.
pub fn fix_all(document: &Document) -> Vec<TextEdit> {
    let old = document.text().to_string();
    let fixed = fixing::apply(&old, document.engine(), document.asked(), false);
    diff::edits(&old, &fixed.text)
}

/// The repairs of findings, and what silences them, wherever they stand: for findings that an editor names itself.
pub fn repairs(document: &Document, findings: &[&Finding<Span<InDoc>>]) -> Vec<Action> {
    let mut all = quick_fix::fixes(findings);
    all.extend(suppress::actions(document, findings));
    all
}

/// The edits that count the operative paragraphs of the text at `offset` anew, references to them included. Front
/// matter and a title belong to the text below them.
pub fn renumber(document: &Document, offset: usize) -> Vec<TextEdit> {
    let organs = document.tree().from(0).filter(|(_, block)| block.kind == Kind::Organ).map(|(start, _)| start);
    let mut places = std::iter::once(offset).chain(organs.filter(|&start| start > offset));
    let text = places.find_map(|place| Text::around(document, place).filter(|text| !text.part().paragraphs.is_empty()));
    let mut edits = text.map(|text| renumber::edits(&text.part())).unwrap_or_default();
    edits.sort();
    edits
}

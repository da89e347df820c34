//! What can be folded.

use super::structure::{self, Node, Placed};
use crate::document::Document;
use crate::span::{InDoc, Span};
use crate::syntax::Kind;
use crate::text::Encoding;

/// A stretch that can be folded into its first line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fold {
    /// From the first line to the last.
    pub at: Span<InDoc>,
    /// Whether it is a comment or front matter.
    pub comment: bool,
}

/// Texts, parts, sections, lists, footnotes, front matter.
pub fn folds(document: &Document) -> Vec<Fold> {
    let mut folds = Vec::new();
    for unit in structure::units(document) {
        for node in structure::tree_of(&unit) {
            nodes(&node, &mut folds);
        }
        notes(&unit, &mut folds);
        for (start, block) in &unit {
            if matches!(block.kind, Kind::FrontMatter | Kind::Comment) {
                folds.push(Fold { at: block.content.placed(*start), comment: true });
            }
        }
    }
    let line = |offset: u32| document.text().position(offset as usize, Encoding::Utf8).line;
    let mut lines: Vec<((usize, usize), Fold)> =
        folds.into_iter().map(|fold| ((line(fold.at.start), line(fold.at.end)), fold)).collect();
    // The larger first. Of those on the same lines one is enough.
    lines.retain(|((first, last), _)| first < last);
    lines.sort_by_key(|&((first, last), _)| (first, std::cmp::Reverse(last)));
    lines.dedup_by_key(|(lines, _)| *lines);
    lines.into_iter().map(|(_, fold)| fold).collect()
}

/// What holds something, and what it holds.
fn nodes(node: &Node, folds: &mut Vec<Fold>) {
    if !node.children.is_empty() {
        folds.push(Fold { at: node.at, comment: false });
    }
    for child in &node.children {
        nodes(child, folds);
    }
}

/// Footnotes that stand together.
fn notes(unit: &[Placed], folds: &mut Vec<Fold>) {
    let blocks: Vec<&Placed> = unit.iter().filter(|(_, block)| block.kind != Kind::Blank).collect();
    for run in blocks.chunk_by(|a, b| (a.1.kind == Kind::Note) == (b.1.kind == Kind::Note)) {
        let places = run.iter().filter(|(_, block)| block.kind == Kind::Note);
        if let Some(at) = places.map(|(start, block)| block.content.placed(*start)).reduce(Span::join) {
            folds.push(Fold { at, comment: false });
        }
    }
}

//! Growing a selection by what belongs together.

use super::structure::{self, Node, Placed};
use crate::document::Document;
use crate::span::{InBlock, InDoc, Span};
use crate::syntax::{Kind, What};

/// What holds `offset`, from the smallest to the largest: word, phrase, paragraph, paragraph with its list, part, text,
/// document. Each lies in the next.
pub fn ranges(document: &Document, offset: usize) -> Vec<Span<InDoc>> {
    let offset = document.text().floor(offset);
    let mut found = Vec::new();
    let unit = structure::unit_at(document, offset);
    if let Some(placed) = unit.iter().copied().take_while(|(start, _)| *start <= offset).last() {
        in_block(placed, offset, &mut found);
    }
    let mut holders = Vec::new();
    for node in structure::tree_of(&unit) {
        holding(&node, offset, &mut holders);
    }
    found.extend(holders.into_iter().rev());
    found.push(Span::new(0, document.text().len()));
    let mut ranges: Vec<Span<InDoc>> = Vec::new();
    for range in found {
        let grows = ranges
            .last()
            .is_none_or(|last| range.start <= last.start && last.end <= range.end && range.len() > last.len());
        if grows && holds(range, offset) {
            ranges.push(range);
        }
    }
    ranges
}

fn holds(range: Span<InDoc>, offset: usize) -> bool {
    range.start as usize <= offset && offset <= range.end as usize
}

/// Word, opening phrase, emphasized runs, words of the paragraph, paragraph.
fn in_block((start, block): Placed, offset: usize, found: &mut Vec<Span<InDoc>>) {
    let at = offset - start;
    found.extend(word(&block.text, at).map(|span| span.placed(start)));
    let openings = block.facts.iter().filter(|fact| matches!(fact.what, What::Opening(_))).map(|fact| fact.at);
    let runs = block.inlines.emphasis.iter().flat_map(|run| [run.inner, run.outer]);
    let mut phrases: Vec<Span<InBlock>> = openings.chain(runs).collect();
    phrases.retain(|span| holds(span.placed(start), offset));
    phrases.sort_by_key(|span| span.len());
    found.extend(phrases.into_iter().map(|span| span.placed(start)));
    if matches!(block.kind, Kind::Paragraph(_) | Kind::Continuation | Kind::Organ | Kind::Heading(_)) {
        found.push(block.body.placed(start));
    }
    if block.kind != Kind::Blank {
        found.push(block.content.placed(start));
    }
}

/// The word at a byte of a text, or the one that ends there.
fn word(text: &str, at: usize) -> Option<Span<InBlock>> {
    let inner = |c: char| c.is_alphanumeric();
    let joins = |c: char| matches!(c, '-' | '’' | '\'');
    let belongs = |c: &char| inner(*c) || joins(*c);
    let back: usize = text[..at].chars().rev().take_while(belongs).map(char::len_utf8).sum();
    let on: usize = text[at..].chars().take_while(belongs).map(char::len_utf8).sum();
    let written = &text[at - back..at + on];
    let start = at - back + (written.len() - written.trim_start_matches(joins).len());
    let end = start + written.trim_matches(joins).len();
    (start < end && start <= at && at <= end).then(|| Span::new(start, end))
}

/// The nodes that hold the offset, from the outside in.
fn holding(node: &Node, offset: usize, holders: &mut Vec<Span<InDoc>>) {
    if !holds(node.at, offset) {
        return;
    }
    holders.push(node.at);
    for child in &node.children {
        holding(child, offset, holders);
    }
}

//! The lines before a text that say whose it is: `Sponsors: …`, `Committee: …`.

use super::block::{Block, Kind};
use super::fact::{Fact, Role, What};
use super::state::Zone;
use crate::span::Span;

/// The longest label, in bytes: longer words before a colon are a sentence.
const LONGEST: usize = 40;

/// The labels of the lines of a block before the organ line.
pub(super) fn facts(block: &Block, facts: &mut Vec<Fact>) {
    let before_text = matches!(block.entry.zone, Zone::Container | Zone::Title);
    let says = matches!(
        block.kind,
        Kind::FrontMatter | Kind::Heading(_) | Kind::Paragraph(Role::Other | Role::Report) | Kind::Continuation
    );
    if !(before_text && says) {
        return;
    }
    let mut from = block.content.start as usize;
    for line in block.slice(block.content).split_inclusive('\n') {
        if let Some(label) = label(line) {
            let start = from + line.find(label).unwrap_or(0);
            facts.push(Fact {
                at: Span::new(start, start + label.len()),
                what: What::MastheadLabel(label.to_lowercase().into()),
            });
        }
        from += line.len();
    }
}

/// The words before the colon of a line: `**Question of:** …` has `Question of`.
fn label(line: &str) -> Option<&str> {
    let (label, _) = line.split_once(':')?;
    let label = label.trim().trim_start_matches("<u>").trim_matches(['*', '_', '-', '>', ' ', '\t']);
    let words = label.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '/' | '(' | ')' | '.'));
    (words && !label.is_empty() && label.len() <= LONGEST).then_some(label)
}

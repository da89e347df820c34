//! Figures shown above texts.

use super::structure::{self, Form, Node, Placed};
use crate::document::Document;
use crate::rule::Finding;
use crate::span::{InDoc, Span};
use crate::syntax::{Kind, Role};

/// A line shown above a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lens {
    /// The first line of the text.
    pub at: Span<InDoc>,
    /// `31 paragraphs, 2,104 words, 3 findings`
    pub title: String,
}

/// One line a text; `findings` are the document's.
pub fn lenses(document: &Document, findings: &[Finding<Span<InDoc>>]) -> Vec<Lens> {
    let mut lenses = Vec::new();
    for unit in structure::units(document) {
        for node in structure::tree_of(&unit).iter().filter(|node| node.form == Form::Text) {
            lenses.push(lens(node, &unit, findings));
        }
    }
    lenses
}

fn lens(text: &Node, unit: &[Placed], findings: &[Finding<Span<InDoc>>]) -> Lens {
    let inside = |offset: usize| text.at.start as usize <= offset && offset <= text.at.end as usize;
    let blocks = || unit.iter().filter(|(start, block)| inside(start + block.content.start as usize));
    let paragraphs = blocks().filter(|(_, block)| matches!(block.role(), Some(Role::Preambular | Role::Operative)));
    let said = blocks().filter(|(_, block)| {
        !matches!(block.kind, Kind::FrontMatter | Kind::Comment | Kind::Code | Kind::Note | Kind::Blank)
    });
    let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
    let words = said.map(|(_, block)| {
        // Numbers and letters of paragraphs are none of its words.
        let counts = matches!(block.kind, Kind::Paragraph(_));
        let written = if counts { block.body() } else { block.slice(block.content) };
        written.split_whitespace().filter(is_word).count()
    });
    let words = words.sum();
    let found = findings.iter().filter(|finding| inside(finding.at.start as usize)).count();
    let title =
        [(paragraphs.count(), "paragraph"), (words, "word"), (found, "finding")].map(|(n, what)| counted(n, what));
    let first = blocks().next();
    let at = first.map_or(text.at, |(start, block)| {
        let written = block.slice(block.content);
        let line = written.find(['\n', '\r']).unwrap_or(written.len());
        let from = start + block.content.start as usize;
        Span::new(from, from + line)
    });
    Lens { at, title: title.join(", ") }
}

/// `1 word`, `2,104 words`
fn counted(count: usize, what: &str) -> String {
    let digits = count.to_string();
    let mut figures = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            figures.push(',');
        }
        figures.push(digit);
    }
    format!("{figures} {what}{}", if count == 1 { "" } else { "s" })
}

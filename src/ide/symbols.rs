//! The outline of a document.

use super::structure::{self, Form, Node, Placed, is_lettered};
use super::words;
use crate::document::Document;
use crate::span::{InDoc, Span};
use crate::syntax::{Block, HeadingKind, Kind, Part, What};

/// A text, a part or a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// `Draft resolution IV`, `Preamble`, `3. Requests the Secretary-General …`
    pub name: String,
    /// A few more words.
    pub detail: Option<String>,
    /// What it is.
    pub kind: SymbolKind,
    /// The whole of it.
    pub at: Span<InDoc>,
    /// The words to go to.
    pub focus: Span<InDoc>,
    /// What it holds.
    pub children: Vec<Symbol>,
}

/// What a symbol is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SymbolKind {
    /// A resolution or decision.
    Text,
    /// Preamble, operative part, annex, section.
    Part,
    /// A paragraph.
    Paragraph,
    /// A sub-paragraph.
    Item,
}

/// How many characters of a paragraph name it.
const WORDS: usize = 60;

/// How many characters of a title are shown.
const TITLE: usize = 120;

/// The outline: texts, their parts, their paragraphs by number and first words.
pub fn outline(document: &Document) -> Vec<Symbol> {
    let units = structure::units(document);
    units.iter().flat_map(|unit| structure::tree_of(unit)).map(|node| symbol(&node)).collect()
}

fn symbol(node: &Node) -> Symbol {
    let (name, detail, kind) = match node.form {
        Form::Text => {
            let (name, detail) = text_name(&node.heads);
            (name, detail, SymbolKind::Text)
        }
        Form::Part(Part::Preamble) => ("Preamble".to_owned(), None, SymbolKind::Part),
        Form::Part(Part::Operative) => ("Operative part".to_owned(), None, SymbolKind::Part),
        Form::Annex | Form::Section => (head_words(node, TITLE), None, SymbolKind::Part),
        Form::Paragraph => (head_words(node, WORDS), None, SymbolKind::Paragraph),
        Form::Item => (head_words(node, WORDS), None, SymbolKind::Item),
    };
    let children = node.children.iter().map(symbol).collect();
    Symbol { name, detail, kind, at: node.at, focus: focus(node), children }
}

/// The number or letter and the first words of a paragraph, or the words of a heading.
fn head_words(node: &Node, limit: usize) -> String {
    node.heads.first().map_or_else(String::new, |(_, block)| numbered_words(block, limit))
}

/// The number or letter and the first words of a block; never empty.
pub(super) fn numbered_words(block: &Block, limit: usize) -> String {
    let label = block.label.filter(|_| matches!(block.kind, Kind::Paragraph(_)));
    let label = label.map_or("", |label| block.slice(label.whole).trim());
    let words = words::first_words(block, limit);
    let name = [label, words.as_str()].join(" ");
    match name.trim() {
        "" => words::clipped(block.slice(block.content), limit),
        name => name.to_owned(),
    }
}

/// The name of a text, and what else is known of it, by what stands at its head.
fn text_name(heads: &[Placed]) -> (String, Option<String>) {
    let words_of = |wanted: &dyn Fn(&Block) -> bool| {
        let found = heads.iter().find(|(_, block)| wanted(block));
        found.map(|(_, block)| numbered_words(block, TITLE))
    };
    let heading = |wanted: &[HeadingKind]| {
        words_of(&|block| matches!(block.kind, Kind::Heading(kind) if wanted.contains(&kind)) && !is_lettered(block))
    };
    let plain = || heading(&[HeadingKind::Title]).or_else(|| heading(&[HeadingKind::Plain]));
    if let Some(words) = heading(&[HeadingKind::DraftResolution, HeadingKind::DraftDecision]) {
        // `Draft resolution IV Lights of harbours`
        let cut = words.match_indices(' ').nth(2).map_or(words.len(), |(at, _)| at);
        let (numbered, title) = words.split_at(cut);
        let title = Some(title.trim().to_owned()).filter(|title| !title.is_empty());
        return (numbered.to_owned(), title.or_else(plain));
    }
    let organ = heads.iter().flat_map(|(_, block)| &block.facts).find_map(|fact| match &fact.what {
        What::Organ(line) => Some(line.words.trim().to_owned()).filter(|words| !words.is_empty()),
        _ => None,
    });
    let front = heads.iter().flat_map(|(_, block)| &block.facts).find_map(|fact| match &fact.what {
        What::Front(front) => front.title.clone(),
        _ => None,
    });
    if let Some(title) = heading(&[HeadingKind::Title]) {
        return (title, organ);
    }
    if let Some(letter) = words_of(&is_lettered) {
        return (letter, plain().or(organ));
    }
    let names: Vec<String> = [front, plain(), organ].into_iter().flatten().collect();
    let mut names = names.into_iter();
    (names.next().unwrap_or_else(|| "Resolution".to_owned()), names.next())
}

/// The first line of what it begins with: of a text its title, else its organ line.
fn focus(node: &Node) -> Span<InDoc> {
    let heads = node.heads.iter().filter(|(_, block)| block.kind != Kind::FrontMatter);
    let Some((start, block)) = heads.copied().next() else { return node.at };
    let written = block.slice(block.content);
    let line = written.find(['\n', '\r']).unwrap_or(written.len());
    let at = block.content.placed(start);
    Span::new(at.start as usize, at.start as usize + written[..line].trim_end().len())
}

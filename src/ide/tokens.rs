//! Colours for what the parser knows.

use super::structure::{self, Placed};
use crate::document::Document;
use crate::span::{InBlock, InDoc, Span};
use crate::syntax::{Block, InlineMark, InlineReference, Kind, What};

/// Some words and what they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// The words; on one line.
    pub at: Span<InDoc>,
    /// What they are.
    pub kind: TokenKind,
}

/// What words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// An organ's name.
    Organ,
    /// An opening phrase.
    Opening,
    /// A number or letter of a paragraph.
    Label,
    /// A footnote mark or the label of a footnote.
    Mark,
    /// A citation.
    Citation,
    /// A reference to a paragraph.
    Reference,
    /// A heading.
    Heading,
}

impl TokenKind {
    /// All kinds, in the order of a legend.
    pub const ALL: [TokenKind; 7] = [
        TokenKind::Organ,
        TokenKind::Opening,
        TokenKind::Label,
        TokenKind::Mark,
        TokenKind::Citation,
        TokenKind::Reference,
        TokenKind::Heading,
    ];
}

/// The tokens in a range, in order, none overlapping.
pub fn tokens(document: &Document, at: Span<InDoc>) -> Vec<Token> {
    let meets = |token: &Token| token.at.start < at.end && at.start < token.at.end;
    structure::blocks_in(document, at).flat_map(in_block).filter(meets).collect()
}

/// The tokens of a block.
fn in_block((start, block): Placed) -> Vec<Token> {
    let mut taken: Vec<(Span<InBlock>, TokenKind)> = Vec::new();
    // What comes first keeps its place; a heading gets what is left of its line.
    for (at, kind) in spoken(block) {
        take(at, kind, &mut taken);
    }
    let mut tokens: Vec<Token> = Vec::new();
    for (at, kind) in taken {
        let from = at.start as usize;
        for (line, words) in lines(block.slice(at)) {
            let at = Span::<InBlock>::new(from + line, from + line + words.len()).placed(start);
            tokens.push(Token { at, kind });
        }
    }
    tokens.sort_by_key(|token| token.at);
    tokens
}

/// What the words of a block are, the most telling first.
fn spoken(block: &Block) -> Vec<(Span<InBlock>, TokenKind)> {
    let mut found = Vec::new();
    let mut openings = Vec::new();
    for fact in &block.facts {
        match &fact.what {
            What::Mark(_) => {
                let holds = |mark: &&InlineMark| mark.labels.iter().any(|(_, at)| *at == fact.at);
                found.extend(block.inlines.marks.iter().find(holds).map(|mark| (mark.outer, TokenKind::Mark)));
            }
            What::Note(_) => {
                let mark = block.inlines.marks.iter().find(|mark| mark.outer.start == block.content.start);
                found.push((mark.map_or(fact.at, |mark| mark.outer), TokenKind::Mark));
            }
            What::Organ(_) => found.push((fact.at, TokenKind::Organ)),
            What::Opening(_) => openings.push((fact.at, TokenKind::Opening)),
            What::Reference(_) => {
                let holds = |one: &&InlineReference| one.numbers.iter().any(|number| number.at == fact.at);
                let whole = block.inlines.references.iter().find(holds);
                found.extend(whole.map(|reference| (reference.outer, TokenKind::Reference)));
            }
            _ => {}
        }
    }
    if let (Kind::Paragraph(_), Some(label)) = (block.kind, block.label) {
        found.push((label.whole, TokenKind::Label));
    }
    found.extend(block.citations.iter().map(|cited| (cited.at, TokenKind::Citation)));
    found.extend(openings);
    if matches!(block.kind, Kind::Heading(_)) {
        found.push((block.content, TokenKind::Heading));
    }
    found
}

/// Adds what of a place is not taken yet.
fn take(at: Span<InBlock>, kind: TokenKind, taken: &mut Vec<(Span<InBlock>, TokenKind)>) {
    let mut left = vec![at];
    for (other, _) in taken.iter() {
        left = left
            .into_iter()
            .flat_map(|piece| {
                if piece.end <= other.start || other.end <= piece.start {
                    return [piece, Span::at(piece.end as usize)];
                }
                let before = Span::new(piece.start as usize, piece.end.min(other.start).max(piece.start) as usize);
                let after = Span::new(piece.start.max(other.end).min(piece.end) as usize, piece.end as usize);
                [before, after]
            })
            .filter(|piece| !piece.is_empty())
            .collect();
    }
    taken.extend(left.into_iter().map(|piece| (piece, kind)));
}

/// The lines of a text without the white space around, with the bytes where they start.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut next = 0;
    text.split(['\n', '\r']).filter_map(move |line| {
        let start = next + (line.len() - line.trim_start().len());
        next += line.len() + 1;
        let words = line.trim();
        (!words.is_empty()).then_some((start, words))
    })
}

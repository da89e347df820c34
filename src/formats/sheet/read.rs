//! A document as a sheet.

use std::borrow::Cow;
use std::ops::Range;

use super::runs::runs;
use super::tables::table;
use super::{Front, Note, Part, Piece, Run, Shape, Sheet, Words};
use crate::syntax::{Block, BlockTree, FrontMatter, HeadingKind, Kind, LabelStyle, Role, What};
use crate::text::line_breaks;

impl<'a> Sheet<'a> {
    /// The draft that the blocks of a document hold.
    pub fn of(tree: &'a BlockTree) -> Self {
        let front = front_matter(tree).map(Front::of).unwrap_or_default();
        let mut sheet = Sheet { front, parts: vec![Part::default()] };
        let mut line = 1;
        let mut cut = false;
        for block in tree.blocks() {
            let first = line + line_breaks(&block.text[..block.content.start as usize]);
            line += line_breaks(&block.text);
            sheet.take(block, first, cut);
            cut = matches!(block.kind, Kind::Note | Kind::Break) || cut && block.kind == Kind::Blank;
        }
        sheet
    }

    fn take(&mut self, block: &'a Block, line: usize, cut: bool) {
        if block.begins_unit && self.parts.last().is_some_and(|part| !part.pieces.is_empty()) {
            self.parts.push(Part::default());
        }
        let Some(part) = self.parts.last_mut() else { return };
        match block.kind {
            Kind::Blank | Kind::Comment | Kind::FrontMatter => {}
            Kind::Note => part.notes.extend(note(block, line)),
            // A footnote in between has cut a sentence, whatever letter it goes on with.
            Kind::Continuation if cut || block.body().starts_with(char::is_lowercase) => match part.pieces.last_mut() {
                Some(piece) => {
                    piece.runs.push(Run::Words(Words { text: Cow::Borrowed(" "), ..Words::default() }));
                    piece.runs.extend(runs(block, block.content.range()));
                }
                None => part.pieces.push(piece(block, line)),
            },
            _ => part.pieces.push(piece(block, line)),
        }
    }
}

fn front_matter(tree: &BlockTree) -> Option<&FrontMatter> {
    tree.blocks().next()?.facts.iter().find_map(|fact| match &fact.what {
        What::Front(front) => Some(&**front),
        _ => None,
    })
}

fn piece(block: &Block, line: usize) -> Piece<'_> {
    let shape = match block.kind {
        Kind::Heading(kind) => Shape::Heading(kind, level(block, kind)),
        Kind::Organ => Shape::Organ,
        Kind::Adoption => Shape::Adoption,
        Kind::Break => Shape::Break,
        Kind::Table => Shape::Table(table(block)),
        Kind::Code => Shape::Code(Cow::Borrowed(inside_fences(block.slice(block.content)))),
        Kind::Paragraph(Role::Preambular) => Shape::Preambular,
        Kind::Paragraph(Role::Operative) => Shape::Numbered,
        Kind::Paragraph(Role::Item(_, level)) => Shape::Item(level.max(1)),
        _ => numbered(block),
    };
    let wordless = matches!(shape, Shape::Table(_) | Shape::Code(_) | Shape::Break);
    // What looks like a number before a heading belongs to its words: `II. Objectives`.
    let number = if matches!(shape, Shape::Heading(..)) { None } else { number(block) };
    let within = match shape {
        _ if wordless => 0..0,
        Shape::Heading(..) => heading_words(block),
        _ if number.is_some() => block.body.range(),
        _ => block.content.range(),
    };
    Piece { shape, number: number.filter(|_| !wordless), runs: runs(block, within), line }
}

/// A paragraph of an annex or report by its number, or one without.
fn numbered(block: &Block) -> Shape<'_> {
    match block.label.map(|label| label.label.style) {
        Some(LabelStyle::Arabic | LabelStyle::Working) => Shape::Numbered,
        Some(LabelStyle::Letter | LabelStyle::Capital) => Shape::Item(1),
        Some(LabelStyle::Roman | LabelStyle::CapitalRoman) => Shape::Item(2),
        Some(LabelStyle::Bullet) => Shape::Item(1),
        None => Shape::Plain,
    }
}

/// The number or letter as written, without emphasis signs, after the quotation mark before it.
fn number(block: &Block) -> Option<Cow<'_, str>> {
    let label = block.label?;
    let written = block.slice(label.whole).trim();
    let quote = block.quote.map(|quote| block.slice(quote));
    if quote.is_none() && !written.contains(['*', '_']) {
        return Some(Cow::Borrowed(written));
    }
    let bare: String = written.chars().filter(|c| !matches!(c, '*' | '_')).collect();
    Some(Cow::Owned(format!("{}{bare}", quote.unwrap_or_default())))
}

fn level(block: &Block, kind: HeadingKind) -> u8 {
    let text = block.slice(block.content);
    let hashes = text.bytes().take_while(|&b| b == b'#').count();
    match hashes {
        1..=6 => hashes as u8,
        _ => match kind {
            HeadingKind::Title | HeadingKind::DraftResolution | HeadingKind::DraftDecision => 1,
            HeadingKind::Annex => 2,
            HeadingKind::RomanSection | HeadingKind::LetterSection | HeadingKind::Plain => 3,
        },
    }
}

/// The words of a heading without `#` before and after.
fn heading_words(block: &Block) -> Range<usize> {
    let content = block.content.range();
    let text = &block.text[content.clone()];
    let hashes = text.bytes().take_while(|&b| b == b'#').count();
    if hashes == 0 {
        return content;
    }
    let start = content.start + text.len() - text[hashes..].trim_start().len();
    let rest = &block.text[start..content.end];
    let bare = rest.trim_end_matches('#');
    let closed = bare.len() < rest.len() && bare.ends_with([' ', '\t']);
    start..start + if closed { bare.trim_end().len() } else { rest.len() }
}

/// The lines between the fences of a block of code.
fn inside_fences(text: &str) -> &str {
    let inner = text.split_once('\n').map_or("", |(_, inner)| inner);
    let end = inner.rfind('\n').unwrap_or(0);
    let last = inner[end..].trim();
    if last.len() >= 3 && last.bytes().all(|b| matches!(b, b'`' | b'~')) { &inner[..end] } else { inner }
}

fn note(block: &Block, line: usize) -> Option<Note<'_>> {
    let (at, note) = block.facts.iter().find_map(|fact| match &fact.what {
        What::Note(note) => Some((fact.at, note)),
        _ => None,
    })?;
    let end = block.content.end as usize;
    let after = &block.text[at.end as usize..end];
    let after = after.strip_prefix("</sup>").unwrap_or(after);
    let body = after.trim_start_matches([']', ':', '}', '^', ' ', '\t', '\u{a0}']);
    Some(Note { label: Cow::Borrowed(&note.label), runs: runs(block, end - body.len()..end), line })
}

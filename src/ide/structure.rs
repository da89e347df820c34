//! What holds what: texts, their parts and sections, paragraphs and points, as one tree over the blocks of a unit.

use std::sync::Arc;

use crate::document::Document;
use crate::span::{InDoc, Span};
use crate::syntax::{Block, HeadingKind, Kind, Part, Role, Zone};

/// A block with the byte where it starts.
pub(super) type Placed<'a> = (usize, &'a Arc<Block>);

/// Something that holds blocks.
pub(super) struct Node<'a> {
    /// What it is.
    pub form: Form,
    /// From its first word to its last.
    pub at: Span<InDoc>,
    /// The blocks it begins with: front matter, headings and organ line of a text, or the paragraph.
    pub heads: Vec<Placed<'a>>,
    /// What it holds.
    pub children: Vec<Node<'a>>,
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A resolution or decision, or one of several under an organ line each.
    Text,
    /// The preamble or the operative part.
    Part(Part),
    /// An annex.
    Annex,
    /// What stands under a heading.
    Section,
    /// A paragraph.
    Paragraph,
    /// A sub-paragraph.
    Item,
}

/// Whether a block heads one of several texts, as `A` does: under a title the letter alone is read as one, too.
pub(super) fn is_lettered(block: &Block) -> bool {
    match block.kind {
        Kind::Heading(HeadingKind::LetterSection | HeadingKind::RomanSection) => true,
        Kind::Heading(_) => {
            matches!(block.slice(block.content).trim_matches(['*', '#', ' ']).as_bytes(), [b'A'..=b'Z'])
        }
        _ => false,
    }
}

/// Depths of the tree. A section ranks by the kind of its heading, an item by its level.
mod rank {
    pub const TEXT: u8 = 0;
    pub const TEXT_OF_SEVERAL: u8 = 1;
    pub const PART: u8 = 2;
    pub const ROMAN: u8 = 3;
    pub const LETTER: u8 = 4;
    pub const PLAIN: u8 = 5;
    pub const PARAGRAPH: u8 = 6;
}

/// The blocks of every unit.
pub(super) fn units(document: &Document) -> Vec<Vec<Placed<'_>>> {
    let mut units: Vec<Vec<Placed>> = Vec::new();
    for (start, block) in document.tree().from(0) {
        match units.last_mut() {
            Some(unit) if !block.begins_unit => unit.push((start, block)),
            _ => units.push(vec![(start, block)]),
        }
    }
    units
}

/// The blocks of the unit at a byte of the document; the other units are not walked.
pub(super) fn unit_at(document: &Document, offset: usize) -> Vec<Placed<'_>> {
    let start = document.units().map(|unit| unit.start).take_while(|&start| start <= offset).last();
    let Some((first, _)) = start.and_then(|start| document.tree().locate(start)) else { return Vec::new() };
    let blocks = document.tree().from(first).enumerate();
    blocks.take_while(|(nth, (_, block))| *nth == 0 || !block.begins_unit).map(|(_, placed)| placed).collect()
}

/// The blocks that meet a range of the document.
pub(super) fn blocks_in(document: &Document, at: Span<InDoc>) -> impl Iterator<Item = Placed<'_>> {
    let first = document.tree().locate(at.start as usize).map_or(0, |(first, _)| first);
    document.tree().from(first).take_while(move |(start, _)| *start < at.end as usize || *start == at.start as usize)
}

/// The tree of a unit.
pub(super) fn tree_of<'a>(unit: &[Placed<'a>]) -> Vec<Node<'a>> {
    let is_text = unit.iter().any(|(_, block)| match block.kind {
        Kind::Organ | Kind::Paragraph(Role::Preambular | Role::Operative) => true,
        Kind::Heading(kind) => matches!(kind, HeadingKind::DraftResolution | HeadingKind::DraftDecision),
        _ => false,
    });
    let several = unit.iter().filter(|(_, block)| block.kind == Kind::Organ).count() > 1;
    let mut builder = Builder { is_text, several, open: Vec::new(), roots: Vec::new(), headings: Vec::new() };
    for &placed in unit {
        builder.take(placed);
    }
    builder.finish()
}

struct Builder<'a> {
    is_text: bool,
    /// Whether several organ lines stand in the unit.
    several: bool,
    /// What is open, from the outside in, with its rank.
    open: Vec<(u8, Node<'a>)>,
    roots: Vec<Node<'a>>,
    /// Headings, and front matter, of which it is not known yet what they head.
    headings: Vec<Placed<'a>>,
}

impl<'a> Builder<'a> {
    fn take(&mut self, placed: Placed<'a>) {
        let (start, block) = placed;
        let end = block.content.placed(start).end;
        match block.kind {
            Kind::Blank | Kind::Comment | Kind::Break => {}
            Kind::FrontMatter => self.headings.push(placed),
            Kind::Heading(HeadingKind::Annex) if block.exit.zone == Zone::Annex && !self.open.is_empty() => {
                self.flush();
                self.open(rank::PART, Form::Annex, vec![placed]);
            }
            Kind::Heading(_) => self.headings.push(placed),
            Kind::Organ => self.organ(placed),
            Kind::Note | Kind::Adoption => {
                if block.kind == Kind::Adoption {
                    self.flush();
                    self.close(rank::PART);
                }
                self.extend(end, rank::TEXT_OF_SEVERAL);
            }
            Kind::Paragraph(role) => self.paragraph(placed, role),
            Kind::Continuation | Kind::Table | Kind::Code => {
                self.begin_text(placed);
                self.flush();
                self.extend(end, u8::MAX);
            }
        }
    }

    fn paragraph(&mut self, placed: Placed<'a>, role: Role) {
        self.begin_text(placed);
        let (form, depth) = match role {
            Role::Preambular => (Form::Part(Part::Preamble), 0),
            Role::Operative => (Form::Part(Part::Operative), 0),
            Role::Item(part, level) => (Form::Part(part), level),
            Role::Report | Role::Annex | Role::Other => {
                self.flush();
                if role == Role::Other {
                    self.extend(placed.1.content.placed(placed.0).end, u8::MAX);
                } else {
                    self.open(rank::PARAGRAPH, Form::Paragraph, vec![placed]);
                }
                return;
            }
        };
        let part = self.open.iter().find(|(rank, _)| *rank == rank::PART).map(|(_, node)| node.form);
        if part != Some(form) && (depth == 0 || part.is_none()) {
            self.close(rank::PART);
            let first = self.headings.iter().copied().find(|(_, block)| block.kind != Kind::FrontMatter);
            self.open(rank::PART, form, vec![first.unwrap_or(placed)]);
        }
        self.flush();
        let form = if depth == 0 { Form::Paragraph } else { Form::Item };
        self.open(rank::PARAGRAPH.saturating_add(depth), form, vec![placed]);
    }

    /// An organ line begins a text, or one of several.
    fn organ(&mut self, placed: Placed<'a>) {
        let mut heads = std::mem::take(&mut self.headings);
        if self.several {
            if self.open.is_empty() {
                let lettered = |(_, block): &Placed| is_lettered(block);
                let own = heads.iter().position(lettered).unwrap_or(heads.len());
                let mut outer: Vec<Placed> = heads.drain(..own).collect();
                if outer.is_empty() {
                    outer.push(heads.first().copied().unwrap_or(placed));
                }
                self.open(rank::TEXT, Form::Text, outer);
            }
            heads.push(placed);
            return self.open(rank::TEXT_OF_SEVERAL, Form::Text, heads);
        }
        heads.push(placed);
        match self.open.first_mut() {
            Some((_, text)) => {
                text.heads.extend(heads);
                self.close(rank::PART);
                self.extend(placed.1.content.placed(placed.0).end, u8::MAX);
            }
            None => self.open(rank::TEXT, Form::Text, heads),
        }
    }

    /// Opens the text of a unit that has no organ line, or words before it.
    fn begin_text(&mut self, placed: Placed<'a>) {
        if self.is_text && self.open.is_empty() {
            let mut heads = std::mem::take(&mut self.headings);
            if heads.iter().all(|(_, block)| block.kind == Kind::FrontMatter) {
                heads.push(placed);
            }
            self.open(rank::TEXT, Form::Text, heads);
        }
    }

    /// Opens sections for the headings that wait; before any part they are the text's own.
    fn flush(&mut self) {
        let headings = std::mem::take(&mut self.headings);
        let in_part = self.open.iter().any(|(rank, _)| *rank >= rank::PART);
        match self.open.last_mut() {
            Some((_, text)) if self.is_text && !in_part => text.heads.extend(headings),
            _ => {
                for placed in headings {
                    let rank = match placed.1.kind {
                        Kind::Heading(HeadingKind::RomanSection | HeadingKind::Annex) => rank::ROMAN,
                        Kind::Heading(HeadingKind::LetterSection) => rank::LETTER,
                        Kind::Heading(_) => rank::PLAIN,
                        _ => continue,
                    };
                    self.open(rank, Form::Section, vec![placed]);
                }
            }
        }
    }

    fn open(&mut self, rank: u8, form: Form, heads: Vec<Placed<'a>>) {
        self.close(rank);
        let places = heads.iter().filter(|(_, block)| block.kind != Kind::FrontMatter);
        let at = places.map(|(start, block)| block.content.placed(*start)).reduce(Span::join);
        let Some(at) = at else { return };
        self.extend(at.end, u8::MAX);
        self.open.push((rank, Node { form, at, heads, children: Vec::new() }));
    }

    /// Closes what has this rank or a deeper one.
    fn close(&mut self, rank: u8) {
        while let Some((_, node)) = self.open.pop_if(|(open, _)| *open >= rank) {
            match self.open.last_mut() {
                Some((_, parent)) => parent.children.push(node),
                None => self.roots.push(node),
            }
        }
    }

    /// What is open up to this rank reaches to `end`.
    fn extend(&mut self, end: u32, deepest: u8) {
        for (_, node) in self.open.iter_mut().filter(|(rank, _)| *rank <= deepest) {
            node.at.end = node.at.end.max(end);
        }
    }

    fn finish(mut self) -> Vec<Node<'a>> {
        if self.is_text
            && self.open.is_empty()
            && self.headings.iter().any(|(_, block)| block.kind != Kind::FrontMatter)
        {
            let heads = std::mem::take(&mut self.headings);
            self.open(rank::TEXT, Form::Text, heads);
        }
        self.flush();
        self.close(rank::TEXT);
        self.roots
    }
}

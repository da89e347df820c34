//! The structure of a document for reading: its texts, their paragraphs, footnotes and references.

use std::sync::Arc;

use super::block::{Block, Kind};
use super::fact::{HeadingKind, Role, What};
use super::facts::{extent, plain};
use super::organ::Organ;
use super::state::{Quoted, Zone};
use crate::span::{InDoc, Span};

/// A text: a resolution or decision, or what stands under one organ line of a composite one.
#[derive(Clone, Debug, Default)]
pub struct TextOutline {
    /// `resolution`, `decision` or `declaration`.
    pub kind: &'static str,
    /// The heading that numbers it, such as `Draft resolution IV`.
    pub heading: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// The organ's name without article.
    pub organ: Option<String>,
    /// Whether it is quoted in a report.
    pub quoted: bool,
    /// Where it stands.
    pub at: Option<Span<InDoc>>,
    /// Its paragraphs and headings.
    pub paragraphs: Vec<ParagraphOutline>,
    /// Its footnotes.
    pub footnotes: Vec<FootnoteOutline>,
    /// References to its own paragraphs.
    pub references: Vec<ReferenceOutline>,
    /// Resolutions and decisions that it cites.
    pub citations: Vec<CitationOutline>,
}

/// A paragraph or heading of a text.
#[derive(Clone, Debug)]
pub struct ParagraphOutline {
    /// `organ`, `preambular`, `operative`, `subparagraph`, `heading`, `annex`, `adoption` or `other`.
    pub kind: &'static str,
    /// The number or letter as written.
    pub number: Option<String>,
    /// The level of a sub-paragraph from 1, else 0.
    pub level: u8,
    /// The opening phrase.
    pub opener: Option<String>,
    /// Where it stands.
    pub at: Span<InDoc>,
    /// Its text as written, fragments joined.
    pub text: String,
}

/// A footnote with its marks.
#[derive(Clone, Debug)]
pub struct FootnoteOutline {
    /// Its label.
    pub label: String,
    /// Its text after the label, as written.
    pub text: String,
    /// Where it stands.
    pub at: Span<InDoc>,
    /// Where its marks stand.
    pub marks: Vec<Span<InDoc>>,
}

/// A reference to a paragraph.
#[derive(Clone, Debug)]
pub struct ReferenceOutline {
    /// As written.
    pub text: String,
    /// The number referred to.
    pub target: u32,
    /// Where it stands.
    pub at: Span<InDoc>,
}

/// A resolution or decision cited.
#[derive(Clone, Debug)]
pub struct CitationOutline {
    /// Whose it is, where the words tell.
    pub organ: Option<Organ>,
    /// Its number as written.
    pub number: String,
    /// The date given with it, as year, month and day.
    pub date: Option<(u16, u8, u8)>,
    /// Where the number stands.
    pub at: Span<InDoc>,
}

/// The texts among some blocks, which come with the bytes where they start. Prose that belongs to no text is left out.
pub fn outline<'a>(blocks: impl Iterator<Item = (usize, &'a Arc<Block>)>) -> Vec<TextOutline> {
    let mut units: Vec<Vec<(usize, &Arc<Block>)>> = Vec::new();
    for (at, block) in blocks {
        match units.last_mut() {
            Some(unit) if !block.begins_unit => unit.push((at, block)),
            _ => units.push(vec![(at, block)]),
        }
    }
    units.iter().flat_map(|unit| texts_of(unit)).filter(TextOutline::is_text).collect()
}

impl TextOutline {
    fn is_text(&self) -> bool {
        self.kind == "decision"
            || self.paragraphs.iter().any(|one| matches!(one.kind, "organ" | "preambular" | "operative"))
    }
}

/// The texts of a unit: one, or several parts with an organ line each that share their footnotes.
fn texts_of(unit: &[(usize, &Arc<Block>)]) -> Vec<TextOutline> {
    let mut texts = vec![TextOutline { kind: "resolution", ..TextOutline::default() }];
    let mut marks: Vec<(Box<str>, Span<InDoc>)> = Vec::new();
    let mut footnotes: Vec<(usize, FootnoteOutline)> = Vec::new();
    let mut title_open = false;
    for &(start, block) in unit {
        if block.kind == Kind::Organ && texts.last().is_some_and(|text| text.organ.is_some()) {
            texts.push(TextOutline { kind: "resolution", ..TextOutline::default() });
        }
        let part = texts.len() - 1;
        let text = texts.last_mut().expect("there is a text");
        let at = block.content.placed(start);
        let written = block.slice(block.content);
        for fact in &block.facts {
            match &fact.what {
                What::Front(front) => text.title = front.title.clone().or(text.title.take()),
                What::Heading(heading) => {
                    match heading.kind {
                        HeadingKind::DraftResolution | HeadingKind::DraftDecision => {
                            let (numbered, title) = split_draft_heading(&heading.words);
                            text.heading = Some(numbered);
                            text.title = title;
                            text.kind =
                                if heading.kind == HeadingKind::DraftDecision { "decision" } else { "resolution" };
                        }
                        HeadingKind::Title if text.organ.is_none() => text.title = Some(heading.words.to_string()),
                        _ if text.organ.is_none() && title_open => {
                            text.title.get_or_insert_with(|| heading.words.to_string());
                        }
                        _ => {}
                    }
                    title_open = text.heading.is_some();
                }
                What::Organ(line) => {
                    let words = line.words.strip_prefix("The ").unwrap_or(&line.words);
                    text.organ = Some(line.organ.name().map_or(words, |name| &name[4..]).to_owned());
                    text.quoted = block.exit.quoted == Quoted::Text;
                    if line.organ == Organ::Unknown {
                        text.organ = Some(words.to_owned());
                    }
                }
                What::Mark(mark) => marks.push((mark.label.clone(), fact.at.placed(start))),
                What::Note(note) => {
                    let body = block.text[fact.at.end as usize..block.content.end as usize]
                        .trim_start_matches([']', ':', '}', '^', ' ']);
                    let note =
                        FootnoteOutline { label: note.label.to_string(), text: body.to_owned(), at, marks: Vec::new() };
                    footnotes.push((part, note));
                }
                What::Reference(reference) => {
                    let place = block
                        .inlines
                        .references
                        .iter()
                        .find(|one| one.numbers.iter().any(|number| number.at == fact.at));
                    if let Some(place) = place {
                        let written = block.slice(place.outer).to_owned();
                        let at = place.outer.placed(start);
                        text.references.push(ReferenceOutline { text: written, target: reference.number, at });
                    }
                }
                _ => {}
            }
        }
        text.citations.extend(block.citations.iter().map(|one| CitationOutline {
            organ: one.organ,
            number: one.number.to_string(),
            date: one.date,
            at: one.at.placed(start),
        }));
        match block.kind {
            Kind::Continuation => {
                if let Some(last) = text.paragraphs.last_mut() {
                    last.text.push(' ');
                    last.text.push_str(written);
                }
            }
            Kind::Blank | Kind::FrontMatter | Kind::Code | Kind::Comment | Kind::Break | Kind::Note => {}
            _ => {
                if is_decision(block) {
                    text.kind = "decision";
                }
                text.paragraphs.push(paragraph(block, at, written));
            }
        }
        if !matches!(block.kind, Kind::Blank | Kind::Note) {
            let whole = text.at.map_or(at, |before| before.join(at));
            text.at = Some(whole);
        }
    }
    for (part, mut note) in footnotes {
        note.marks = marks.iter().filter(|(label, _)| **label == *note.label).map(|(_, at)| *at).collect();
        texts[part].footnotes.push(note);
    }
    texts
}

fn is_decision(block: &Block) -> bool {
    block.kind == Kind::Paragraph(Role::Other)
        && matches!(block.entry.zone, Zone::Container | Zone::Title)
        && block.body().trim_start_matches(['*', '_']).starts_with("The ")
        && block.exit.spent
        && block.body().contains(" decides ")
}

fn paragraph(block: &Block, at: Span<InDoc>, written: &str) -> ParagraphOutline {
    let annexed = block.entry.zone == Zone::Annex && block.exit.zone == Zone::Annex;
    let (kind, level) = match block.kind {
        Kind::Organ => ("organ", 0),
        Kind::Heading(HeadingKind::Annex) => ("annex", 0),
        Kind::Heading(_) => ("heading", 0),
        Kind::Adoption => ("adoption", 0),
        _ if annexed => ("annex", 0),
        Kind::Paragraph(Role::Preambular) => ("preambular", 0),
        Kind::Paragraph(Role::Operative) => ("operative", 0),
        Kind::Paragraph(Role::Item(_, level)) => ("subparagraph", level),
        _ => ("other", 0),
    };
    let opens = matches!(kind, "preambular" | "operative");
    let opener = opens.then(|| opener(block)).flatten();
    let number = block.label.map(|label| match label.label.style {
        super::LabelStyle::Arabic if opens => block.slice(label.at).to_owned(),
        _ => block.slice(label.whole).trim().to_owned(),
    });
    ParagraphOutline { kind, number, level, opener, at, text: written.to_owned() }
}

/// The opening phrase: what is emphasized, or what the grammar finds.
fn opener(block: &Block) -> Option<String> {
    if let Some(lead) = block.lead() {
        return Some(plain(block.slice(lead.inner)));
    }
    let phrase = block.phrase.as_ref().filter(|phrase| phrase.known)?;
    Some(plain(block.slice(extent(block, phrase))))
}

/// `Draft resolution IV Title` as heading and title.
fn split_draft_heading(words: &str) -> (String, Option<String>) {
    let cut = words.match_indices(' ').nth(2).map_or(words.len(), |(at, _)| at);
    let (heading, title) = words.split_at(cut);
    let title = title.trim();
    (heading.to_owned(), (!title.is_empty()).then(|| title.to_owned()))
}

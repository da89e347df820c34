//! The structure as one JSON object.

use serde::Serialize;

use crate::cli::input::Source;
use crate::cli::render::{Lines, Range};
use crate::document::Document;
use crate::span::{InDoc, Span};
use crate::syntax::outline::TextOutline;
use crate::syntax::{Organ, What};

/// A file and its texts.
#[derive(Serialize)]
pub struct File<'a> {
    path: &'a str,
    profile: &'static str,
    language: &'a str,
    texts: Vec<Text<'a>>,
}

#[derive(Serialize)]
struct Text<'a> {
    kind: &'static str,
    heading: Option<&'a str>,
    title: Option<&'a str>,
    organ: Option<&'a str>,
    quoted: bool,
    range: Option<Range>,
    paragraphs: Vec<Paragraph<'a>>,
    footnotes: Vec<Footnote<'a>>,
    citations: Vec<Citation<'a>>,
    cross_references: Vec<CrossReference<'a>>,
}

#[derive(Serialize)]
struct Paragraph<'a> {
    kind: &'static str,
    number: Option<&'a str>,
    level: u8,
    opener: Option<&'a str>,
    range: Range,
    text: &'a str,
}

#[derive(Serialize)]
struct Footnote<'a> {
    label: &'a str,
    text: &'a str,
    range: Range,
    references: Vec<Range>,
}

#[derive(Serialize)]
struct Citation<'a> {
    organ: Option<&'static str>,
    number: &'a str,
    date: Option<String>,
    range: Range,
}

#[derive(Serialize)]
struct CrossReference<'a> {
    text: &'a str,
    target: String,
    range: Range,
}

impl<'a> File<'a> {
    /// The structure of a file.
    pub fn new(source: &'a Source, document: &'a Document, texts: &'a [TextOutline]) -> Self {
        let lines = Lines::new(&source.text);
        let range = |at: Span<InDoc>| Range::new(&lines, &source.text, at);
        Self {
            path: &source.name,
            profile: document.profile().name(),
            language: language(document),
            texts: texts.iter().map(|outline| text(outline, &range)).collect(),
        }
    }
}

/// The language that the front matter names.
fn language(document: &Document) -> &str {
    let mut facts = document.tree().blocks().take(1).flat_map(|block| &block.facts);
    let named = facts.find_map(|fact| match &fact.what {
        What::Front(front) => front.lang.as_deref(),
        _ => None,
    });
    named.unwrap_or("en")
}

fn text<'a>(outline: &'a TextOutline, range: &impl Fn(Span<InDoc>) -> Range) -> Text<'a> {
    Text {
        kind: outline.kind,
        heading: outline.heading.as_deref(),
        title: outline.title.as_deref(),
        organ: outline.organ.as_deref(),
        quoted: outline.quoted,
        range: outline.at.map(range),
        paragraphs: outline
            .paragraphs
            .iter()
            .map(|one| Paragraph {
                kind: one.kind,
                number: one.number.as_deref(),
                level: one.level,
                opener: one.opener.as_deref(),
                range: range(one.at),
                text: &one.text,
            })
            .collect(),
        footnotes: outline
            .footnotes
            .iter()
            .map(|one| Footnote {
                label: &one.label,
                text: &one.text,
                range: range(one.at),
                references: one.marks.iter().copied().map(range).collect(),
            })
            .collect(),
        citations: outline
            .citations
            .iter()
            .map(|one| Citation {
                organ: one.organ.map(Organ::code),
                number: &one.number,
                date: one.date.map(|(year, month, day)| format!("{year}-{month:02}-{day:02}")),
                range: range(one.at),
            })
            .collect(),
        cross_references: outline
            .references
            .iter()
            .map(|one| CrossReference { text: &one.text, target: one.target.to_string(), range: range(one.at) })
            .collect(),
    }
}

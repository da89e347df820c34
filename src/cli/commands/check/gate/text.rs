//! What a draft holds, as far as the points ask.

use std::collections::BTreeSet;

use crate::syntax::{BlockTree, FrontMatter, HeadingKind, Kind, What};

/// What a draft holds.
#[derive(Default)]
pub struct Text {
    /// Its front matter, or the masthead of a Word file.
    pub front: Option<FrontMatter>,
    /// Whether it has a title.
    pub titled: bool,
    /// Whether it names its organ in a line of its own.
    pub organ: bool,
    /// How many paragraphs have a number.
    pub numbered: usize,
    /// How many references to its own paragraphs there are.
    pub references: usize,
    /// How many resolutions and decisions it cites.
    pub citations: usize,
    /// How many footnotes it has, or how many marks if these are more.
    pub footnotes: usize,
    /// How many quotation marks open.
    pub quotations: usize,
    /// The line with the sponsors: names before `: draft resolution`.
    pub sponsors: Option<String>,
}

impl Text {
    /// Reads the blocks.
    pub fn of(tree: &BlockTree) -> Self {
        let mut text = Self::default();
        let (mut marks, mut notes) = (BTreeSet::new(), BTreeSet::new());
        let mut cited = BTreeSet::new();
        for block in tree.blocks() {
            let content = block.slice(block.content);
            if !matches!(block.kind, Kind::Blank | Kind::Comment | Kind::Code | Kind::FrontMatter) {
                text.quotations += content.matches('“').count();
                cited.extend(block.citations.iter().map(|citation| citation.number.to_string()));
            }
            if !text.organ && text.sponsors.is_none() {
                text.sponsors = sponsors(content);
            }
            for fact in &block.facts {
                match &fact.what {
                    What::Front(front) => text.front = Some((**front).clone()),
                    What::Heading(heading) => text.titled |= heading.kind == HeadingKind::Title,
                    What::Organ(_) => text.organ = true,
                    What::Paragraph(paragraph) => text.numbered += usize::from(paragraph.label.is_some()),
                    What::Reference(_) => text.references += 1,
                    What::Mark(mark) => {
                        marks.insert(mark.label.clone());
                    }
                    What::Note(note) => {
                        notes.insert(note.label.clone());
                    }
                    _ => {}
                }
            }
        }
        text.titled |= text.front.as_ref().is_some_and(|front| front.title.is_some());
        text.citations = cited.len();
        text.footnotes = marks.len().max(notes.len());
        text
    }
}

/// The names in a line such as `*Chad and Fiji*: draft resolution`.
fn sponsors(content: &str) -> Option<String> {
    let plain: String = content.chars().filter(|c| !matches!(c, '*' | '_' | '#')).collect();
    let (names, rest) = plain.split_once(':')?;
    let rest = rest.trim().to_lowercase();
    let is_line = ["draft resolution", "revised draft resolution", "draft decision"].contains(&rest.as_str());
    (is_line && !names.contains('\n')).then(|| names.trim().to_owned())
}

//! The paragraphs of a text with the end that counts and what follows.
//!
//! Page breaks and footnotes cut paragraphs into fragments, each with an ending of its own; the paragraph ends with the
//! last of them before the next paragraph, heading, organ or adoption line.

use crate::rule::Sink;
use crate::syntax::{Ending, Fact, FactKinds, Paragraph, Part, Role, What};

/// The facts that the walk reads.
pub(super) const READS: FactKinds = FactKinds::PARAGRAPH
    .with(FactKinds::ENDING)
    .with(FactKinds::HEADING)
    .with(FactKinds::ORGAN)
    .with(FactKinds::ADOPTION);

/// A paragraph with its end.
pub(super) struct Walked<'a> {
    /// The paragraph.
    pub paragraph: &'a Paragraph,
    /// How it ends.
    pub ending: &'a Ending,
    /// Which fact that is.
    pub at: usize,
    /// What follows.
    pub next: Next,
    /// Whether it is the last of the operative part, so that the text ends with it.
    pub last: bool,
}

/// What follows a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Another paragraph, or a table, which counts as [`Role::Other`].
    Paragraph(Role),
    /// A heading.
    Heading,
    /// The adoption line.
    Adoption,
    /// The organ line of another text, or of another part.
    Organ,
    /// The end of the text.
    End,
}

/// The paragraphs of a unit, part by part of a composite resolution.
pub(super) fn paragraphs<'a>(facts: &[&'a Fact]) -> Vec<Walked<'a>> {
    let mut found: Vec<Walked<'a>> = Vec::new();
    // The paragraph whose end has not come yet, and the one that waits to hear what follows.
    let mut open: Option<&'a Paragraph> = None;
    let mut waiting = false;
    // The last operative paragraph of the text so far.
    let mut latest: Option<usize> = None;
    for (at, fact) in facts.iter().enumerate() {
        let next = match &fact.what {
            What::Paragraph(paragraph) => {
                let next = Next::Paragraph(paragraph.role);
                open = Some(paragraph);
                next
            }
            What::Ending(ending) => {
                if waiting && open.is_none() {
                    let last = found.last_mut().expect("a paragraph waits");
                    (last.ending, last.at) = (ending, at);
                } else if let Some(paragraph) = open.take().filter(|paragraph| !paragraph.empty) {
                    if matches!(paragraph.role, Role::Operative | Role::Item(Part::Operative, _)) {
                        latest = Some(found.len());
                    }
                    found.push(Walked { paragraph, ending, at, next: Next::End, last: false });
                    waiting = true;
                }
                continue;
            }
            What::Heading(_) => Next::Heading,
            What::Adoption(_) => Next::Adoption,
            _ => {
                if let Some(latest) = latest.take() {
                    found[latest].last = true;
                }
                Next::Organ
            }
        };
        if std::mem::take(&mut waiting) {
            found.last_mut().expect("a paragraph waits").next = next;
        }
        if !matches!(next, Next::Paragraph(_)) {
            open = None;
        }
    }
    if let Some(latest) = latest {
        found[latest].last = true;
    }
    found
}

impl Walked<'_> {
    /// The level of a sub-paragraph; 0 is a paragraph itself.
    pub fn level(&self) -> u8 {
        match self.paragraph.role {
            Role::Item(_, level) => level,
            _ => 0,
        }
    }

    /// Whether sub-paragraphs of its own follow.
    pub fn has_items(&self) -> bool {
        matches!(self.next, Next::Paragraph(Role::Item(_, level)) if level > self.level())
    }

    /// Whether what follows is no paragraph of the text: a quoted passage, a table or prose that no rule is about.
    pub fn before_other(&self) -> bool {
        matches!(self.next, Next::Paragraph(Role::Other | Role::Report | Role::Annex))
    }

    /// Whether the text, or a section of it, may end here with a full stop.
    pub fn may_stop(&self) -> bool {
        !matches!(self.next, Next::Paragraph(Role::Operative | Role::Item(..)))
    }

    /// Reports that the end should be another sign, and offers to write it. Signs that may be meant, such as a
    /// question mark, are left to the drafter.
    pub fn report(&self, wanted: char, message: String, sink: &mut Sink<usize>) {
        let found = sink.report(self.at, message);
        let edit = vec![(self.at, wanted.to_string())];
        let inside_quote = self.ending.sign.is_none() && self.ending.closes_quote;
        match self.ending.sign {
            _ if inside_quote => found,
            None | Some(',' | ';' | '.') => found.fix(format!("End with “{wanted}”"), edit),
            Some(_) => found.unsafe_fix(format!("End with “{wanted}”"), edit),
        };
    }
}

//! What a block must know of the blocks before it: a small finite value.
//!
//! A block is determined by its entry state and its text. Nothing here counts without bound; what counts is a fact.

use super::date::Day;
use super::fact::{HeadingKind, Part};
use super::list::List;
use super::organ::Organ;

/// The state between two blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// Which part of a text the next block stands in.
    pub zone: Zone,
    /// The organ of the text.
    pub organ: Option<Organ>,
    /// Whether a quotation is running.
    pub quoted: Quoted,
    /// How the last paragraph ended, so that a fragment can be told from a paragraph.
    pub open: Open,
    /// The part to which sub-paragraphs belong.
    pub part: Part,
    /// The labels of the running list, by level.
    pub list: List,
    /// Whether numbered points of one operative paragraph are running.
    pub numbered_list: bool,
    /// Whether report paragraphs, or a finished text, came since the unit began: an organ line then begins another.
    pub spent: bool,
    /// Whether the next block begins a unit, because a quoted text has ended.
    pub unit_over: bool,
    /// Whether numbered report paragraphs came before: numbers after a text may then be the report's again.
    pub report: bool,
    /// The numerals of the last drafts of a report.
    pub drafts: Drafts,
    /// Whether no block came before.
    pub first: bool,
    /// The date of the document: of adoption, else of distribution.
    pub date: Option<Day>,
    /// The number of the session in which the document stands, where it is one of numbered sessions.
    pub session: Option<u16>,
    /// The space between day and month in the last date, a plain or a no-break one.
    pub date_space: Option<char>,
}

impl State {
    /// The state at the start of a document.
    pub const START: State = State {
        zone: Zone::Container,
        organ: None,
        quoted: Quoted::No,
        open: Open::Closed,
        part: Part::Preamble,
        list: List::EMPTY,
        numbered_list: false,
        spent: false,
        unit_over: false,
        report: false,
        drafts: Drafts { resolution: 0, decision: 0 },
        first: true,
        date: None,
        session: None,
        date_space: None,
    };
}

/// The numerals of the last draft resolution and the last draft decision, 0 where it had none. Every draft is a unit of
/// its own, so that no rule sees the one before it; its heading sees this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Drafts {
    /// Of `Draft resolution IV`.
    pub resolution: u8,
    /// Of `Draft decision II`.
    pub decision: u8,
}

impl Drafts {
    /// The numeral of the last draft of this kind.
    pub fn last(self, kind: HeadingKind) -> u8 {
        if kind == HeadingKind::DraftDecision { self.decision } else { self.resolution }
    }

    /// The numerals after a draft of this kind.
    pub(crate) fn then(mut self, kind: HeadingKind, numeral: Option<u32>) -> Self {
        let numeral = numeral.and_then(|numeral| u8::try_from(numeral).ok()).unwrap_or(0);
        match kind {
            HeadingKind::DraftDecision => self.decision = numeral,
            _ => self.resolution = numeral,
        }
        self
    }
}

/// Where in a file a block stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Zone {
    /// Outside any text: masthead, report prose.
    Container,
    /// Between the heading of a text and its organ line.
    Title,
    /// In the preamble.
    Preamble,
    /// In the operative part.
    Operative,
    /// In an annex.
    Annex,
    /// After the adoption line.
    Closed,
}

/// Whether a quotation is running.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quoted {
    /// None.
    No,
    /// A whole text is quoted, every paragraph of it with an opening mark.
    Text,
    /// A passage is quoted inside a text or report.
    Passage,
}

/// How the last paragraph ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Open {
    /// No paragraph is open.
    Closed,
    /// With a full stop.
    Stop,
    /// With a colon.
    Colon,
    /// With a comma or semicolon.
    Paused,
    /// Without any sign.
    Unfinished,
}

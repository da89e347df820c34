//! What blocks claim to one another.
//!
//! Rules about a whole text see these facts and never characters. Two facts are the same claim when their `what` is
//! equal, wherever they stand: an edit that leaves all claims as they were makes no text rule run again.

use super::citation::{Dated, Joined, Number, Owner};
use super::date::Day;
use super::inline::EmphasisStyle;
use super::masthead::Masthead;
use super::organ::Organ;
use super::source::Source;
use crate::span::{InBlock, Span};

/// One claim of a block, and the words that make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The words to point at, and what a fix anchored to the fact replaces.
    pub at: Span<InBlock>,
    /// The claim.
    pub what: What,
}

/// A claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Front matter; at: the block.
    Front(Box<FrontMatter>),
    /// A heading; at: its words.
    Heading(Heading),
    /// The line that names the organ; at: the name.
    Organ(OrganLine),
    /// The name of the organ ends; at: the sign after it, or the empty place where one would stand.
    OrganEnd,
    /// A paragraph begins; at: its number or letter, or the empty place where one would stand.
    Paragraph(Paragraph),
    /// How a paragraph opens; at: the opening phrase without markup signs around it.
    Opening(Opening),
    /// What an operative paragraph of some length says, as a number that is the same for the same letters and digits;
    /// at: its first word. It is the one claim that changes with every key.
    Wording(u64),
    /// A footnote mark; at: its label.
    Mark(Mark),
    /// A footnote; at: its label.
    Note(Note),
    /// A paragraph of the same text is referred to; at: its number.
    Reference(Reference),
    /// A resolution or decision is cited; at: its number.
    Cited(Cited),
    /// The date of the one cited before; at: the words, ` of 20 December 2012`, or the empty place where they would stand.
    CitedDate,
    /// A convention is named with its year, and the vocabulary does not know the year; at: the year.
    Convention {
        /// The title from `Convention` on.
        title: Box<str>,
        /// The year.
        year: u16,
    },
    /// How a paragraph, or a fragment of one, ends; at: the punctuation, or the empty place where it would stand.
    Ending(Ending),
    /// The line that says when the text was adopted; at: its words.
    Adoption(Adoption),
    /// An acronym, or a name in full that has one; at: its letters.
    Acronym(Acronym),
    /// A straight quotation mark, or the first curly one of a block; at: the mark.
    QuoteMark(QuoteMark),
    /// Words in square brackets, which are not agreed; at: the words with the brackets.
    Bracket,
    /// A line before the organ begins with a label: `Sponsors:`; at: the label.
    MastheadLabel(Box<str>),
    /// What a footnote cites; at: `Ibid.`, the title of the series, or the first letter.
    Source(Source),
    /// A treaty that the vocabulary knows is named in a paragraph; at: its name.
    Treaty(Mention),
    /// A line above a draft or report; at: its words.
    Masthead(Masthead),
    /// A report says where a draft is printed; at: the words.
    DraftReference(DraftReference),
    /// A quoted text should open this block with a quotation mark; at: where it would stand.
    QuoteMissing,
}

/// A set of kinds of fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactKinds(u32);

impl FactKinds {
    /// No kind.
    pub const NONE: Self = Self(0);
    /// Front matter.
    pub const FRONT: Self = Self(1);
    /// Headings.
    pub const HEADING: Self = Self(1 << 1);
    /// Organ lines.
    pub const ORGAN: Self = Self(1 << 2);
    /// Beginnings of paragraphs.
    pub const PARAGRAPH: Self = Self(1 << 3);
    /// Opening phrases.
    pub const OPENING: Self = Self(1 << 4);
    /// Footnote marks.
    pub const MARK: Self = Self(1 << 5);
    /// Footnotes.
    pub const NOTE: Self = Self(1 << 6);
    /// References to paragraphs.
    pub const REFERENCE: Self = Self(1 << 7);
    /// Ends of paragraphs.
    pub const ENDING: Self = Self(1 << 8);
    /// Adoption lines.
    pub const ADOPTION: Self = Self(1 << 9);
    /// Missing opening quotation marks.
    pub const QUOTE: Self = Self(1 << 10);
    /// Ends of the organs' names.
    pub const ORGAN_END: Self = Self(1 << 11);
    /// Acronyms.
    pub const ACRONYM: Self = Self(1 << 12);
    /// Quotation marks.
    pub const QUOTE_MARK: Self = Self(1 << 13);
    /// Square brackets.
    pub const BRACKET: Self = Self(1 << 14);
    /// Labels before the organ line.
    pub const MASTHEAD_LABEL: Self = Self(1 << 15);
    /// What footnotes cite.
    pub const SOURCE: Self = Self(1 << 16);
    /// Treaties named.
    pub const TREATY: Self = Self(1 << 17);
    /// Lines above a draft or report.
    pub const MASTHEAD: Self = Self(1 << 18);
    /// Resolutions and decisions cited.
    pub const CITED: Self = Self(1 << 19);
    /// The dates of those.
    pub const CITED_DATE: Self = Self(1 << 20);
    /// Conventions named with their years.
    pub const CONVENTION: Self = Self(1 << 21);
    /// What operative paragraphs say.
    pub const WORDING: Self = Self(1 << 22);
    /// Where drafts of a report are printed.
    pub const DRAFT_REFERENCE: Self = Self(1 << 23);

    /// Every kind.
    pub const ALL: Self = Self((1 << 24) - 1);
    /// The kinds one by one.
    pub const EACH: [Self; 24] = [
        Self::FRONT,
        Self::HEADING,
        Self::ORGAN,
        Self::PARAGRAPH,
        Self::OPENING,
        Self::MARK,
        Self::NOTE,
        Self::REFERENCE,
        Self::ENDING,
        Self::ADOPTION,
        Self::QUOTE,
        Self::ORGAN_END,
        Self::ACRONYM,
        Self::QUOTE_MARK,
        Self::BRACKET,
        Self::MASTHEAD_LABEL,
        Self::CITED,
        Self::CITED_DATE,
        Self::CONVENTION,
        Self::SOURCE,
        Self::TREATY,
        Self::MASTHEAD,
        Self::DRAFT_REFERENCE,
        Self::WORDING,
    ];

    /// The kinds of either set.
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets share a kind.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl What {
    /// The kind of the claim.
    pub fn kind(&self) -> FactKinds {
        match self {
            What::Front(_) => FactKinds::FRONT,
            What::Heading(_) => FactKinds::HEADING,
            What::Organ(_) => FactKinds::ORGAN,
            What::Paragraph(_) => FactKinds::PARAGRAPH,
            What::Opening(_) => FactKinds::OPENING,
            What::Mark(_) => FactKinds::MARK,
            What::Note(_) => FactKinds::NOTE,
            What::Reference(_) => FactKinds::REFERENCE,
            What::Ending(_) => FactKinds::ENDING,
            What::Adoption(_) => FactKinds::ADOPTION,
            What::QuoteMissing => FactKinds::QUOTE,
            What::OrganEnd => FactKinds::ORGAN_END,
            What::Acronym(_) => FactKinds::ACRONYM,
            What::QuoteMark(_) => FactKinds::QUOTE_MARK,
            What::Bracket => FactKinds::BRACKET,
            What::MastheadLabel(_) => FactKinds::MASTHEAD_LABEL,
            What::Cited(_) => FactKinds::CITED,
            What::CitedDate => FactKinds::CITED_DATE,
            What::Convention { .. } => FactKinds::CONVENTION,
            What::Source(_) => FactKinds::SOURCE,
            What::Treaty(_) => FactKinds::TREATY,
            What::Masthead(_) => FactKinds::MASTHEAD,
            What::DraftReference(_) => FactKinds::DRAFT_REFERENCE,
            What::Wording(_) => FactKinds::WORDING,
        }
    }
}

/// The keys of YAML front matter that resolint knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// `symbol`: the document symbol.
    pub symbol: Option<String>,
    /// `organ`: the organ's name.
    pub organ: Option<String>,
    /// `session`: the session, in words or figures.
    pub session: Option<String>,
    /// `agenda_item`.
    pub agenda_item: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `profile`: a profile's name.
    pub profile: Option<String>,
    /// `lang`: a language code.
    pub lang: Option<String>,
    /// `date`: an ISO date.
    pub date: Option<String>,
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// What it heads.
    pub kind: HeadingKind,
    /// Its words without markup.
    pub words: Box<str>,
    /// Its numeral, as a value: `IV` is 4, `B` is 2.
    pub numeral: Option<u32>,
}

/// What a heading heads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadingKind {
    /// A draft resolution of a report: `Draft resolution IV`.
    DraftResolution,
    /// A draft decision of a report: `Draft decision I`.
    DraftDecision,
    /// The title of a text, with or without its number.
    Title,
    /// An annex.
    Annex,
    /// A section with a roman numeral, `II` or `II. Objectives`.
    RomanSection,
    /// A section or part with a letter, `B` or `B. Objectives`.
    LetterSection,
    /// A heading without numeral.
    Plain,
}

/// The line that names the organ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganLine {
    /// The organ, where it is a known one.
    pub organ: Organ,
    /// The name as written, without markup.
    pub words: Box<str>,
    /// The punctuation after the name: `,` or another sign, or none.
    pub punctuation: Option<char>,
    /// How the name is set.
    pub setting: Setting,
    /// The date of the document, where it is known.
    pub date: Option<Day>,
}

/// How the name of an organ is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// As the text around it.
    Plain,
    /// In italics, or underlined as typescripts have it.
    Italic,
    /// In another way, or only in part.
    Other,
}

/// The two parts of a resolution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Why the organ acts.
    Preamble,
    /// What it does.
    Operative,
}

/// What a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A preambular paragraph.
    Preambular,
    /// An operative paragraph.
    Operative,
    /// A sub-paragraph at a level from 1, under a paragraph of this part.
    Item(Part, u8),
    /// A paragraph of a report around the texts.
    Report,
    /// A paragraph of an annex.
    Annex,
    /// Anything else: a passage quoted inside a text, a table, a paragraph that no rule is about.
    Other,
}

/// A paragraph begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// What it is.
    pub role: Role,
    /// Its number or letter.
    pub label: Option<Label>,
    /// Whether it stands in a quoted text.
    pub quoted: bool,
    /// Whether nothing follows its number: the words stand in the next block.
    pub empty: bool,
    /// How a sub-paragraph begins.
    pub begins: Begins,
}

/// How a sub-paragraph begins: the points of one list begin alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begins {
    /// `To chart`
    Infinitive,
    /// `Charting`
    Gerund,
    /// `Welcome`, with a verb of opening phrases, or `Ensure`, with another that is known.
    Base,
    /// With a noun, an adverb, a verb that is not known; and every paragraph that is no sub-paragraph.
    Otherwise,
}

/// A number or letter before a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// Its place in the count: `3.` is 3, `(c)` is 3, `(iv)` is 4.
    pub value: u32,
    /// What it is written in.
    pub style: LabelStyle,
    /// What stands around it.
    pub form: LabelForm,
}

/// What a number or letter is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LabelStyle {
    /// 1, 2, 3.
    Arabic,
    /// a, b, c … z, aa, bb.
    Letter,
    /// i, ii, iii.
    Roman,
    /// A, B, C.
    Capital,
    /// I, II, III.
    CapitalRoman,
    /// A dash or bullet.
    Bullet,
    /// PP1 or OP1, as working drafts write.
    Working,
}

/// What stands around a number or letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LabelForm {
    /// `1.`
    Stop,
    /// `(1)`
    Brackets,
    /// `1)`
    Bracket,
    /// Nothing: a bullet, or `OP1`.
    Bare,
}

/// How a paragraph opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The part the paragraph belongs to.
    pub part: Part,
    /// The opening phrase as written, without markup.
    pub phrase: Box<str>,
    /// The phrase without `also` and `further`, in lower case: what the sequence compares.
    pub base: Box<str>,
    /// The head verb in lower case, such as `recalling`.
    pub head: Box<str>,
    /// Where it stands in the cycle plain, also, further.
    pub cycle: Cycle,
    /// Whether `also` or `further` stands before the verb.
    pub adverb_first: bool,
    /// Whether it repeats an earlier call: `again`, `once more`.
    pub again: bool,
    /// Whether the verb addresses somebody (`requests`, `urges`) rather than stating or deciding.
    pub directive: bool,
    /// Whom a directive verb addresses, normalized for comparison; `None` where that cannot be told.
    pub addressee: Option<Box<str>>,
    /// Whether the phrase is emphasized as openings are.
    pub emphasized: bool,
    /// How the emphasized run at the start of the paragraph is set.
    pub style: Option<EmphasisStyle>,
    /// Whether no markup sign stands inside the phrase, so that it can be replaced as a whole.
    pub unbroken: bool,
    /// Whether the Charter or the Universal Declaration of Human Rights is what it speaks of.
    pub charter: bool,
}

/// An acronym in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acronym {
    /// Its letters, without the `s` of the plural.
    pub name: Box<str>,
    /// How it stands there.
    pub used: AcronymUse,
    /// Whether an `s` or a hyphen joins it to what follows: `NGOs`, `NGO-led`.
    pub joined: bool,
    /// Whether the name in full would have “the” here: it follows a preposition, or “and”.
    pub wants_article: bool,
}

/// How an acronym stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AcronymUse {
    /// In brackets after the name: `Tidal Lagoon Fund (TLF)`.
    Defined,
    /// By itself.
    Alone,
    /// Not at all: its name stands there in full.
    SpeltOut,
}

/// A quotation mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuoteMark {
    /// `“` or `”`
    Curly,
    /// `"`
    Straight {
        /// Whether it opens a quotation, as far as the space before it tells.
        opens: bool,
    },
}

/// The cycle of like openings: plain, also, further, then plain again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cycle {
    /// `Recalling`
    Plain,
    /// `Recalling also`, `Also requests`
    Also,
    /// `Recalling further`, `Further requests`
    Further,
}

/// A footnote mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its label in ASCII digits or as written.
    pub label: Box<str>,
    /// How it is written.
    pub style: MarkStyle,
    /// Whether the mark says itself that it repeats an earlier one (`<sup>3</sup>` beside `[^3]`).
    pub repeats: bool,
}

/// How footnote marks are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MarkStyle {
    /// `[^3]`
    Bracket,
    /// `³`
    Superscript,
    /// `^{3}` or `^3^`
    Caret,
    /// `<sup>3</sup>`
    Html,
}

/// A footnote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its label in ASCII digits or as written.
    pub label: Box<str>,
    /// How the label is written.
    pub style: MarkStyle,
}

/// A treaty is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Its row in [`crate::lexicon::treaties`].
    pub row: u16,
    /// The label of the footnote mark directly after its name.
    pub label: Option<Box<str>>,
    /// Whether a mark follows anywhere in the paragraph.
    pub marked: bool,
}

/// A reference to a paragraph of the same text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The number referred to.
    pub number: u32,
    /// Where it is said to stand.
    pub direction: Direction,
    /// Whether a sub-paragraph of it is meant: `paragraph 3 (b) above`.
    pub item: bool,
}

/// A report says in which paragraph a draft is printed: `para. 47, draft resolution VIII`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DraftReference {
    /// The paragraph of the report.
    pub paragraph: u32,
    /// Whether it is a draft decision.
    pub decision: bool,
    /// The numeral of the first draft.
    pub first: u32,
    /// That of the last, where several are named; else the same.
    pub last: u32,
}

/// Where a reference says its paragraph stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// `above`
    Above,
    /// `below`
    Below,
    /// `of the present resolution`
    Here,
}

/// A resolution or decision is cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cited {
    /// Whose it is, where that can be told.
    pub organ: Option<Organ>,
    /// How the words say whose it is.
    pub owner: Owner,
    /// Its number.
    pub number: Number,
    /// Whether it is a decision.
    pub decision: bool,
    /// The date given with it.
    pub date: Option<Day>,
    /// How the date is given.
    pub dated: Dated,
    /// How it is joined to the one before it.
    pub joined: Joined,
    /// The part of the resolution in whose running text it stands; none in footnotes, annexes and reports.
    pub part: Option<Part>,
    /// Whether the paragraph opens on it, `Recalling its resolution 61/5`, rather than on something in it.
    pub object: bool,
}

/// How a paragraph, or a fragment of one, ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// The sign at the end, footnote marks and closing quotation marks left aside.
    pub sign: Option<char>,
    /// Whether `and` or `or` follows the sign: `; and`.
    pub conjunction: bool,
    /// Whether a closing quotation mark ends a quoted text here.
    pub closes_quote: bool,
    /// Whether this is a fragment that continues an earlier block.
    pub continuation: bool,
    /// How many quotation marks inside it open and close; the one before a paragraph of a quoted text is not counted.
    pub quotes: Quotes,
}

/// Whether the curly quotation marks of a paragraph are paired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quotes {
    /// As many close as open.
    Even,
    /// More open.
    Opened,
    /// More close.
    Closed,
}

/// The line that says when the text was adopted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adoption {
    /// The date as year, month, day, where the line has one.
    pub date: Option<(u16, u8, u8)>,
}

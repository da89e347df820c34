//! One paragraph-like piece of a text, and what it is.

use std::cell::Cell;
use std::sync::Arc;

use super::calendar::{self, WrittenDate};
use super::citation::{self, Citation};
use super::classify;
use super::convention::{self, Convention};
use super::directive::Directive;
use super::ending::{self, End};
use super::fact::{Fact, HeadingKind, Label, Role};
use super::facts;
use super::figures;
use super::inline::{self, Emphasis, Inlines};
use super::opener::{self, Phrase};
use super::scan;
use super::session::{self, SessionAt};
use super::signs;
use super::state::State;
use super::symbol::{self, SymbolAt};
use super::wording;
use crate::lexicon::{self, Key, Term, Vocabulary, Word, WordSet, articles, typos};
use crate::span::{InBlock, Span};

/// One paragraph-like piece of a text, with the blank lines after it. It is a value: the same entry state and text
/// give the same block.
#[derive(Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// Its text, the blank lines after it included.
    pub text: Box<str>,
    /// The state before it.
    pub entry: State,
    /// The state after it.
    pub exit: State,
    /// Whether it begins a unit: a text of its own, or the prose between texts.
    pub begins_unit: bool,
    /// Its text without the white space around.
    pub content: Span<InBlock>,
    /// The quotation mark that opens it.
    pub quote: Option<Span<InBlock>>,
    /// Its number or letter.
    pub label: Option<LabelAt>,
    /// What follows the quotation mark and the label.
    pub body: Span<InBlock>,
    /// What stands inside.
    pub inlines: Inlines,
    /// The opening phrase by grammar, in bytes of the body.
    pub phrase: Option<Phrase>,
    /// How it ends.
    pub end: End,
    /// What stands between quotation marks in the body, in order; a quotation that is not closed runs to its end.
    pub quotations: Vec<Span<InBlock>>,
    /// Which words it may hold.
    pub words: WordSet,
    /// Words that the vocabulary knows, in order.
    pub terms: Vec<Term>,
    /// The articles `a` and `an` that may not suit the word after them, in order.
    pub articles: Vec<Span<InBlock>>,
    /// Words that are slips of the hand, in order.
    pub slips: Vec<Span<InBlock>>,
    /// Words with nothing but spaces between them and the same word before, in order.
    pub repeats: Vec<Span<InBlock>>,
    /// What it says as a number, if it is an operative paragraph of some length: like paragraphs have like numbers.
    pub wording: Option<u64>,
    /// The resolutions and decisions that it cites, in order; of headings none are read.
    pub citations: Vec<Citation>,
    /// The conventions that it names with their years, in order; of headings none are read.
    pub conventions: Vec<Convention>,
    /// Document symbols, in order.
    pub symbols: Vec<SymbolAt>,
    /// Runs of digits, in order.
    pub figures: Vec<Span<InBlock>>,
    /// Dates, in order.
    pub dates: Vec<WrittenDate>,
    /// Sessions that are named by their number, in order.
    pub sessions: Vec<SessionAt>,
    /// The instruction to resolint that it is.
    pub directive: Option<Directive>,
    /// What it claims.
    pub facts: Vec<Fact>,
}

/// A number or letter, and its places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LabelAt {
    /// What it says.
    pub label: Label,
    /// The digits or letters.
    pub at: Span<InBlock>,
    /// With its signs and the space after it.
    pub whole: Span<InBlock>,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing but blank lines.
    Blank,
    /// YAML front matter.
    FrontMatter,
    /// A fenced block of code.
    Code,
    /// An HTML comment.
    Comment,
    /// A table.
    Table,
    /// A line across the page.
    Break,
    /// A heading.
    Heading(HeadingKind),
    /// The line that names the organ.
    Organ,
    /// A paragraph.
    Paragraph(Role),
    /// A fragment that continues the paragraph before it.
    Continuation,
    /// A footnote.
    Note,
    /// The lines that tell when and how the text was adopted.
    Adoption,
}

impl Kind {
    /// Whether it holds words of the drafter's.
    fn has_words(self) -> bool {
        !matches!(self, Kind::Blank | Kind::FrontMatter | Kind::Code | Kind::Comment | Kind::Break)
    }
}

thread_local! {
    /// Room for the words of one block after another.
    static WORDS: Cell<Vec<Word>> = const { Cell::new(Vec::new()) };
}

/// Room for more words than this is given back.
const KEPT: usize = 1 << 14;

impl Block {
    /// Reads the text of a block.
    pub(crate) fn read(text: String, entry: State) -> Arc<Self> {
        Outlined::read(text, entry).filled_in()
    }

    /// Reads what the vocabulary knows, and what stands twice.
    fn read_words(&mut self) {
        let (text, from) = (self.slice(self.content), self.content.start as usize);
        let mut words = WORDS.take();
        lexicon::words(text, &mut words);
        let place = |word: &Word| Span::new(from + word.range().start, from + word.range().end);
        let terms = Vocabulary::builtin().find(text, &words, from);
        let slips = words.iter().filter(|word| typos::is_slip(word));
        let slips = slips.map(place).collect();
        let articles = words.windows(2).filter(|pair| articles::may_not_suit(text, &pair[0], &pair[1]));
        let articles = articles.map(|pair| place(&pair[0])).collect();
        let again = words.windows(2).filter(|pair| {
            pair[0].number == pair[1].number && is_gap(&text[pair[0].range().end..pair[1].range().start])
        });
        let repeats = again.map(|pair| place(&pair[1])).collect();
        let wording = wording::number(self, &words);
        self.words = WordSet::of(text, &words);
        (self.terms, self.articles, self.slips) = (terms, articles, slips);
        (self.repeats, self.wording) = (repeats, wording);
        words.clear();
        if words.capacity() <= KEPT {
            WORDS.set(words);
        }
    }

    /// Reads the numbers, dates and sessions of the words.
    fn read_times(&mut self) {
        let (from, to) = (self.content.start as usize, self.content.end as usize);
        self.figures = figures::read(&self.text, from, to, &self.inlines.targets);
        self.dates = calendar::read(&self.text, to, &self.figures);
        self.sessions = session::read(&self.text, from, to, &self.entry);
    }

    /// Reads what it cites; headings only announce.
    fn read_cited(&mut self) {
        if !matches!(self.kind, Kind::Heading(_)) {
            let (words, from) = (self.slice(self.content), self.content.start as usize);
            let cited = citation::citations(words, from, self.exit.organ, self.kind == Kind::Note);
            let conventions = convention::conventions(words, from);
            (self.citations, self.conventions) = (cited, conventions);
        }
    }

    /// The text of a place.
    pub fn slice(&self, span: Span<InBlock>) -> &str {
        &self.text[span.range()]
    }

    /// The body: what follows the quotation mark and the label.
    pub fn body(&self) -> &str {
        self.slice(self.body)
    }

    /// Whether any of the words may stand in it; where not, no rule need look for them.
    pub(crate) fn may_say(&self, words: &[Key]) -> bool {
        words.iter().any(|&word| self.words.may_hold(word))
    }

    /// The role, if it is a paragraph.
    pub fn role(&self) -> Option<Role> {
        match self.kind {
            Kind::Paragraph(role) => Some(role),
            _ => None,
        }
    }

    /// The emphasized run at the start of the body.
    pub fn lead(&self) -> Option<Emphasis> {
        lead(&self.inlines, self.body)
    }

    /// A place in the body, for bytes counted from its start.
    pub fn in_body(&self, start: usize, end: usize) -> Span<InBlock> {
        let from = self.body.start as usize;
        Span::new(from + start, from + end)
    }
}

/// A block of which only so much has been read as the blocks after it depend on: what is left needs no other block, so
/// that many can be filled in at a time.
pub(crate) struct Outlined {
    /// Nobody else has it yet.
    block: Arc<Block>,
    quote_missing: bool,
}

impl Outlined {
    /// Reads what the block is, its numbers and dates, and the state after it.
    pub fn read(text: String, entry: State) -> Self {
        let content = trimmed(&text);
        let parts = Parts::read(&text, content);
        let read = classify::classify(&text, content, &parts, entry);
        let Parts { quote, label, body, inlines, phrase, end } = parts;
        let mut block = Block {
            kind: read.kind,
            text: text.into_boxed_str(),
            entry,
            exit: read.exit,
            begins_unit: read.begins_unit,
            content,
            quote,
            label: label.map(|(at, _)| LabelAt { label: read.label.unwrap_or(at.label), ..at }),
            body,
            inlines,
            phrase,
            end,
            quotations: Vec::new(),
            words: WordSet::default(),
            terms: Vec::new(),
            articles: Vec::new(),
            slips: Vec::new(),
            repeats: Vec::new(),
            wording: None,
            citations: Vec::new(),
            conventions: Vec::new(),
            symbols: Vec::new(),
            figures: Vec::new(),
            dates: Vec::new(),
            sessions: Vec::new(),
            directive: None,
            facts: Vec::new(),
        };
        if block.kind.has_words() {
            block.read_times();
        }
        // Headings and the like reset what the state knows of a text, but not of the document.
        let session = session::of_document(block.kind, block.slice(content), &entry);
        block.exit.session = session.or(entry.session);
        block.exit.date_space = block.dates.iter().rev().find_map(|date| date.space).or(entry.date_space);
        Self { block: Arc::new(block), quote_missing: read.quote_missing }
    }

    /// The state after the block.
    pub fn exit(&self) -> State {
        self.block.exit
    }

    /// Reads the rest.
    pub fn filled_in(self) -> Arc<Block> {
        let Self { block: mut shared, quote_missing } = self;
        let block = Arc::get_mut(&mut shared).expect("nobody else has the block yet");
        if block.kind.has_words() {
            block.quotations = signs::quotations(block);
            block.read_words();
            block.read_cited();
        }
        if block.kind.has_words() || block.kind == Kind::FrontMatter {
            block.symbols = symbol::find(&block.text, block.content, &block.inlines.targets);
        }
        if block.kind == Kind::Comment {
            block.directive = Directive::read(&block.text, block.content);
        }
        block.facts = facts::facts(block, quote_missing);
        shared
    }
}

/// The pieces of a paragraph, before it is known what it is.
pub(crate) struct Parts {
    pub quote: Option<Span<InBlock>>,
    /// The label, with its reading as a letter where it could be a roman numeral too.
    pub label: Option<(LabelAt, Option<Label>)>,
    pub body: Span<InBlock>,
    pub inlines: Inlines,
    pub phrase: Option<Phrase>,
    pub end: End,
}

impl Parts {
    fn read(text: &str, content: Span<InBlock>) -> Self {
        let (from, to) = (content.start as usize, content.end as usize);
        let mut at = from;
        let quote = scan::opening_quote(&text[at..to]).map(|len| Span::new(at, at + len));
        if let Some(quote) = quote {
            at = quote.end as usize;
            at += scan::spaces(&text[at..to]);
        }
        let label = label_at(text, &mut at, to);
        let inlines = inline::read(text, from, to);
        let end = ending::read(text, at, to, &inlines);
        let phrase = opener::phrase(&text[at..to]);
        Parts { quote, label, body: Span::new(at, to), inlines, phrase, end }
    }

    /// The emphasized run at the start of the body.
    pub(crate) fn lead(&self) -> Option<Emphasis> {
        lead(&self.inlines, self.body)
    }
}

/// Reads the label at `at` and steps over it. A list marker before a label is passed over: `- (a) …`.
fn label_at(text: &str, at: &mut usize, to: usize) -> Option<(LabelAt, Option<Label>)> {
    if let Some(read) = scan::emphasized_number(&text[*at..to]) {
        let at_digits = Span::new(*at + read.start, *at + read.end);
        let found = LabelAt { label: read.label, at: at_digits, whole: Span::new(*at, *at + read.after) };
        *at += read.after;
        return Some((found, None));
    }
    let read = scan::label(&text[*at..to])?;
    let place = |read: &scan::LabelRead, at: usize| LabelAt {
        label: read.label,
        at: Span::new(at + read.start, at + read.end),
        whole: Span::new(at, at + read.after),
    };
    if read.label.style == super::LabelStyle::Bullet
        && let Some(inner) = scan::label(&text[*at + read.after..to])
    {
        *at += read.after;
        let found = place(&inner, *at);
        *at += inner.after;
        return Some((found, inner.letter));
    }
    let found = place(&read, *at);
    *at += read.after;
    Some((found, read.letter))
}

/// The emphasized run that starts where the body does.
fn lead(inlines: &Inlines, body: Span<InBlock>) -> Option<Emphasis> {
    inlines.emphasis.iter().copied().find(|run| run.outer.start == body.start)
}

/// Whether there is nothing but spaces, the kind that does not break included.
fn is_gap(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' ' | 0xC2 | 0xA0))
}

/// The text without the white space around, and without a byte order mark.
fn trimmed(text: &str) -> Span<InBlock> {
    let blank = |c: char| c.is_whitespace() || matches!(c, '\u{feff}');
    let start = text.len() - text.trim_start_matches(blank).len();
    let end = text.trim_end_matches(blank).len().max(start);
    Span::new(start, end)
}

//! What a block is, given its text and the state before it.

use super::block::{Kind, Parts};
use super::date;
use super::fact::{HeadingKind, Label, LabelForm, LabelStyle, Part, Role};
use super::heading;
use super::inline::EmphasisStyle;
use super::list::{List, place_in_list};
use super::opener::{Phrase, Shape, verbs};
use super::organ_line::organ_line;
use super::scan;
use super::split;
use super::state::{Open, Quoted, State, Zone};
use crate::span::{InBlock, Span};

/// What classification found.
pub(crate) struct Read {
    pub kind: Kind,
    pub exit: State,
    pub begins_unit: bool,
    /// The label as the list makes it: `(i)` after `(h)` is a letter.
    pub label: Option<Label>,
    /// Whether a quotation mark should open the block.
    pub quote_missing: bool,
}

/// Tells what the block is.
pub(crate) fn classify(text: &str, content: Span<InBlock>, parts: &Parts, entry: State) -> Read {
    let mut reader = Reader {
        text: &text[content.range()],
        tail: &text[content.start as usize..],
        parts,
        state: State { first: false, unit_over: false, ..entry },
        entry,
        begins_unit: entry.unit_over,
        label: parts.label.map(|(at, _)| at.label),
        quote_missing: false,
    };
    let kind = reader.kind();
    reader.read_date();
    if matches!(kind, Kind::Blank | Kind::Note | Kind::Comment) {
        // Nothing of this counts as a paragraph: what was pending stays so.
        reader.begins_unit = false;
        reader.state.unit_over = entry.unit_over;
    }
    Read {
        kind,
        exit: reader.state,
        begins_unit: reader.begins_unit,
        label: reader.label,
        quote_missing: reader.quote_missing,
    }
}

struct Reader<'a> {
    text: &'a str,
    /// The same with the white space after it.
    tail: &'a str,
    parts: &'a Parts,
    entry: State,
    state: State,
    begins_unit: bool,
    label: Option<Label>,
    quote_missing: bool,
}

impl Reader<'_> {
    /// A line of adoption before the text dates the document; a date in the masthead does so until then.
    fn read_date(&mut self) {
        if matches!(self.entry.zone, Zone::Container | Zone::Title) {
            self.state.date = date::of_adoption(self.text).or(self.state.date).or_else(|| date::alone(self.text));
        }
    }

    fn kind(&mut self) -> Kind {
        let text = self.text;
        match text.as_bytes() {
            [] => {
                self.state = State { first: false, ..self.entry };
                return Kind::Blank;
            }
            [b'-', b'-', b'-', ..]
                if self.entry.first && text.lines().count() > 1 && text.lines().next() == Some("---") =>
            {
                self.state.date = date::of_front_matter(text);
                return Kind::FrontMatter;
            }
            [b'`', b'`', b'`', ..] | [b'~', b'~', b'~', ..] => return Kind::Code,
            [b'<', b'!', b'-', b'-', ..] => return Kind::Comment,
            [b'|', ..] => {
                self.state.open = Open::Closed;
                return Kind::Table;
            }
            _ if split::is_thematic_break(text) => return Kind::Break,
            _ => {}
        }
        if scan::mark(text).is_some_and(|mark| split::is_note_start(self.tail, mark.len)) {
            return Kind::Note;
        }
        if let Some(kind) = self.in_quotation() {
            return kind;
        }
        if let Some(found) = heading::read(text, self.parts, self.state) {
            return self.heading(found);
        }
        if let Some(kind) = self.organ() {
            return kind;
        }
        if self.parts.quote.is_some() && self.state.quoted == Quoted::No {
            return self.passage();
        }
        if self.is_adoption() {
            self.state.zone = Zone::Closed;
            self.state.open = Open::Closed;
            return Kind::Adoption;
        }
        let kind = match self.state.zone {
            Zone::Container | Zone::Title => self.outside(),
            Zone::Preamble => self.preamble(),
            Zone::Operative => self.operative(),
            Zone::Annex => Kind::Paragraph(Role::Annex),
            Zone::Closed => self.closed(),
        };
        self.close(kind)
    }

    /// Keeps count of how the paragraph ended and whether a quotation goes on.
    fn close(&mut self, kind: Kind) -> Kind {
        self.state.open = match self.parts.end.sign {
            Some('.' | '!' | '?') => Open::Stop,
            Some(':') => Open::Colon,
            Some(',' | ';') => Open::Paused,
            _ => Open::Unfinished,
        };
        if self.state.quoted == Quoted::Text && self.quotation_ends() {
            self.state.quoted = Quoted::No;
            self.state.zone = Zone::Container;
            self.state.open = Open::Closed;
            self.state.unit_over = true;
        }
        kind
    }

    /// Whether the quotation that runs, or opens here, ends with this block.
    fn quotation_ends(&self) -> bool {
        let inlines = &self.parts.inlines;
        let (opened, closed) = inlines.quotes;
        if !self.parts.end.quote_closed {
            return false;
        }
        let straight = inlines.straight_quotes % 2;
        match self.parts.quote {
            Some(_) if opened + closed > 0 => closed + straight >= opened,
            Some(_) => straight == 0,
            None => closed > opened || straight == 1,
        }
    }

    /// A block while a quotation runs: a missing opening mark means a fragment, a slip, or that the quotation is over.
    fn in_quotation(&mut self) -> Option<Kind> {
        if self.parts.quote.is_some() {
            return (self.state.quoted == Quoted::Passage).then(|| self.passage());
        }
        match self.state.quoted {
            Quoted::No => None,
            Quoted::Passage => {
                let resumes = self.is_paragraph_start() || heading::read(self.text, self.parts, self.state).is_some();
                if resumes {
                    self.state.quoted = Quoted::No;
                    return None;
                }
                Some(self.passage())
            }
            Quoted::Text => {
                if self.is_fragment() {
                    return None;
                }
                let phrase = self.parts.phrase.as_ref();
                let opens = phrase.is_some_and(|phrase| phrase.known && phrase.capital && phrase.shape != Shape::Base);
                let item = self.label.is_some_and(|label| label.style != LabelStyle::Arabic);
                if opens && !(self.label.is_some() && phrase.is_some_and(|phrase| phrase.shape == Shape::Subject))
                    || item
                {
                    self.quote_missing = true;
                    return None;
                }
                // Report prose or a heading: the quotation was never closed.
                self.state.quoted = Quoted::No;
                self.state.zone = Zone::Container;
                self.state.open = Open::Closed;
                self.state.spent = true;
                self.begins_unit = true;
                None
            }
        }
    }

    /// A quoted passage inside a text or a report.
    fn passage(&mut self) -> Kind {
        self.state.quoted = if self.quotation_ends() { Quoted::No } else { Quoted::Passage };
        self.state.open = if self.state.quoted == Quoted::No { Open::Stop } else { Open::Closed };
        Kind::Paragraph(if self.state.zone == Zone::Annex { Role::Annex } else { Role::Other })
    }

    fn heading(&mut self, kind: HeadingKind) -> Kind {
        let state = &mut self.state;
        match kind {
            HeadingKind::DraftResolution | HeadingKind::DraftDecision => {
                self.begins_unit = true;
                let numeral = heading::numeral_of(kind, &heading::bare_words(self.text));
                let drafts = state.drafts.then(kind, numeral);
                *state = State {
                    zone: Zone::Title,
                    report: state.report,
                    drafts,
                    first: false,
                    date: state.date,
                    ..State::START
                };
            }
            HeadingKind::Title => {
                self.begins_unit |= !matches!(state.zone, Zone::Container | Zone::Title) || state.spent;
                let State { report, drafts, date, .. } = *state;
                *state = State { zone: Zone::Title, report, drafts, first: false, date, ..State::START };
            }
            HeadingKind::Annex if state.zone != Zone::Container && state.zone != Zone::Title => {
                state.zone = Zone::Annex
            }
            _ => {}
        }
        self.state.open = Open::Closed;
        self.state.list = List::EMPTY;
        Kind::Heading(kind)
    }

    fn organ(&mut self) -> Option<Kind> {
        let line = organ_line(self.text)?;
        if line.organ.is_none() {
            let expected = matches!(self.state.zone, Zone::Container | Zone::Title);
            let emphasized = self.parts.lead().is_some();
            let body = [
                "assembly",
                "council",
                "committee",
                "commission",
                "conference",
                "board",
                "parties",
                "forum",
                "congress",
            ];
            let last = line.words.to_lowercase();
            let named = body.iter().any(|word| last.ends_with(word));
            // In italics a name stands for itself; in roman only with its comma, and outside a report.
            let stands = match line.sign {
                Some((sign, _)) => sign != '.' && (emphasized || !self.state.report),
                None => emphasized,
            };
            if !(expected && named && stands) {
                return None;
            }
        }
        if self.state.zone == Zone::Annex && self.parts.lead().is_none() {
            return None;
        }
        if self.parts.quote.is_some() {
            self.begins_unit = true;
            self.state.quoted = Quoted::Text;
        } else if self.state.zone == Zone::Container && self.state.spent {
            self.begins_unit = true;
        }
        self.state.zone = Zone::Preamble;
        self.state.part = Part::Preamble;
        self.state.organ = Some(line.organ.unwrap_or(super::Organ::Unknown));
        self.state.open = Open::Closed;
        self.state.list = List::EMPTY;
        self.state.spent = false;
        Some(Kind::Organ)
    }

    /// `41st plenary meeting`, `[Adopted without a vote.]`, and the date after them.
    fn is_adoption(&self) -> bool {
        let text = self.text.trim_start_matches('*');
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let rest = &text[digits..];
        let ordinal = digits > 0 && ["st ", "nd ", "rd ", "th "].iter().any(|end| rest.starts_with(end));
        let first_line = || text.lines().next().unwrap_or("");
        let meeting = |line: &str| line.len() < 80 && (line.contains("meeting") || line.contains("session"));
        let closed = self.state.zone == Zone::Closed;
        match self.state.zone {
            Zone::Preamble | Zone::Operative | Zone::Annex | Zone::Closed => {
                ordinal && meeting(first_line())
                    || text.starts_with("[Adopted")
                    || text.starts_with("Adopted at the ")
                    || (closed || self.state.open == Open::Stop) && heading::is_date(first_line())
            }
            Zone::Container | Zone::Title => false,
        }
    }

    /// Whether the block begins as a paragraph does: with a label and a verb, with an emphasized or well-known phrase.
    fn is_paragraph_start(&self) -> bool {
        let Some(phrase) = &self.parts.phrase else { return self.label.is_some() };
        let emphasized = self.parts.lead().is_some() && phrase.known;
        self.label.is_some()
            || emphasized
            || phrase.known
                && phrase.capital
                && match phrase.shape {
                    Shape::Participle => true,
                    Shape::Finite => verbs::is_unmistakable(phrase.head),
                    Shape::Subject => self.state.open != Open::Unfinished,
                    Shape::Base | Shape::Infinitive => false,
                }
    }

    /// Whether the block continues the paragraph before it, which a page break or a footnote has cut.
    fn is_fragment(&self) -> bool {
        if self.is_paragraph_start() || self.parts.lead().is_some_and(|run| run.style != EmphasisStyle::Italic) {
            return false;
        }
        let first = self.text.chars().next().unwrap_or(' ');
        match self.state.open {
            Open::Unfinished => true,
            Open::Paused | Open::Colon => first.is_lowercase(),
            Open::Closed | Open::Stop => false,
        }
    }

    fn outside(&mut self) -> Kind {
        let phrase = self.parts.phrase.as_ref();
        let shape = phrase.filter(|phrase| phrase.known).map(|phrase| phrase.shape);
        let emphasized = self.parts.lead().is_some();
        let sign = self.parts.end.sign;
        if self.state.zone == Zone::Title || !self.state.spent {
            // A draft whose organ line is missing, or an excerpt.
            if shape == Some(Shape::Participle)
                && self.label.is_none()
                && (emphasized || matches!(sign, Some(',' | ';')))
            {
                self.state.zone = Zone::Preamble;
                return self.preamble();
            }
            let numbered = self.label.is_some_and(|label| label.style == LabelStyle::Arabic);
            if shape == Some(Shape::Finite) && (emphasized || numbered && self.state.zone == Zone::Title) {
                return self.operative_paragraph();
            }
        }
        if self.is_decision() {
            self.begins_unit |= self.state.spent && self.state.zone == Zone::Container;
            self.state.spent = true;
            return Kind::Paragraph(Role::Other);
        }
        if self.is_fragment() {
            return Kind::Continuation;
        }
        if self.label.is_some_and(|label| label.style == LabelStyle::Arabic && label.form == LabelForm::Stop) {
            self.state.spent = true;
            self.state.report = true;
            self.state.zone = Zone::Container;
            return Kind::Paragraph(Role::Report);
        }
        Kind::Paragraph(Role::Other)
    }

    /// `The General Assembly decides to take note of …`: a decision is one run-on sentence.
    fn is_decision(&self) -> bool {
        let body: String = self.text.chars().take(120).collect();
        ["The General Assembly decides", "The Economic and Social Council decides", "The Human Rights Council decides"]
            .iter()
            .any(|start| body.trim_start_matches(['*', '_', '“', '"']).replace('*', "").starts_with(start))
    }

    fn preamble(&mut self) -> Kind {
        let phrase = self.parts.phrase.as_ref();
        let emphasized = self.parts.lead().is_some();
        let sign = self.parts.end.sign;
        self.state.part = Part::Preamble;
        if let Some(label) = self.label {
            let participle =
                phrase.is_some_and(|phrase| phrase.shape == Shape::Participle && (phrase.known || emphasized));
            return match label.style {
                LabelStyle::Working if self.text.contains("OP") && !self.text.starts_with("PP") => {
                    self.operative_paragraph()
                }
                LabelStyle::Working => self.preambular_paragraph(),
                LabelStyle::Arabic if label.form == LabelForm::Stop || label.form == LabelForm::Bracket => {
                    // What ends as operative paragraphs end acts, though in the wrong form: `1. *Requesting* …;`
                    if participle && !matches!(sign, Some(';' | '.' | ':')) {
                        self.preambular_paragraph()
                    } else {
                        self.operative_paragraph()
                    }
                }
                LabelStyle::Arabic if self.state.list.depth() == 0 && self.state.open != Open::Colon => {
                    if participle {
                        self.preambular_paragraph()
                    } else {
                        self.operative_paragraph()
                    }
                }
                _ if self.is_misnumbered() => self.operative_paragraph(),
                _ => self.item(label),
            };
        }
        if self.is_fragment() {
            return Kind::Continuation;
        }
        match phrase {
            Some(phrase) if phrase.known || emphasized => {
                let opens = emphasized || phrase.capital;
                match phrase.shape {
                    Shape::Participle if opens => self.preambular_paragraph(),
                    // `Recalls …,` is a preambular paragraph with the wrong form; what ends otherwise begins to act.
                    _ if opens && sign == Some(',') => self.preambular_paragraph(),
                    Shape::Finite if emphasized || verbs::is_unmistakable(phrase.head) => self.operative_paragraph(),
                    Shape::Base | Shape::Infinitive | Shape::Subject | Shape::Finite if emphasized => {
                        self.preambular_paragraph()
                    }
                    _ => Kind::Paragraph(Role::Other),
                }
            }
            _ if sign == Some(',') => self.preambular_paragraph(),
            _ => Kind::Paragraph(Role::Other),
        }
    }

    fn operative(&mut self) -> Kind {
        let phrase = self.parts.phrase.as_ref();
        let emphasized = self.parts.lead().is_some();
        let sign = self.parts.end.sign;
        if let Some(label) = self.label {
            let plain_number = label.style == LabelStyle::Arabic && label.form != LabelForm::Brackets;
            let working = label.style == LabelStyle::Working;
            let in_list = self.state.open == Open::Colon
                || self.state.numbered_list
                || self
                    .state
                    .list
                    .levels
                    .iter()
                    .flatten()
                    .any(|&(style, form, _)| style == label.style && form == label.form);
            let opens = emphasized || phrase.is_some_and(|phrase| phrase.known && phrase.shape != Shape::Base);
            if working && self.text.starts_with("PP") {
                return self.preambular_paragraph();
            }
            if !(plain_number || working || label.style == LabelStyle::Arabic && self.state.list.depth() == 0 && opens)
            {
                if self.is_misnumbered() {
                    return self.operative_paragraph();
                }
                return self.item(label);
            }
            if opens && !self.is_report_sentence() {
                return self.operative_paragraph();
            }
            if in_list && label.style == LabelStyle::Arabic && label.form == LabelForm::Stop {
                // What a single paragraph resolves, point by point, has numbers of its own.
                self.state.list = List::EMPTY;
                self.state.numbered_list = true;
                return Kind::Paragraph(Role::Other);
            }
            if in_list {
                return self.item(label);
            }
            if self.state.report && self.state.open == Open::Stop && self.state.quoted == Quoted::No {
                // The report goes on after a recommended text.
                self.begins_unit = true;
                let drafts = self.state.drafts;
                self.state =
                    State { spent: true, report: true, drafts, first: false, date: self.state.date, ..State::START };
                return Kind::Paragraph(Role::Report);
            }
            return self.operative_paragraph();
        }
        if self.is_fragment() {
            return Kind::Continuation;
        }
        match phrase {
            Some(phrase)
                if emphasized && phrase.shape == Shape::Participle || phrase.known && self.is_paragraph_start() =>
            {
                match phrase.shape {
                    Shape::Participle
                        if matches!(sign, Some(',' | ':')) || phrase.known && sign.is_none() && emphasized =>
                    {
                        self.preambular_paragraph()
                    }
                    Shape::Participle if !emphasized => Kind::Paragraph(Role::Other),
                    Shape::Subject => Kind::Paragraph(Role::Other),
                    _ => self.operative_paragraph(),
                }
            }
            _ => Kind::Paragraph(Role::Other),
        }
    }

    /// `l. *Decides* …` and `I. *Decides* …`: a letter or roman numeral where the number of an operative paragraph stands.
    fn is_misnumbered(&self) -> bool {
        let stopped =
            self.label.is_some_and(|label| label.form == LabelForm::Stop && label.style != LabelStyle::Arabic);
        let finite = |phrase: &Phrase| phrase.known && phrase.capital && phrase.shape == Shape::Finite;
        stopped
            && self.state.list.depth() == 0
            && matches!(self.state.open, Open::Paused | Open::Closed)
            && self.parts.lead().is_some()
            && self.parts.phrase.as_ref().is_some_and(finite)
    }

    /// `The Third Committee recommends …` with a report's number, not an operative paragraph.
    fn is_report_sentence(&self) -> bool {
        self.state.report
            && self.state.open == Open::Stop
            && self.parts.phrase.as_ref().is_some_and(|phrase| matches!(phrase.shape, Shape::Subject))
    }

    fn closed(&mut self) -> Kind {
        let opens = self.parts.lead().is_some() && self.parts.phrase.as_ref().is_some_and(|phrase| phrase.known);
        if opens && self.label.is_some_and(|label| label.style == LabelStyle::Arabic) {
            return self.operative_paragraph();
        }
        Kind::Adoption
    }

    fn preambular_paragraph(&mut self) -> Kind {
        self.state.part = Part::Preamble;
        self.state.list = List::EMPTY;
        Kind::Paragraph(Role::Preambular)
    }

    fn operative_paragraph(&mut self) -> Kind {
        self.state.zone = Zone::Operative;
        self.state.part = Part::Operative;
        self.state.list = List::EMPTY;
        self.state.numbered_list = false;
        Kind::Paragraph(Role::Operative)
    }

    /// A sub-paragraph: its level follows from the labels before it.
    fn item(&mut self, label: Label) -> Kind {
        let readings = [self.parts.label.and_then(|(_, letter)| letter), Some(label)];
        let (label, level) = place_in_list(&self.state.list, readings, self.entry.open);
        self.label = Some(label);
        for deeper in &mut self.state.list.levels[level..] {
            *deeper = None;
        }
        let value = u16::try_from(label.value).unwrap_or(u16::MAX);
        self.state.list.levels[level] = Some((label.style, label.form, value));
        Kind::Paragraph(Role::Item(self.state.part, level as u8 + 1))
    }
}

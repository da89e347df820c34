//! Opening phrases at the start of a paragraph.

use super::start::Start;
use super::{Proposal, ProposalKind};
use crate::ide::cursor::{self, Cursor, PlacedBlock};
use crate::ide::data::openings::{Form, Opener, openers};
use crate::syntax::{Cycle, LabelForm, LabelStyle, Open, Opening, Part, Role, What, Zone};
use crate::table::Profile;

/// The opening phrases that can begin the paragraph at the place.
pub(super) fn openings(cursor: &Cursor<'_>) -> Vec<Proposal> {
    let Some(start) = Start::read(cursor) else { return Vec::new() };
    let unit = cursor::unit(cursor.document, cursor.line_start.saturating_sub(1));
    let text = cursor::text_of(&unit, cursor.line_start.saturating_sub(1));
    let before = Before::read(text.iter().take_while(|(at, _)| *at < cursor.line_start));
    let due = Due { start, before, profile: cursor::profile(cursor.document, cursor.line_start.saturating_sub(1)) };
    let mut candidates: Vec<Candidate> = Vec::new();
    for (later, part) in (0..).zip(due.parts()) {
        for opener in openers().of(part) {
            due.consider(opener, later, &mut candidates);
        }
        if part == Part::Operative {
            due.consider_last(later, &mut candidates);
        }
    }
    candidates.sort_by_key(|candidate| candidate.rank);
    // Pages are long: only what is offered gets one.
    candidates.iter().take(super::MOST).map(|candidate| due.proposal(candidate)).collect()
}

/// Ascending: how badly it fits what is typed, whether it is of the later part, its tier, and how rare it is.
type Rank = (u32, u32, u32, i64);

/// Something that fits what is typed.
struct Candidate {
    rank: Rank,
    what: Paragraph,
}

/// What a paragraph begins with.
enum Paragraph {
    /// An opening at a place in the cycle; whether it takes up that of the paragraph before.
    Opening { opener: &'static Opener, form: &'static Form, cycle: Cycle, like: bool },
    /// The whole paragraph with which many texts end: what follows `Decides`.
    Last(&'static str),
}

/// What stands before the paragraph in its text.
#[derive(Default)]
struct Before<'a> {
    /// The opening directly before, and the words of its paragraph.
    opening: Option<(&'a Opening, &'a str)>,
    preambular: usize,
    operative: usize,
    /// The number of the last operative paragraph, as it counts.
    number: u32,
    /// Whether operative paragraphs are numbered otherwise than `1.`.
    other_numbers: bool,
}

impl<'a> Before<'a> {
    fn read<'b>(blocks: impl Iterator<Item = &'b PlacedBlock<'a>>) -> Self
    where
        'a: 'b,
    {
        let mut before = Self::default();
        for (_, block) in blocks {
            for fact in &block.facts {
                match &fact.what {
                    What::Heading(_) | What::Organ(_) => before.opening = None,
                    What::Paragraph(paragraph) => match paragraph.role {
                        Role::Preambular => {
                            before.preambular += 1;
                            before.opening = None;
                        }
                        Role::Operative => {
                            before.operative += 1;
                            before.opening = None;
                            before.number += 1;
                            if let Some(label) = paragraph.label {
                                before.number = label.value;
                                before.other_numbers |=
                                    (label.style, label.form) != (LabelStyle::Arabic, LabelForm::Stop);
                            }
                        }
                        _ => {}
                    },
                    What::Opening(opening) => before.opening = Some((opening, &block.text)),
                    _ => {}
                }
            }
        }
        before
    }
}

/// What is due at the place.
struct Due<'a> {
    start: Start,
    before: Before<'a>,
    profile: Profile,
}

impl Due<'_> {
    /// The parts that a paragraph here can belong to, the likelier first.
    fn parts(&self) -> Vec<Part> {
        let start = &self.start;
        let pending = matches!(start.state.open, Open::Colon);
        let finished = start.state.zone == Zone::Operative && start.state.open == Open::Stop;
        if start.is_empty() && (pending || finished) {
            return Vec::new();
        }
        match start.state.zone {
            Zone::Preamble | Zone::Operative if start.numbered => vec![Part::Operative],
            Zone::Preamble if self.before.preambular > 0 => vec![Part::Preamble, Part::Operative],
            Zone::Preamble => vec![Part::Preamble],
            Zone::Operative => vec![Part::Operative],
            _ => Vec::new(),
        }
    }

    /// Adds an opening in the forms that are due.
    fn consider(&self, opener: &'static Opener, later: u32, candidates: &mut Vec<Candidate>) {
        let Some(plain) = opener.form(Cycle::Plain) else { return };
        let like = self.before.opening.filter(|(before, _)| before.part == opener.part && plain.lower == *before.base);
        let next = like.map(|(before, _)| next(before.cycle)).filter(|cycle| *cycle != Cycle::Plain);
        let cycles = [Some(Cycle::Plain), next].into_iter().flatten();
        let forms: Vec<_> = cycles.filter_map(|cycle| Some((cycle, opener.form(cycle)?))).collect();
        // What is typed fits the phrase, whichever of its forms begins so: the one that is due comes first.
        let best = forms.iter().filter_map(|(_, form)| self.start.fit(&form.lower)).min();
        for (cycle, form) in forms {
            let Some(fit) = self.start.fit(&form.lower).and(best) else { continue };
            // The Security Council mostly repeats the bare phrase; the edited bodies do not.
            let first = (cycle == Cycle::Plain) == (self.profile == Profile::Sc || next.is_none());
            let tier = match like {
                Some(_) if first => 0,
                Some(_) => 1,
                None => 2,
            };
            let rank = (fit, later, tier, -frequency(opener, self.profile));
            candidates.push(Candidate { rank, what: Paragraph::Opening { opener, form, cycle, like: like.is_some() } });
        }
    }

    /// Adds the paragraph with which many texts end.
    fn consider_last(&self, later: u32, candidates: &mut Vec<Candidate>) {
        let (words, frequency) = match self.profile {
            Profile::Sc => ("to remain actively seized of the matter", 3_000_000),
            Profile::Ga | Profile::Hrc | Profile::Mun(_) => ("to remain seized of the matter", 300_000),
            Profile::Ecosoc | Profile::Conference => return,
        };
        if self.before.operative > 0
            && self.start.open
            && let Some(fit) = self.start.fit(&format!("decides {words}"))
        {
            candidates.push(Candidate { rank: (fit, later, 2, -frequency), what: Paragraph::Last(words) });
        }
    }

    fn proposal(&self, candidate: &Candidate) -> Proposal {
        match candidate.what {
            Paragraph::Opening { opener, form, cycle, like } => Proposal {
                detail: Some(self.detail(opener, cycle, like)),
                documentation: Some(openers().page(opener, cycle, self.profile)),
                ..self.opening(opener, &form.phrase)
            },
            Paragraph::Last(words) => {
                let label = format!("Decides {words}");
                let text = format!("{}*Decides* {words}.", self.lead(Part::Operative));
                Proposal {
                    filter: self.start.filter(&label),
                    label,
                    detail: Some("the last paragraph".to_owned()),
                    documentation: Some(
                        "Keeps the matter on the organ’s agenda. Stands last and ends with a full stop.".to_owned(),
                    ),
                    snippet: Some(format!("{text}$0")),
                    ..Proposal::new(ProposalKind::Opening, self.start.at, text)
                }
            }
        }
    }

    /// A few words beside the phrase: what it takes up, or how often it is used.
    fn detail(&self, opener: &Opener, cycle: Cycle, like: bool) -> String {
        match self.before.opening.filter(|_| like && cycle != Cycle::Plain) {
            Some((before, text)) if before.directive => again(before, text),
            Some((before, _)) => format!("after “{}”", before.phrase),
            None => openers().rate(opener, self.profile),
        }
    }

    /// The beginning of a paragraph, with its last sign in the snippet.
    fn opening(&self, opener: &Opener, phrase: &str) -> Proposal {
        let opening = format!("{}*{phrase}*", self.lead(opener.part));
        let goes_on = opener.always.map(|word| format!(" {word}")).unwrap_or_default();
        let (text, snippet) = if self.start.open {
            let sign = self.sign(opener.part);
            (format!("{opening}{goes_on} "), Some(format!("{opening}{goes_on} $1{sign}$0")))
        } else {
            (opening, None)
        };
        Proposal {
            label: phrase.to_owned(),
            snippet,
            filter: self.start.filter(phrase),
            ..Proposal::new(ProposalKind::Opening, self.start.at, text)
        }
    }

    /// The sign at the end: what comes after a full stop is the last paragraph itself.
    fn sign(&self, part: Part) -> char {
        let state = self.start.state;
        match part {
            Part::Preamble => ',',
            Part::Operative if state.zone == Zone::Operative && state.open == Open::Stop => '.',
            Part::Operative => ';',
        }
    }

    /// What stands before the opening and is not there yet: a quotation mark, the next number.
    fn lead(&self, part: Part) -> String {
        if self.start.numbered {
            return String::new();
        }
        let mark = if self.start.unquoted { "“" } else { "" };
        match part {
            Part::Operative if self.start.open && !self.before.other_numbers => {
                format!("{mark}{}. ", self.before.number.saturating_add(1))
            }
            _ => mark.to_owned(),
        }
    }
}

/// How often a body uses an opening; among those it does not use, how often the General Assembly does.
fn frequency(opener: &Opener, profile: Profile) -> i64 {
    let share = |profile, unit: f64| (openers().share(opener, profile) * unit) as i64;
    share(profile, 1e6) + share(Profile::Ga, 1e3)
}

/// What follows in the cycle.
fn next(cycle: Cycle) -> Cycle {
    match cycle {
        Cycle::Plain => Cycle::Also,
        Cycle::Also => Cycle::Further,
        Cycle::Further => Cycle::Plain,
    }
}

/// Whom the paragraph before addresses, in its own capitals: `also` is right for nobody else.
fn again(opening: &Opening, text: &str) -> String {
    let Some(addressee) = &opening.addressee else { return "for whom the paragraph before addresses".to_owned() };
    let place = text.to_ascii_lowercase().find(&**addressee);
    let written = place.and_then(|at| {
        let article = if text[..at].ends_with("the ") { 4 } else { 0 };
        text.get(at - article..at + addressee.len())
    });
    format!("for {} again", written.unwrap_or(addressee))
}

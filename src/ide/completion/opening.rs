//! Opening phrases at the start of a paragraph.

use super::start::Start;
use super::{Proposal, ProposalKind};
use crate::ide::cursor::{self, Cursor, PlacedBlock};
use crate::ide::data::openings::{Opener, openers};
use crate::syntax::{Cycle, LabelForm, LabelStyle, Open, Opening, Part, Role, What, Zone};
use crate::table::Profile;

/// The opening phrases that can begin the paragraph at the place.
pub(super) fn openings(cursor: &Cursor<'_>) -> Vec<Proposal> {
    let Some(start) = Start::read(cursor) else { return Vec::new() };
    let unit = cursor::unit(cursor.document, cursor.line_start.saturating_sub(1));
    let text = cursor::text_of(&unit, cursor.line_start.saturating_sub(1));
    let before = Before::read(text.iter().take_while(|(at, _)| *at < cursor.line_start));
    let due = Due { start, before, profile: cursor::profile(cursor.document, cursor.line_start.saturating_sub(1)) };
    let mut found: Vec<Ranked> = Vec::new();
    for (later, part) in (0..).zip(due.parts()) {
        for opener in openers().of(part) {
            due.propose(opener, later, &mut found);
        }
        if part == Part::Operative {
            due.close(later, &mut found);
        }
    }
    found.sort_by_key(|ranked| ranked.rank);
    found.truncate(super::MOST);
    let page = |Ranked { proposal, opener, .. }| match opener {
        // Pages are long: only what is offered gets one.
        Some((opener, cycle)) => {
            Proposal { documentation: Some(openers().page(opener, cycle, due.profile)), ..proposal }
        }
        None => proposal,
    };
    found.into_iter().map(page).collect()
}

/// Ascending: how badly it fits what is typed, whether it is of the later part, its tier, and how rare it is.
type Rank = (u32, u32, u32, i64);

/// A proposal on the way into the list.
struct Ranked {
    rank: Rank,
    proposal: Proposal,
    /// The opening it is made of, for its page.
    opener: Option<(&'static Opener, Cycle)>,
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

    /// Offers an opening in the forms that are due.
    fn propose(&self, opener: &'static Opener, later: u32, found: &mut Vec<Ranked>) {
        let like = self.before.opening.filter(|(opening, _)| {
            opening.part == opener.part
                && opener.phrase(Cycle::Plain).is_some_and(|plain| plain.to_lowercase() == *opening.base)
        });
        let table = openers();
        let common = (table.share(opener, self.profile) * 1e6) as i64 + (table.share(opener, Profile::Ga) * 1e3) as i64;
        let next = like.map(|(opening, _)| next(opening.cycle)).filter(|cycle| *cycle != Cycle::Plain);
        for cycle in [Some(Cycle::Plain), next].into_iter().flatten() {
            let Some(phrase) = opener.phrase(cycle) else { continue };
            let Some(fit) = self.start.fit(&phrase) else { continue };
            // The Security Council mostly repeats the bare phrase; the edited bodies do not.
            let first = (cycle == Cycle::Plain) == (self.profile == Profile::Sc || next.is_none());
            let tier = match like {
                Some(_) if first => 0,
                Some(_) => 1,
                None => 2,
            };
            let mut proposal = self.paragraph(opener.part, &phrase, opener.always);
            let rate = table.rate(opener, self.profile);
            proposal.detail = Some(match like {
                Some((opening, text)) if cycle != Cycle::Plain && opening.directive => again(opening, text),
                Some((opening, _)) if cycle != Cycle::Plain => format!("after “{}”", opening.phrase),
                _ => rate,
            });
            let rank = (fit, later, tier, -common);
            found.push(Ranked { rank, proposal, opener: Some((opener, cycle)) });
        }
    }

    /// Offers the paragraph with which many texts end.
    fn close(&self, later: u32, found: &mut Vec<Ranked>) {
        let (words, share) = match self.profile {
            Profile::Sc => ("to remain actively seized of the matter", 3_000_000),
            Profile::Ga | Profile::Hrc | Profile::Mun => ("to remain seized of the matter", 300_000),
            Profile::Ecosoc | Profile::Conference => return,
        };
        let label = format!("Decides {words}");
        let Some(fit) = self.start.fit(&label).filter(|_| self.before.operative > 0 && self.start.open) else { return };
        let text = format!("{}*Decides* {words}.", self.number(Part::Operative));
        let snippet = Some(format!("{text}$0"));
        let filter = self.start.filter(&label);
        let detail = Some("the last paragraph".to_owned());
        let documentation =
            Some("Keeps the matter on the organ’s agenda. Stands last and ends with a full stop.".to_owned());
        let base = Proposal::new(ProposalKind::Opening, self.start.at, text);
        let proposal = Proposal { label, detail, documentation, snippet, filter, ..base };
        found.push(Ranked { rank: (fit, later, 2, -share), proposal, opener: None });
    }

    /// The beginning of a paragraph, with its last sign in the snippet.
    fn paragraph(&self, part: Part, phrase: &str, always: Option<&str>) -> Proposal {
        let opening = format!("{}*{phrase}*", self.number(part));
        let goes_on = always.map(|word| format!(" {word}")).unwrap_or_default();
        let sign = if part == Part::Preamble { ',' } else { ';' };
        let (text, snippet) = if self.start.open {
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

    /// The next number, where the paragraph needs one that is not there.
    fn number(&self, part: Part) -> String {
        let needed = part == Part::Operative && !self.start.numbered && self.start.open && !self.before.other_numbers;
        if needed { format!("{}. ", self.before.number.saturating_add(1)) } else { String::new() }
    }
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

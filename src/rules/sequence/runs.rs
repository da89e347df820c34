//! Runs of like openings, and what is wrong with their adverbs.
//!
//! Paragraphs of one part that open alike and follow one another take no adverb, `also`, `further`, and then start
//! again. Sub-paragraphs and footnotes between them do not matter; headings and paragraphs that open otherwise do.

use crate::rule::{Reported, Sink};
use crate::syntax::{Cycle, Fact, FactKinds, Opening, Part, Role, What};

/// The facts that the rules of this family read.
pub(super) const READS: FactKinds =
    FactKinds::OPENING.with(FactKinds::PARAGRAPH).with(FactKinds::HEADING).with(FactKinds::ORGAN);

/// Texts with as many operative paragraphs, such as the yearly ones on oceans and on fisheries, are put together from
/// pieces and repeat bare openings as a habit.
const OMNIBUS: usize = 120;

/// What is wrong with an adverb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// A like opening follows a like one without its adverb.
    Missing,
    /// Adverbs are there, in the wrong order.
    Order,
    /// The paragraph before opens otherwise, or there is none.
    Needless,
    /// The paragraph before opens alike, but addresses somebody else.
    OtherAddressee,
}

/// An opening with a wrong adverb.
pub(super) struct Wrong {
    /// The fact of the opening.
    pub at: usize,
    /// The fact of the opening before.
    pub before: Option<usize>,
    pub fault: Fault,
    /// The place in the cycle that is due.
    pub due: Cycle,
    /// Later openings of the run whose adverbs shift when this one is put right.
    pub shifted: Vec<(usize, Cycle)>,
}

/// What stands before an opening.
#[derive(Clone, Copy)]
enum Before {
    /// The organ line: this is the first paragraph of its part.
    Start,
    /// A heading, a paragraph whose opening is unknown, or the beginning of an excerpt.
    Unknown,
    /// An opening.
    Opening {
        at: usize,
        /// Where it stands in the cycle when the run is put right.
        cycle: Cycle,
        /// The fault of this run that its later members follow from.
        wrong: Option<usize>,
    },
}

/// How an opening relates to the one before.
#[derive(PartialEq, Eq)]
enum Relation {
    /// They are alike: the cycle goes on.
    Alike,
    /// They may be taken as alike or not: `Noting with concern` after `Noting`.
    Akin,
    /// They open alike and address different bodies.
    OtherAddressee,
    /// They differ.
    Different,
}

/// The openings with wrong adverbs, in the order of the text.
pub(super) fn wrong_adverbs(facts: &[&Fact]) -> Vec<Wrong> {
    let mut found = Vec::new();
    let mut start = 0;
    while start < facts.len() {
        let next = facts[start + 1..].iter().position(|fact| matches!(fact.what, What::Organ(_)));
        let end = next.map_or(facts.len(), |at| start + 1 + at);
        let operative = |fact: &&&Fact| matches!(&fact.what, What::Paragraph(one) if one.role == Role::Operative);
        if facts[start..end].iter().filter(operative).count() < OMNIBUS {
            read_text(facts, start..end, &mut found);
        }
        start = end;
    }
    found
}

fn read_text(facts: &[&Fact], range: std::ops::Range<usize>, found: &mut Vec<Wrong>) {
    let mut before = Before::Unknown;
    let mut part = Part::Preamble;
    for at in range {
        match &facts[at].what {
            What::Organ(_) => before = Before::Start,
            What::Heading(_) => before = Before::Unknown,
            What::Paragraph(paragraph)
                if matches!(paragraph.role, Role::Preambular | Role::Operative)
                    && !facts.get(at + 1).is_some_and(|next| matches!(next.what, What::Opening(_))) =>
            {
                before = Before::Unknown;
            }
            What::Opening(opening) => {
                if opening.part != part {
                    let forward = opening.part == Part::Operative;
                    before =
                        if forward && !matches!(before, Before::Unknown) { Before::Start } else { Before::Unknown };
                    part = opening.part;
                }
                before = step(facts, before, at, opening, found);
            }
            _ => {}
        }
    }
}

/// Judges one opening; gives what the next one stands after.
fn step(facts: &[&Fact], before: Before, at: usize, opening: &Opening, found: &mut Vec<Wrong>) -> Before {
    let written = opening.cycle;
    let as_written = Before::Opening { at, cycle: written, wrong: None };
    let (prior, cycle, wrong) = match before {
        Before::Unknown => return as_written,
        Before::Start if written == Cycle::Plain => return as_written,
        Before::Start => {
            return Before::Opening {
                at,
                cycle: Cycle::Plain,
                wrong: note(found, at, None, Fault::Needless, Cycle::Plain),
            };
        }
        Before::Opening { at, cycle, wrong } => (at, cycle, wrong),
    };
    let Some(previous) = opening_of(facts, prior) else { return as_written };
    match relation(previous, opening) {
        Relation::Akin => as_written,
        Relation::OtherAddressee => {
            if written != Cycle::Plain {
                note(found, at, Some(prior), Fault::OtherAddressee, Cycle::Plain);
            }
            as_written
        }
        Relation::Different if written == Cycle::Plain => as_written,
        Relation::Different => {
            let wrong = note(found, at, Some(prior), Fault::Needless, Cycle::Plain);
            Before::Opening { at, cycle: Cycle::Plain, wrong }
        }
        Relation::Alike => {
            let due = next(cycle);
            if written == due {
                return Before::Opening { at, cycle: due, wrong };
            }
            let bare = written == Cycle::Plain;
            let wrong = match wrong {
                // What follows from a fault that is reported already is put right along with it.
                Some(i) if !(bare && found[i].fault == Fault::Missing) => {
                    found[i].shifted.push((at, due));
                    wrong
                }
                _ => {
                    let restarts_early = previous.cycle == Cycle::Also;
                    let fault = if bare && !restarts_early { Fault::Missing } else { Fault::Order };
                    note(found, at, Some(prior), fault, due)
                }
            };
            Before::Opening { at, cycle: due, wrong }
        }
    }
}

/// Notes a fault; gives its place in the list.
fn note(found: &mut Vec<Wrong>, at: usize, before: Option<usize>, fault: Fault, due: Cycle) -> Option<usize> {
    found.push(Wrong { at, before, fault, due, shifted: Vec::new() });
    Some(found.len() - 1)
}

fn opening_of<'a>(facts: &[&'a Fact], at: usize) -> Option<&'a Opening> {
    match &facts[at].what {
        What::Opening(opening) => Some(opening),
        _ => None,
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

fn relation(previous: &Opening, this: &Opening) -> Relation {
    if previous.head != this.head {
        return Relation::Different;
    }
    if previous.base != this.base && !same_words(&previous.base, &this.base) {
        return Relation::Akin;
    }
    if this.part == Part::Preamble || !(previous.directive && this.directive) {
        return Relation::Alike;
    }
    match (&previous.addressee, &this.addressee) {
        (Some(one), Some(other)) if one == other => Relation::Alike,
        (Some(one), Some(other)) if !shares_name(one, other) => Relation::OtherAddressee,
        _ => Relation::Akin,
    }
}

/// Whether two phrases are one: singular and plural do not differ, `concern` and `concerns`.
fn same_words(one: &str, other: &str) -> bool {
    let bare = |word: &str| word.len() - usize::from(word.len() > 4 && word.ends_with('s'));
    let (mut one, mut other) = (one.split(' '), other.split(' '));
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if a[..bare(a)] == b[..bare(b)] => {}
            _ => return false,
        }
    }
}

/// Whether one of two addressees can be a short form, or a wider circle, of the other: all its words stand there too.
fn shares_name(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let all = text.split([' ', ',']).filter(|word| !matches!(*word, "" | "all" | "the" | "other" | "and"));
        all.map(|word| word.trim_end_matches('s').to_owned()).collect()
    };
    let (one, other) = (words(one), words(other));
    one.iter().all(|word| other.contains(word)) || other.iter().all(|word| one.contains(word))
}

/// The phrase of an opening with another place in the cycle: `Recalling also`, `Also requests`.
pub(super) fn phrase_with(opening: &Opening, cycle: Cycle) -> Option<String> {
    let mut words: Vec<&str> = opening.phrase.split(' ').collect();
    if opening.cycle != Cycle::Plain {
        let adverb = words.iter().position(|word| word.eq_ignore_ascii_case(name(opening.cycle)))?;
        words.remove(adverb);
    }
    let capital = opening.phrase.starts_with(char::is_uppercase);
    let first = uncapitalized(words.first()?);
    let bare = std::iter::once(&*first).chain(words[1..].iter().copied());
    let mut new: Vec<&str> = bare.collect();
    if cycle != Cycle::Plain {
        let at = if opening.part == Part::Operative { 0 } else { place_after(&new) };
        new.insert(at, name(cycle));
    }
    let new = new.join(" ");
    Some(if capital { capitalized(&new) } else { new })
}

/// Where the adverb stands in a preambular phrase: at its end, but before an object that could also stand outside
/// (`Reaffirming also its commitment`) and inside a perfect (`Having also considered`).
fn place_after(words: &[&str]) -> usize {
    match words {
        ["having" | "being" | "remaining", ..] => 1,
        ["expressing" | "sharing", ..] => words.len(),
        _ => words.iter().position(|word| *word == "its").unwrap_or(words.len()),
    }
}

/// The adverb of a place in the cycle.
pub(super) fn name(cycle: Cycle) -> &'static str {
    match cycle {
        Cycle::Plain => "",
        Cycle::Also => "also",
        Cycle::Further => "further",
    }
}

fn uncapitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

fn capitalized(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The edits that put a run right; none where markup stands inside one of the phrases.
pub(super) fn edits(facts: &[&Fact], wrong: &Wrong) -> Option<Vec<(usize, String)>> {
    let all = std::iter::once((wrong.at, wrong.due)).chain(wrong.shifted.iter().copied());
    all.map(|(at, due)| {
        let opening = opening_of(facts, at).filter(|opening| opening.unbroken)?;
        Some((at, phrase_with(opening, due)?))
    })
    .collect()
}

/// Reports the openings of `part` with a fault, in words made of the phrase at fault, the one before and the one due.
pub(super) fn report_each(
    facts: &[&Fact],
    sink: &mut Sink<usize>,
    concerns: impl Fn(&Wrong, &Opening) -> bool,
    message: impl Fn(&Wrong, &str, Option<&str>, &str) -> String,
    safe: bool,
) {
    for wrong in wrong_adverbs(facts) {
        let Some(opening) = opening_of(facts, wrong.at).filter(|opening| concerns(&wrong, opening)) else { continue };
        let Some(due) = phrase_with(opening, wrong.due) else { continue };
        let before = wrong.before.and_then(|at| opening_of(facts, at)).map(|before| &*before.phrase);
        let reported = sink.report(wrong.at, message(&wrong, &opening.phrase, before, &due));
        if let (Some(at), Some(before)) = (wrong.before, before) {
            reported.note(at, format!("“{before}” stands here"));
        }
        if let Some(edits) = edits(facts, &wrong) {
            let title = format!("Write “{due}”");
            offer(reported, title, edits, safe);
        }
    }
}

fn offer(reported: &mut Reported<usize>, title: String, edits: Vec<(usize, String)>, safe: bool) {
    if safe {
        reported.fix(title, edits);
    } else {
        reported.unsafe_fix(title, edits);
    }
}

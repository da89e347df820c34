use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, Heading, HeadingKind, Role, What, letters_of, roman_of};

rule! {
    /// The numerals or letters of the sections of a text skip or repeat one.
    ///
    /// ## Why
    /// Long texts are cited by their sections, “section II of its resolution 61/244”. A gap makes the reader think that
    /// a section was lost; a repeat makes the citation point to two.
    ///
    /// ## Examples
    /// ```invalid ga
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    ///
    /// **I**
    ///
    /// 1. *Welcomes* the atlas;
    ///
    /// **III**
    ///
    /// 2. *Requests* the Secretary-General to print it.
    /// ```
    /// ```valid ga
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    ///
    /// **I**
    ///
    /// 1. *Welcomes* the atlas;
    ///
    /// **II**
    ///
    /// 2. *Requests* the Secretary-General to print it.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, headings: sections I, II, III, and in them A, B, C. The parts A and B of a
    /// composite resolution run on across their organ lines. The letter I follows H.
    "section-sequence", Fixes::Never,
    |_| Scope::text(FactKinds::HEADING.with(FactKinds::ORGAN).with(FactKinds::PARAGRAPH), check)
}

/// The last number at one level of sections.
#[derive(Default)]
struct Level {
    last: u32,
    /// Whether another heading came since: under it the count may begin again.
    parted: bool,
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    // Parts of a composite text, roman sections, lettered sections.
    let mut part = Level::default();
    let (mut romans, mut letters) = (Level::default(), Level::default());
    let mut inside = false;
    for (at, fact) in facts.iter().enumerate() {
        let heading = match &fact.what {
            What::Organ(_) => {
                inside = true;
                (romans, letters) = (Level::default(), Level::default());
                continue;
            }
            // A report has sections too.
            What::Paragraph(paragraph) => {
                inside |= paragraph.role == Role::Report;
                continue;
            }
            What::Heading(heading) => heading,
            _ => continue,
        };
        inside |= heads_report(facts, at);
        let section = matches!(heading.kind, HeadingKind::RomanSection | HeadingKind::LetterSection);
        if heading.kind == HeadingKind::Annex {
            inside = false; // what is annexed has sections of its own
        } else if !section {
            (romans.parted, letters.parted) = (true, true);
        } else if heads_part(facts, at) {
            if let Some(number) = reading(heading, part.last) {
                count(at, number, &mut part, sink);
            }
        } else if let Some(number) = reading(heading, letters.last).filter(|_| inside) {
            let (level, other) = match number {
                Number::Roman(_) => (&mut romans, &mut letters),
                Number::Letter(_) => (&mut letters, &mut romans),
            };
            count(at, number, level, sink);
            other.parted = true;
        }
    }
}

/// The number of a section.
#[derive(Clone, Copy)]
enum Number {
    Roman(u32),
    Letter(u32),
}

impl Number {
    fn value(self) -> u32 {
        match self {
            Number::Roman(value) | Number::Letter(value) => value,
        }
    }

    /// The number in its own writing, with another value.
    fn write(self, value: u32) -> String {
        match self {
            Number::Roman(_) => roman_of(value),
            Number::Letter(_) => letters_of(value),
        }
        .to_uppercase()
    }
}

/// What the heading counts as. I, V and X are letters too: after H stands the letter I.
fn reading(heading: &Heading, last_letter: u32) -> Option<Number> {
    let (roman, letter) = match heading.words.split([' ', '.']).next()? {
        "I" => (1, 9),
        "V" => (5, 22),
        "X" => (10, 24),
        // Fifty sections are never counted.
        "L" => return Some(Number::Letter(12)),
        _ if heading.kind == HeadingKind::RomanSection => return heading.numeral.map(Number::Roman),
        _ => return heading.numeral.map(Number::Letter),
    };
    Some(if letter == last_letter + 1 { Number::Letter(letter) } else { Number::Roman(roman) })
}

/// Whether an organ line follows, perhaps after a title: the heading is that of a part of a composite text.
fn heads_part(facts: &[&Fact], at: usize) -> bool {
    let next = facts[at + 1..].iter().find(|fact| match &fact.what {
        What::Heading(heading) => heading.kind != HeadingKind::Plain,
        What::Paragraph(_) => false,
        _ => true,
    });
    next.is_some_and(|fact| matches!(fact.what, What::Organ(_)))
}

/// Whether the paragraphs of a report follow.
fn heads_report(facts: &[&Fact], at: usize) -> bool {
    let next = facts[at + 1..].iter().take(4).find(|fact| !matches!(fact.what, What::Heading(_)));
    next.is_some_and(|fact| matches!(&fact.what, What::Paragraph(paragraph) if paragraph.role == Role::Report))
}

fn count(at: usize, number: Number, level: &mut Level, sink: &mut Sink<usize>) {
    let parted = std::mem::take(&mut level.parted);
    let last = level.last;
    let value = number.value();
    level.last = value;
    if last == 0 || value == last + 1 || value == 1 && (parted || last > 1) {
        return;
    }
    let (this, expected) = (number.write(value), number.write(last + 1));
    let message = if value == last {
        format!("section “{this}” stands twice: mark this one “{expected}”")
    } else {
        format!("section “{this}” follows section {}: mark it “{expected}”", number.write(last))
    };
    sink.report(at, message);
}

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, Heading, HeadingKind, What, letters_of, roman_of};

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
    |_| Scope::text(FactKinds::HEADING.with(FactKinds::ORGAN), check)
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
            What::Heading(heading) => heading,
            _ => continue,
        };
        match heading.kind {
            // A text inside the text: its sections are its own affair.
            HeadingKind::Annex => inside = false,
            HeadingKind::RomanSection | HeadingKind::LetterSection if heads_part(facts, at) => {
                count(at, heading, &mut part, heading.kind == HeadingKind::RomanSection, sink);
            }
            HeadingKind::RomanSection if inside => {
                // I, V and X are letters too: what follows H is I.
                if heading.numeral.is_some() && letter_of(heading) == Some(letters.last + 1) && letters.last > 0 {
                    letters.last += 1;
                    romans.parted = true;
                    continue;
                }
                count(at, heading, &mut romans, true, sink);
                letters.parted = true;
            }
            HeadingKind::LetterSection if inside => {
                count(at, heading, &mut letters, false, sink);
                romans.parted = true;
            }
            _ => (romans.parted, letters.parted) = (true, true),
        }
    }
}

/// Whether an organ line follows, perhaps after a title: the heading is that of a part of a composite text.
fn heads_part(facts: &[&Fact], at: usize) -> bool {
    let next = facts[at + 1..]
        .iter()
        .find(|fact| !matches!(&fact.what, What::Heading(heading) if heading.kind == HeadingKind::Plain));
    next.is_some_and(|fact| matches!(fact.what, What::Organ(_)))
}

/// The value of a single capital letter that was read as a roman numeral.
fn letter_of(heading: &Heading) -> Option<u32> {
    let mark = heading.words.split([' ', '.']).next()?;
    let mut letters = mark.chars();
    let letter = letters.next().filter(char::is_ascii_uppercase)?;
    letters.next().is_none().then(|| u32::from(letter) - u32::from('A') + 1)
}

fn count(at: usize, heading: &Heading, level: &mut Level, roman: bool, sink: &mut Sink<usize>) {
    let Some(number) = heading.numeral else { return };
    let written = |number: u32| if roman { roman_of(number) } else { letters_of(number) }.to_uppercase();
    let parted = std::mem::take(&mut level.parted);
    let last = level.last;
    level.last = number;
    if last == 0 || number == last + 1 || number == 1 && (parted || last > 1) {
        return;
    }
    let (this, expected) = (written(number), written(last + 1));
    let message = if number == last {
        format!("section “{this}” stands twice: mark this one “{expected}”")
    } else {
        format!("section “{this}” follows section {}: mark it “{expected}”", written(last))
    };
    sink.report(at, message);
}

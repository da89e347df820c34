//! The opening phrases that official texts use, and how often each body does.
//!
//! Source: 79,120 paragraphs of adopted texts, counted by body; the counts are facts.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::sense::{self, Sense};
use crate::syntax::{Cycle, Part};
use crate::table::Profile;

/// How many bodies are counted: the General Assembly, the Security Council, the Human Rights Council and the Economic
/// and Social Council.
const BODIES: usize = 4;

/// An opening phrase.
#[derive(Debug)]
pub(crate) struct Opener {
    /// The part it opens paragraphs of.
    pub part: Part,
    /// The phrase at each place of the cycle: `Recalling`, `Recalling also`, `Recalling further`.
    forms: [Option<Form>; 3],
    /// What it says.
    pub sense: Sense,
    /// The words it mostly goes on with, the most frequent first.
    pub goes_on: Vec<&'static str>,
    /// The word that it goes on with so often that it can be written along.
    pub always: Option<&'static str>,
    counts: [u32; BODIES],
}

/// A phrase at a place in the cycle.
#[derive(Debug)]
pub(crate) struct Form {
    /// As it opens a paragraph.
    pub phrase: String,
    /// In lower case.
    pub lower: String,
}

/// All openings.
#[derive(Debug)]
pub(crate) struct Openers {
    all: Vec<Opener>,
    by_words: HashMap<(bool, String), usize>,
    totals: [[u32; BODIES]; 2],
}

/// The table.
pub(crate) fn openers() -> &'static Openers {
    static TABLE: OnceLock<Openers> = OnceLock::new();
    TABLE.get_or_init(|| Openers::read(include_str!("openings.tsv")))
}

impl Openers {
    fn read(text: &'static str) -> Self {
        let mut table = Openers { all: Vec::new(), by_words: HashMap::new(), totals: [[0; BODIES]; 2] };
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&'static str> = line.split('\t').collect();
            let [part, marked, sense, goes_on, always, ref counts @ ..] = columns[..] else { continue };
            let part = if part == "p" { Part::Preamble } else { Part::Operative };
            let mut each = [0; BODIES];
            for (slot, count) in each.iter_mut().zip(counts) {
                *slot = count.parse().unwrap_or(0);
            }
            if marked.is_empty() {
                table.totals[row(part)] = each;
                continue;
            }
            let opener = Opener {
                part,
                forms: [Cycle::Plain, Cycle::Also, Cycle::Further].map(|cycle| Form::of(marked, cycle)),
                sense: Sense::named(sense),
                goes_on: goes_on.split(',').filter(|word| !word.is_empty()).collect(),
                always: (!always.is_empty()).then_some(always),
                counts: each,
            };
            if let Some(plain) = opener.form(Cycle::Plain) {
                table.by_words.insert((part == Part::Operative, plain.lower.clone()), table.all.len());
            }
            table.all.push(opener);
        }
        table
    }

    /// The openings of a part.
    pub fn of(&self, part: Part) -> impl Iterator<Item = &Opener> {
        self.all.iter().filter(move |opener| opener.part == part)
    }

    /// The opening of these words, in lower case and without `also` and `further`.
    pub fn find(&self, part: Part, words: &str) -> Option<&Opener> {
        self.by_words.get(&(part == Part::Operative, words.to_owned())).map(|&at| &self.all[at])
    }

    /// How many of a hundred paragraphs of its part an opening begins in a body, with its forms with `also` and
    /// `further`.
    pub fn share(&self, opener: &Opener, profile: Profile) -> f64 {
        let body = body(profile);
        let total = self.totals[row(opener.part)][body].max(1);
        100.0 * f64::from(opener.counts[body]) / f64::from(total)
    }

    /// What is known about an opening, as a page in Markdown.
    pub fn page(&self, opener: &Opener, cycle: Cycle, profile: Profile) -> String {
        let form = opener.form(cycle).or_else(|| opener.form(Cycle::Plain));
        let phrase = form.map_or("", |form| &form.phrase);
        let mut page = format!("**{phrase}**: {}\n\n", opener.sense.meaning(opener.part));
        if opener.part == Part::Operative
            && let Some(strength) = opener.sense.strength()
        {
            page.push_str(&format!(
                "Strength: {strength} of {}, from *takes note* to *demands*.\n\n",
                sense::STRONGEST
            ));
        }
        if !opener.goes_on.is_empty() {
            page.push_str(&format!("Goes on with: {}.\n\n", opener.goes_on.join(", ")));
        }
        page.push_str(&format!("Use: {}.\n\n", self.use_in(opener, profile)));
        let sign = if opener.part == Part::Preamble { ',' } else { ';' };
        let tail = sense::example(opener.part, opener.sense, phrase, opener.goes_on.first().copied());
        page.push_str(&format!("> *{phrase}* {tail}{sign}"));
        page
    }

    /// The rate of use in words.
    fn use_in(&self, opener: &Opener, profile: Profile) -> String {
        let part = if opener.part == Part::Preamble { "preambular" } else { "operative" };
        let name = body_name(profile);
        match opener.counts[body(profile)] {
            0 => format!("no {part} paragraph among those counted in the {name}"),
            count => format!("{} of the {part} paragraphs of the {name} ({count} counted)", self.rate(opener, profile)),
        }
    }

    /// The rate of use as a percentage: `14.7%`.
    pub fn rate(&self, opener: &Opener, profile: Profile) -> String {
        let share = self.share(opener, profile);
        if share < 0.1 { "under 0.1%".to_owned() } else { format!("{share:.1}%") }
    }
}

impl Opener {
    /// The phrase at a place in the cycle, where that is in use.
    pub fn form(&self, cycle: Cycle) -> Option<&Form> {
        let [plain, also, further] = &self.forms;
        match cycle {
            Cycle::Plain => plain.as_ref(),
            Cycle::Also => also.as_ref(),
            Cycle::Further => further.as_ref(),
        }
    }
}

impl Form {
    /// Reads a phrase with `~` where `also` and `further` stand; without it, neither is in use.
    fn of(marked: &str, cycle: Cycle) -> Option<Self> {
        let adverb = match cycle {
            Cycle::Plain => None,
            Cycle::Also => Some("also"),
            Cycle::Further => Some("further"),
        };
        if adverb.is_some() && !marked.contains('~') {
            return None;
        }
        let words: Vec<&str> =
            marked.split(' ').filter_map(|word| if word == "~" { adverb } else { Some(word) }).collect();
        let phrase = words.join(" ");
        let first = phrase.chars().next()?;
        let phrase: String = first.to_uppercase().chain(phrase[first.len_utf8()..].chars()).collect();
        Some(Self { lower: phrase.to_lowercase(), phrase })
    }
}

fn row(part: Part) -> usize {
    usize::from(part == Part::Operative)
}

/// The column that stands for a profile. Conferences and Model United Nations draft after the General Assembly.
fn body(profile: Profile) -> usize {
    match profile {
        Profile::Ga | Profile::Conference | Profile::Mun(_) => 0,
        Profile::Sc => 1,
        Profile::Hrc => 2,
        Profile::Ecosoc => 3,
    }
}

fn body_name(profile: Profile) -> &'static str {
    ["General Assembly", "Security Council", "Human Rights Council", "Economic and Social Council"][body(profile)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read() {
        let rows = include_str!("openings.tsv").lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(openers().all.len() + 2, rows);
        assert!(
            openers().all.iter().all(|opener| opener.form(Cycle::Plain).is_some_and(|form| !form.phrase.is_empty()))
        );
        assert!(openers().totals.iter().flatten().all(|&total| total > 1_000));
    }

    #[test]
    fn adverbs_stand_where_texts_put_them() {
        let form = |part, words: &str, cycle| {
            openers().find(part, words).and_then(|opener| opener.form(cycle)).map(|form| form.phrase.clone())
        };
        let preamble = |words: &str| form(Part::Preamble, words, Cycle::Also);
        assert_eq!(preamble("recalling").as_deref(), Some("Recalling also"));
        assert_eq!(preamble("having considered").as_deref(), Some("Having also considered"));
        assert_eq!(preamble("calling upon").as_deref(), Some("Calling also upon"));
        assert_eq!(preamble("acting"), None);
        assert_eq!(form(Part::Operative, "requests", Cycle::Further).as_deref(), Some("Further requests"));
        assert_eq!(form(Part::Operative, "requests", Cycle::Plain).as_deref(), Some("Requests"));
    }
}

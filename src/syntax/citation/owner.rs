//! Whose resolution a number is.

use super::number::{Form, Number, Series};
use crate::syntax::organ::Organ;

/// How the words say whose a resolution is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// `its resolution`
    Its,
    /// `General Assembly resolution`
    Named,
    /// `UNGA resolution`
    Abbreviated,
    /// `resolution 3/1 of the Conference`
    After,
    /// Not at all: the shape of the number and the bodies named before tell, or nothing does.
    Unsaid,
}

/// What the words of a text have told so far.
pub(super) struct Reading {
    own: Option<Organ>,
    note: bool,
    /// The organ that was named last.
    named: Option<Organ>,
    /// The council that was named last, as far as was looked.
    council: Option<Organ>,
    looked: usize,
}

/// Names as they stand directly before `resolution`; the first that fits counts.
const NAMES: [(&str, Organ); 24] = [
    ("General Assembly", Organ::GeneralAssembly),
    ("Security Council", Organ::SecurityCouncil),
    ("Human Rights Council", Organ::HumanRightsCouncil),
    ("Economic and Social Council", Organ::EconomicAndSocialCouncil),
    ("Environment Assembly", Organ::Conference),
    ("Habitat Assembly", Organ::Conference),
    ("Health Assembly", Organ::Conference),
    ("Parliamentary Assembly", Organ::Unknown),
    ("Trusteeship Council", Organ::Commission),
    ("Governing Council", Organ::Unknown),
    ("European Council", Organ::Unknown),
    ("FAO Council", Organ::Unknown),
    ("on Human Rights", Organ::Commission),
    ("on Narcotic Drugs", Organ::Commission),
    ("and Criminal Justice", Organ::Commission),
    ("Status of Women", Organ::Commission),
    ("and Development", Organ::Commission),
    ("Commission", Organ::Commission),
    ("Committee", Organ::Commission),
    ("Conference", Organ::Conference),
    ("of the Parties", Organ::Conference),
    ("Executive Board", Organ::Unknown),
    ("Union", Organ::Unknown),
    ("Organization", Organ::Unknown),
];

/// Abbreviations that no resolution uses.
const ABBREVIATIONS: [(&str, Organ); 6] = [
    ("UNGA", Organ::GeneralAssembly),
    ("UN General Assembly", Organ::GeneralAssembly),
    ("UNSC", Organ::SecurityCouncil),
    ("UN Security Council", Organ::SecurityCouncil),
    ("UNHRC", Organ::HumanRightsCouncil),
    ("ECOSOC", Organ::EconomicAndSocialCouncil),
];

impl Reading {
    pub(super) fn new(own: Option<Organ>, note: bool) -> Self {
        Self { own, note, named: None, council: None, looked: 0 }
    }

    /// What the words before a keyword say.
    pub(super) fn before(&mut self, before: &str) -> (Option<Organ>, Owner) {
        let tail = before.trim_end_matches([' ', '\u{a0}', '\n', '\r', '*', '_']);
        let tail = [" draft", " previous", " earlier", " relevant", " annual", " recent", " subsequent"]
            .iter()
            .find_map(|word| tail.strip_suffix(word))
            .unwrap_or(tail);
        let tail = tail.strip_suffix('’').or_else(|| tail.strip_suffix("’s")).unwrap_or(tail);
        let word_ends = |words: &str| {
            tail.strip_suffix(words).is_some_and(|rest| !rest.ends_with(|c: char| c.is_alphanumeric() || c == '-'))
        };
        if let Some((_, organ)) = ABBREVIATIONS.into_iter().find(|(words, _)| word_ends(words)) {
            self.named = Some(organ);
            return (Some(organ), Owner::Abbreviated);
        }
        if let Some((_, organ)) = NAMES.into_iter().find(|(words, _)| word_ends(words)) {
            self.named = Some(organ);
            return (Some(organ), Owner::Named);
        }
        if word_ends("Assembly") {
            return (Some(Organ::GeneralAssembly), Owner::Named);
        }
        if word_ends("Council") {
            return (self.council(before), Owner::Named);
        }
        if let Some(word) = named_body(tail, before) {
            self.named = Some(word);
            return (Some(word), Owner::Named);
        }
        if word_ends("its") || word_ends("Its") {
            return (actor(before, self.own).or(self.own), Owner::Its);
        }
        (None, Owner::Unsaid)
    }

    /// Which council is meant where none is named: that of the text, or the one named last.
    fn council(&mut self, before: &str) -> Option<Organ> {
        let councils = [Organ::SecurityCouncil, Organ::HumanRightsCouncil, Organ::EconomicAndSocialCouncil];
        let own = self.own.filter(|own| councils.contains(own));
        if own.is_none() {
            // A name may have begun before the place to which was looked.
            let mut from = self.looked.saturating_sub("Economic and Social Council".len());
            while !before.is_char_boundary(from) {
                from += 1;
            }
            let words = &before[from..];
            let named = NAMES[1..4].iter().filter_map(|(name, organ)| words.rfind(name).map(|at| (at, *organ)));
            self.council = named.max_by_key(|(at, _)| *at).map(|(_, organ)| organ).or(self.council);
            self.looked = before.len();
        }
        own.or(self.council)
    }

    /// Whose a number is, with what the words before the keyword and after the list say.
    pub(super) fn of(
        &self,
        number: Number,
        before: (Option<Organ>, Owner),
        after: Option<Organ>,
    ) -> (Option<Organ>, Owner) {
        let fits = |organ: &Organ| plausible(*organ, number);
        if let Some(organ) = before.0.filter(fits) {
            return (Some(organ), before.1);
        }
        if let Some(organ) = after.filter(fits) {
            return (Some(organ), Owner::After);
        }
        // In a list of the General Assembly a number of the Economic and Social Council has lost its organ.
        let by_shape = by_shape(number, self.own, self.note);
        let organ = by_shape.or(self.named.filter(fits)).or(self.own.filter(|own| fits(own)));
        (organ, Owner::Unsaid)
    }
}

/// Whether an organ numbers its resolutions like this.
pub fn plausible(organ: Organ, number: Number) -> bool {
    match (organ, number.form) {
        (Organ::GeneralAssembly, Form::Slash) => {
            let first = match number.series {
                Series::Regular => 31,
                Series::Special => 8,
                Series::Emergency => 6,
            };
            (first..1000).contains(&number.session)
        }
        (Organ::GeneralAssembly, Form::Brackets) => (1..=30).contains(&number.session),
        (Organ::SecurityCouncil, Form::Brackets) => number.has_year() || number.session == 0,
        (Organ::SecurityCouncil, Form::Slash) => false,
        (Organ::HumanRightsCouncil, Form::Slash) => number.session < 1000 && number.series != Series::Emergency,
        (Organ::HumanRightsCouncil, Form::Brackets) => false,
        (Organ::EconomicAndSocialCouncil, Form::Slash) => number.session >= 1978,
        (Organ::EconomicAndSocialCouncil, Form::Brackets) => (1..=63).contains(&number.session),
        _ => true,
    }
}

/// The organ that the shape of a number leaves, when no words tell.
fn by_shape(number: Number, own: Option<Organ>, note: bool) -> Option<Organ> {
    let own = own.filter(|own| plausible(*own, number));
    match number.form {
        Form::Brackets if number.has_year() || number.session == 0 => Some(Organ::SecurityCouncil),
        Form::Brackets if note => own.or(Some(Organ::GeneralAssembly)),
        // Both numbered so; in a text of the Council nothing tells.
        Form::Brackets if own == Some(Organ::EconomicAndSocialCouncil) => None,
        Form::Brackets if number.session <= 30 => Some(Organ::GeneralAssembly),
        // What is beyond the last session that was numbered so is of another organization: `542 (LXXIII)`.
        Form::Brackets => Some(Organ::EconomicAndSocialCouncil).filter(|organ| plausible(*organ, number)),
        // The Commission on Human Rights numbered so until 2006.
        Form::Slash if number.has_year() && number.session <= 2006 => own,
        Form::Slash if number.has_year() => Some(Organ::EconomicAndSocialCouncil),
        Form::Slash if number.series == Series::Emergency => Some(Organ::GeneralAssembly),
        Form::Slash if own == Some(Organ::GeneralAssembly) => own,
        Form::Slash if own == Some(Organ::HumanRightsCouncil) && note => own,
        Form::Slash if number.session > 60 && number.series == Series::Regular => Some(Organ::GeneralAssembly),
        Form::Slash => None,
    }
}

/// Bodies that act, as texts name them.
const ACTORS: [(&str, Organ); 8] = [
    ("the General Assembly", Organ::GeneralAssembly),
    ("the Assembly", Organ::GeneralAssembly),
    ("the Security Council", Organ::SecurityCouncil),
    ("the Human Rights Council", Organ::HumanRightsCouncil),
    ("the Economic and Social Council", Organ::EconomicAndSocialCouncil),
    ("Environment Assembly", Organ::Conference),
    ("Conference of the", Organ::Conference),
    ("the Commission", Organ::Commission),
];

/// Some other body whose name ends directly before the keyword: a word with a capital that does not begin the text.
fn named_body(tail: &str, before: &str) -> Option<Organ> {
    const OTHERS: [&str; 12] =
        ["UN", "Nations", "The", "In", "By", "Under", "Draft", "Per", "Both", "This", "Its", "With"];
    if before.trim_end_matches([' ', '\u{a0}']).ends_with(['*', '_']) {
        return None;
    }
    let (rest, word) = tail.rsplit_once([' ', '\u{a0}'])?;
    let capital = word.starts_with(|c: char| c.is_uppercase()) && word.chars().all(char::is_alphabetic);
    let begins = rest.trim_end().ends_with(['.', ':', ';', '”', ')', '*']);
    (capital && !begins && !OTHERS.contains(&word)).then_some(Organ::Unknown)
}

/// Whose `its` is, where it is the body that acted last before it: `adopted by the Assembly in its resolution`.
fn actor(before: &str, own: Option<Organ>) -> Option<Organ> {
    let verbs = [" by ", " which ", " where ", " of "];
    let tail_from = before.char_indices().rev().nth(120).map_or(0, |(at, _)| at);
    let tail = &before[tail_from..];
    let last = ACTORS.iter().filter_map(|(name, organ)| tail.rfind(name).map(|at| (at, name, *organ)));
    let (at, name, organ) = last.max_by_key(|one| one.0)?;
    let between = &tail[at + name.len()..];
    let adopts =
        verbs.iter().any(|verb| tail[..at].ends_with(verb)) || between.trim_start_matches(',').starts_with(" in its");
    let near = between.len() < 40 && !between.trim_start_matches(',').contains(',');
    (adopts && near).then_some(organ).or(own)
}

/// `resolution 3/1 of the Conference of the Parties`: the owner after the number.
pub(super) fn after(text: &str) -> Option<Organ> {
    let tail = text.strip_prefix(" of the ").or_else(|| text.strip_prefix(" of "))?;
    let names = [
        ("General Assembly", Organ::GeneralAssembly),
        ("Assembly", Organ::GeneralAssembly),
        ("Security Council", Organ::SecurityCouncil),
        ("Human Rights Council", Organ::HumanRightsCouncil),
        ("Economic and Social Council", Organ::EconomicAndSocialCouncil),
        ("Conference", Organ::Conference),
        ("Commission", Organ::Commission),
        ("United Nations Environment Assembly", Organ::Conference),
        ("World Health Assembly", Organ::Conference),
    ];
    let known = names.into_iter().find(|(name, _)| tail.starts_with(name)).map(|(_, organ)| organ);
    let other = || tail.starts_with(char::is_uppercase).then_some(Organ::Unknown);
    known.or_else(other)
}

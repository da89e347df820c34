//! What is written on the command line, and what it can mean.

use crate::ide::hover::describe;
use crate::registry::{Adopted, Registry, council_year};
use crate::syntax::citation::{Form, Number, Series, named_by, plausible};
use crate::syntax::{Body, Organ, ordinal};

/// A number or symbol.
pub(super) struct Reference {
    /// As written, without words such as `resolution` before it.
    pub written: String,
    /// What document it is, where it is the symbol of one that is no resolution.
    pub document: Option<String>,
    /// Whether it can be read at all.
    readable: bool,
    meanings: Vec<Meaning>,
}

/// A resolution that may be meant.
pub(super) struct Meaning {
    pub organ: Organ,
    pub number: Number,
    /// What the registry knows of it.
    pub adopted: Option<Adopted>,
}

/// Words before a number, in lower case.
const WORDS: [(&str, Option<Organ>); 14] = [
    ("united nations ", None),
    ("un ", None),
    ("general assembly ", Some(Organ::GeneralAssembly)),
    ("unga ", Some(Organ::GeneralAssembly)),
    ("ga ", Some(Organ::GeneralAssembly)),
    ("security council ", Some(Organ::SecurityCouncil)),
    ("unsc ", Some(Organ::SecurityCouncil)),
    ("unscr ", Some(Organ::SecurityCouncil)),
    ("sc ", Some(Organ::SecurityCouncil)),
    ("human rights council ", Some(Organ::HumanRightsCouncil)),
    ("hrc ", Some(Organ::HumanRightsCouncil)),
    ("economic and social council ", Some(Organ::EconomicAndSocialCouncil)),
    ("ecosoc ", Some(Organ::EconomicAndSocialCouncil)),
    ("resolution ", None),
];

impl Reference {
    /// Reads what is written.
    pub(super) fn read(written: &str, registry: &Registry) -> Self {
        let mut rest = written.trim();
        let mut organ = None;
        while let Some((words, named)) = WORDS
            .iter()
            .find(|(words, _)| rest.get(..words.len()).is_some_and(|start| start.eq_ignore_ascii_case(words)))
        {
            organ = organ.or(*named);
            rest = rest[words.len()..].trim_start();
        }
        let mut read = Self { written: rest.to_owned(), document: None, readable: true, meanings: Vec::new() };
        if let Some((organ, number, len)) = named_by(rest)
            && len == rest.len()
        {
            read.meanings = vec![Meaning::new(organ, with_year(number), registry)];
        } else if let Ok(number) = rest.parse::<Number>() {
            let number = with_year(number);
            let organs = Registry::ORGANS.into_iter().filter(|one| organ.is_none_or(|organ| organ == *one));
            read.meanings = organs
                .filter(|organ| plausible(*organ, number))
                .map(|organ| Meaning::new(organ, number, registry))
                .collect();
        } else if let Some(document) = describe(rest) {
            read.document = Some(document);
        } else {
            read.readable = false;
        }
        read
    }

    /// What the registry knows.
    pub(super) fn known(&self) -> impl Iterator<Item = &Meaning> {
        self.meanings.iter().filter(|meaning| meaning.adopted.is_some())
    }

    /// A sentence that says why nothing is known, and what to do.
    pub(super) fn unknown(&self) -> Option<String> {
        let written = &self.written;
        if self.document.is_some() || self.known().next().is_some() {
            return None;
        }
        if !self.readable {
            return Some(format!(
                "“{written}” is no number or symbol that resolint can read: write it as “67/190”, “1373 (2001)”, \
                 “HRC 16/21” or “A/RES/67/190”"
            ));
        }
        let Some(first) = self.meanings.first() else {
            return Some(format!("“{written}” has the shape of no resolution of the organs that resolint knows"));
        };
        let organ = first.organ.name().map_or("", |name| &name[4..]);
        let session = first.session().map_or(String::new(), |session| format!(" ({session})"));
        Some(format!(
            "resolint does not know resolution {} of the {organ}{session}: look for it at https://docs.un.org, or add it \
             under [registry] in lint-rules.toml",
            first.number
        ))
    }
}

/// A number of the Security Council alone tells its year.
fn with_year(number: Number) -> Number {
    let bare = number.form == Form::Brackets && number.session == 0;
    match council_year(number.number) {
        Some(year) if bare => Number { session: year, ..number },
        _ => number,
    }
}

impl Meaning {
    fn new(organ: Organ, number: Number, registry: &Registry) -> Self {
        Self { organ, number, adopted: registry.cited(organ, number) }
    }

    /// The session and, where it tells them, its years.
    pub(super) fn session(&self) -> Option<String> {
        let number = self.number;
        if number.has_year() {
            return (self.organ == Organ::EconomicAndSocialCouncil).then(|| number.session.to_string());
        }
        let name = ordinal::ordinals().get(usize::from(number.session)).filter(|name| !name.is_empty())?;
        Some(match number.series {
            Series::Special => format!("{name} special session"),
            Series::Emergency => format!("{name} emergency special session"),
            Series::Regular => match Body::of(Some(self.organ)).and_then(|body| body.when(number.session)) {
                Some(when) => format!("{name} session, {when}"),
                None => format!("{name} session"),
            },
        })
    }
}

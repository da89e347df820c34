use super::wording::quoted;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Fact, HeadingKind, Kind, What, Zone};

rule! {
    /// All words of a title have capitals.
    ///
    /// ## Why
    /// A title is written like a sentence: its first word and the names in it have capitals, and nothing else. So a
    /// reader sees what is a name.
    ///
    /// ## Examples
    /// ```invalid ga
    /// # Protection of Seagrass Meadows around Small Islands
    ///
    /// *The General Assembly*,
    /// ```
    /// ```valid ga
    /// # Protection of seagrass meadows around small islands
    ///
    /// *The General Assembly*,
    /// ```
    /// ```valid ga
    /// # Convention on the Lighting of Small Harbours
    ///
    /// *The General Assembly*,
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, titles of resolutions. In 210 adopted texts every title that has capitals
    /// throughout is the name of a treaty, a body or a day.
    "title-capitals", Fixes::Never, |_| Scope::block(check)
}

/// Words of names, in alphabetical order: a title that holds one may be all name.
const NAMES: [&str; 58] = [
    "Academy",
    "Action",
    "Agency",
    "Agenda",
    "Agreement",
    "Assembly",
    "Association",
    "Authority",
    "Bank",
    "Base",
    "Centre",
    "Chambers",
    "Charter",
    "Code",
    "College",
    "Commission",
    "Committee",
    "Community",
    "Conference",
    "Congress",
    "Convention",
    "Council",
    "Court",
    "Covenant",
    "Day",
    "Decade",
    "Declaration",
    "Forum",
    "Foundation",
    "Framework",
    "Fund",
    "Group",
    "Guidelines",
    "Institute",
    "Mandela",
    "Mechanism",
    "Mission",
    "Month",
    "Nations",
    "Office",
    "Organisation",
    "Organization",
    "Partnership",
    "Plan",
    "Principles",
    "Programme",
    "Protocol",
    "Register",
    "Republic",
    "Rules",
    "Service",
    "Strategy",
    "Treaty",
    "Tribunal",
    "Union",
    "University",
    "Week",
    "Year",
];

/// So many long words must have capitals; fewer may be the name of a place: `Situation in Tidal Island`.
const FEWEST: usize = 3;

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let title = match block.kind {
        Kind::Heading(HeadingKind::Title | HeadingKind::DraftResolution) => true,
        Kind::Heading(HeadingKind::Plain) => block.entry.zone == Zone::Title,
        _ => false,
    };
    if !title {
        return;
    }
    let Some(Some(words)) = block.facts.iter().map(heading).find(Option::is_some) else { return };
    let known: Vec<&str> = block.terms.iter().map(|term| block.slice(term.at)).collect();
    // The number of the resolution is no word, and the first word has its capital anyhow.
    let words_of = words.split([' ', '\u{a0}']).map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let words_of = words_of.filter(|word| word.starts_with(char::is_alphabetic));
    let mut capitals = 0;
    for (i, word) in words_of.enumerate() {
        if NAMES.binary_search(&word).is_ok() {
            return;
        }
        if i == 0 || word.chars().count() < 4 || known.iter().any(|name| name.contains(word)) {
            continue;
        }
        if !word.starts_with(char::is_uppercase) {
            if !is_small(word) {
                return;
            }
            continue;
        }
        // Words all in capitals, and numbers, are another matter.
        capitals += usize::from(word.chars().any(char::is_lowercase));
    }
    if capitals >= FEWEST {
        let message = format!("{} has capitals throughout: write all but names with small letters", quoted(words));
        sink.report(block.content, message);
    }
}

fn heading(fact: &Fact) -> Option<&str> {
    match &fact.what {
        What::Heading(heading) => Some(&heading.words),
        _ => None,
    }
}

/// Prepositions that stay small even where all else has capitals.
fn is_small(word: &str) -> bool {
    const SMALL: [&str; 12] = [
        "against", "among", "around", "between", "from", "into", "that", "their", "through", "towards", "with",
        "within",
    ];
    SMALL.contains(&word)
}

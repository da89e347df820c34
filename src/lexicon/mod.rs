//! The words and names that resolint knows, and where they stand in a text.
//!
//! Every table of `data/` is a topic. One look at the words of a paragraph finds the entries of all topics at once, the
//! longest wins, and what is found inside a longer entry is not reported: a name that keeps an unusual spelling needs
//! only to be an entry itself.

mod acronyms;
pub(crate) mod articles;
mod guard;
mod hash;
mod kept;
mod needle;
mod phrases;
mod states;
mod treaties;
pub(crate) mod typos;
mod usage;
mod vocabulary;
mod word_set;
mod words;

use crate::span::{InBlock, Span};

pub use acronyms::{Acronym, Standing};
pub(crate) use guard::{after as word_after, before as word_before};
pub(crate) use needle::Needle;
pub use phrases::{Phrase, Use};
pub use states::{Misnomer, State};
pub use treaties::Treaty;
pub use usage::{Certainty, Sort, Usage};
pub use vocabulary::Vocabulary;
pub(crate) use word_set::Key;
pub use word_set::WordSet;
pub(crate) use words::{Word, read as words};

/// What an entry belongs to; with its row it says what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Words for which United Nations texts write others: [`usages`].
    Usage,
    /// A Member State under a name of its own: [`states`].
    State,
    /// A Member State under a name that is not, or no longer, its own: [`states`].
    StateMisnamed,
    /// The name in full of something that has an acronym: [`acronyms`].
    Acronym,
    /// A phrase that resolutions do without, or set in a way of their own: [`phrases`].
    Phrase,
    /// A treaty of the Treaty Series: [`treaties`].
    Treaty,
    /// Words that are right as they stand, and keep what is inside them from being looked at.
    Kept,
}

/// An entry found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its words, in bytes of the block.
    pub at: Span<InBlock>,
    /// The table it belongs to.
    pub topic: Topic,
    /// Its row there.
    pub row: u16,
}

/// Words, and what United Nations texts write for them.
pub fn usages() -> &'static [Usage] {
    usage::table()
}

/// Acronyms and the names they stand for.
pub fn acronyms() -> &'static [Acronym] {
    acronyms::table()
}

/// Phrases that resolutions do without, or set in a way of their own.
pub fn phrases() -> &'static [Phrase] {
    phrases::table()
}

/// The Member States and observer States in alphabetical order.
pub fn states() -> &'static [State] {
    states::table()
}

/// Treaties that the United Nations has registered, by name.
pub fn treaties() -> &'static [Treaty] {
    treaties::table()
}

/// The convention with this title, `Convention on Psychotropic Substances`, and the year by which it is known.
pub fn treaty_titled(title: &str) -> Option<(&'static Treaty, u16)> {
    treaties::titled(title)
}

/// Whether the words are the name of a State in one of its forms, with or without article.
pub fn is_state(words: &str) -> bool {
    states::is_name(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, Topic)> {
        let mut words = Vec::new();
        words::read(text, &mut words);
        let terms = Vocabulary::builtin().find(text, &words, 0);
        terms.into_iter().map(|term| (&text[term.at.range()], term.topic)).collect()
    }

    #[test]
    fn there_are_193_member_states_and_two_observers() {
        assert_eq!(states().len(), 195);
        assert!(is_state("the Gambia") && is_state("Bolivia (Plurinational State of)") && !is_state("Atlantis"));
    }

    #[test]
    fn the_longest_entry_is_found() {
        assert_eq!(
            found("Papua New Guinea and Guinea"),
            [("Papua New Guinea", Topic::State), ("Guinea", Topic::State)]
        );
        assert_eq!(found("in South Korea"), [("South Korea", Topic::StateMisnamed)]);
        assert_eq!(found("Iran (Islamic\u{a0}Republic of),").len(), 1);
    }

    #[test]
    fn words_are_whole_and_capitals_count_for_names() {
        assert_eq!(
            found("Organise, reorganizes; *recognise* the turkey"),
            [("Organise", Topic::Usage), ("recognise", Topic::Usage)]
        );
        assert_eq!(found("organise-and [x](organise) http://organise.example/organise"), []);
        assert_eq!(found("the Human Rights Commission’s lamps").len(), 1);
        assert_eq!(found("Côte d’Ivoire"), [("Côte d’Ivoire", Topic::State)]);
    }

    #[test]
    fn a_verb_is_found_in_all_its_forms() {
        assert_eq!(
            found("Organisations organising, unsupervised exercise"),
            [("Organisations", Topic::Usage), ("organising", Topic::Usage)]
        );
        assert_eq!(found("advertised, compromising, premises"), []);
    }

    #[test]
    fn every_row_can_be_found() {
        for usage in usages() {
            assert_eq!(found(usage.wrong), [(usage.wrong, Topic::Usage)]);
        }
    }
}

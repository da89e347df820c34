//! The official names of Member States and observer States.

use std::sync::LazyLock;

use super::vocabulary::Entry;
use super::{Topic, words};

/// A Member State or observer State.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The name in lists: `Bolivia (Plurinational State of)`.
    pub list: &'static str,
    /// The name in running text: `the Plurinational State of Bolivia`.
    pub running: &'static str,
    /// Names that are not its own.
    pub misnamed: Vec<Misnomer>,
}

/// A name that is not, or no longer, a State's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misnomer {
    /// The name.
    pub name: &'static str,
    /// The year and month in which it ceased to be right; none where it never was.
    pub until: Option<(u16, u8)>,
    /// Whether it is a part of the right name, which is short of the rest: `Bolivia`.
    pub short: bool,
}

impl Misnomer {
    /// The name without article.
    pub fn bare(&self) -> &'static str {
        self.name.strip_prefix("the ").or_else(|| self.name.strip_prefix("The ")).unwrap_or(self.name)
    }

    /// Whether it is wrong in a document of this month; without one today counts.
    pub fn is_wrong(&self, month: Option<(u16, u8)>) -> bool {
        self.until.is_none_or(|until| month.is_none_or(|month| month > until))
    }
}

impl State {
    /// The misnomer that these words are, white space and apostrophes of any kind alike.
    pub fn misnomer(&self, written: &str) -> Option<&Misnomer> {
        self.misnamed.iter().find(|one| words::same(one.bare(), written))
    }

    /// Whether its name has an article in running text.
    pub fn has_article(&self) -> bool {
        self.running.starts_with("the ")
    }
}

/// The rows of `data/states.tsv`.
pub(super) fn table() -> &'static [State] {
    static TABLE: LazyLock<Vec<State>> = LazyLock::new(|| {
        let rows = include_str!("../../data/states.tsv").lines().filter(|line| !line.starts_with('#'));
        rows.filter_map(read).collect()
    });
    &TABLE
}

fn read(row: &'static str) -> Option<State> {
    let mut cells = row.split('\t');
    let (list, running) = (cells.next()?, cells.next()?);
    let names = |cell: Option<&'static str>| cell.unwrap_or("").split("; ").filter(|name| !name.is_empty());
    let mut misnamed: Vec<Misnomer> = names(cells.next()).map(|name| misnomer(name, false)).collect();
    misnamed.extend(names(cells.next()).map(|name| misnomer(name, true)));
    Some(State { list, running, misnamed })
}

fn misnomer(cell: &'static str, short: bool) -> Misnomer {
    let dated = cell.rsplit_once(" until ").and_then(|(name, month)| Some((name, words::month(month)?)));
    let (name, until) = dated.map_or((cell, None), |(name, until)| (name, Some(until)));
    Misnomer { name, until, short }
}

/// What to look for: right names too, so that `Guinea` is not found in `Papua New Guinea`.
pub(super) fn entries(into: &mut Vec<Entry>) {
    for (row, state) in table().iter().enumerate() {
        let running = state.running.trim_start_matches("the ");
        into.push(Entry::new(state.list, true, Topic::State, row));
        if running != state.list {
            into.push(Entry::new(running, true, Topic::State, row));
        }
        for misnomer in &state.misnamed {
            // A name that is wrong only for its article, `the Ukraine`, is found as the name.
            let bare = misnomer.bare();
            if bare != state.list && bare != running {
                into.push(Entry::new(bare, true, Topic::StateMisnamed, row));
            }
        }
    }
}

/// Whether the words are the name of a State in one of its forms, with or without article.
pub(super) fn is_name(words: &str) -> bool {
    let bare = words.strip_prefix("the ").unwrap_or(words);
    table().iter().any(|state| state.list == bare || state.running.trim_start_matches("the ") == bare)
}

//! The official names of Member States.

use std::sync::OnceLock;

/// A Member State.
#[derive(Clone, Copy, Debug)]
pub(crate) struct State {
    /// The name in lists: `Bolivia (Plurinational State of)`.
    pub list: &'static str,
    /// The name in running text: `the Plurinational State of Bolivia`.
    pub running: &'static str,
}

/// All Member States in alphabetical order.
pub(crate) fn states() -> &'static [State] {
    static TABLE: OnceLock<Vec<State>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let rows = include_str!("states.tsv").lines().filter(|line| !line.starts_with('#'));
        rows.map(|row| {
            let (list, running) = row.split_once('\t').unwrap_or((row, row));
            State { list, running }
        })
        .collect()
    })
}

/// Whether the words are the name of a Member State in one of its forms, with or without article.
pub(crate) fn is_name(words: &str) -> bool {
    let bare = words.strip_prefix("the ").unwrap_or(words);
    states()
        .iter()
        .any(|state| state.list == bare || state.running.strip_prefix("the ").unwrap_or(state.running) == bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_193_member_states() {
        assert_eq!(states().len(), 193);
        assert!(is_name("the Gambia") && is_name("Bolivia (Plurinational State of)") && !is_name("Atlantis"));
    }
}

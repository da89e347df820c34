//! Names of States that stand in a row.

use crate::lexicon::{self, Misnomer, State, Term, Topic};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role, Zone};

/// From this many names on a row is a list: of sponsors, members or votes.
pub(crate) const LIST: usize = 5;

/// The name of a State in a text.
#[derive(Clone, Copy)]
pub(crate) struct Named<'a> {
    pub at: Span<InBlock>,
    pub written: &'a str,
    pub state: &'static State,
    /// What is wrong with the name, if it is not the State's own.
    pub misnomer: Option<&'static Misnomer>,
}

impl Named<'_> {
    fn of<'a>(block: &'a Block, term: &Term) -> Option<Named<'a>> {
        if !matches!(term.topic, Topic::State | Topic::StateMisnamed) {
            return None;
        }
        let state = &lexicon::states()[usize::from(term.row)];
        let written = block.slice(term.at);
        let misnomer = match term.topic {
            Topic::StateMisnamed => Some(state.misnomer(written)?),
            _ => None,
        };
        Some(Named { at: term.at, written, state, misnomer })
    }

    /// The name as it stands in running text at this place, and the words that it replaces: the article with it where
    /// the other form has none.
    pub fn running(&self, block: &Block) -> (Span<InBlock>, &'static str) {
        let running = self.state.running;
        match (article(block, self.at), running.strip_prefix("the ")) {
            (Some(_), Some(bare)) => (self.at, bare),
            (Some(with), None) => (with, running),
            (None, _) => (self.at, running),
        }
    }

    /// The name as it stands in a list, and the words that it replaces.
    pub fn listed(&self, block: &Block) -> (Span<InBlock>, &'static str) {
        let list = self.state.list;
        if list.contains('(') || !self.state.has_article() {
            return (article(block, self.at).unwrap_or(self.at), list);
        }
        self.running(block)
    }
}

/// The words with the article `the` before them, if there is one.
pub(crate) fn article(block: &Block, at: Span<InBlock>) -> Option<Span<InBlock>> {
    let from = at.start as usize;
    let word = lexicon::word_before(&block.text, from);
    let head = block.text[..from].trim_end();
    (word.eq_ignore_ascii_case("the") && head.ends_with(word))
        .then(|| Span::new(head.len() - word.len(), at.end as usize))
}

/// The names of States in a block of running text or of a report, row by row: names with nothing between them but
/// commas, `and`, `or` and articles.
pub(crate) fn rows(block: &Block) -> Vec<Vec<Named<'_>>> {
    let mut rows: Vec<Vec<Named>> = Vec::new();
    if !block.terms.iter().any(|term| matches!(term.topic, Topic::State | Topic::StateMisnamed)) || !speaks(block) {
        return rows;
    }
    for named in block.terms.iter().filter_map(|term| Named::of(block, term)) {
        let joins = rows.last().and_then(|row| row.last()).is_some_and(|last| {
            let between = &block.text[last.at.end as usize..named.at.start as usize];
            between.len() < 40
                && between.split([',', ' ', '\u{a0}', '\n']).all(|word| matches!(word, "" | "and" | "or" | "the"))
                && !between.trim().is_empty()
        });
        match rows.last_mut().filter(|_| joins) {
            Some(row) => row.push(named),
            None => rows.push(vec![named]),
        }
    }
    rows
}

/// Whether the block is prose in which States are named as the drafter chooses.
fn speaks(block: &Block) -> bool {
    match block.kind {
        Kind::Paragraph(role) => role != Role::Annex && block.entry.zone != Zone::Closed,
        Kind::Continuation => block.entry.zone != Zone::Closed,
        _ => false,
    }
}

/// Whether a place may be named after, or in the name of something else: `Lake …`, `… Institute`, `… in the title of
/// a Conference on …`.
pub(crate) fn is_part_of_a_name(block: &Block, at: Span<InBlock>) -> bool {
    let text = &block.text;
    let from = article(block, at).unwrap_or(at).start as usize;
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let (before, after) = (lexicon::word_before(text, from), lexicon::word_after(text, at.end as usize));
    if capital(after) || capital(before) && !opens(block, from, before) {
        return true;
    }
    // `Special Envoy for …`, `Conference on …`, `Mission in …`
    let titles = matches!(before, "for" | "on" | "in" | "to");
    let head = text[..from].trim_end();
    titles
        && capital(lexicon::word_before(text, head.len() - before.len()))
        && !opens(block, head.len() - before.len(), lexicon::word_before(text, head.len() - before.len()))
}

/// Whether the word before a place opens the paragraph, so that its capital says nothing.
fn opens(block: &Block, at: usize, word: &str) -> bool {
    let start = block.body.start as usize;
    let head = block.text.get(start..at).unwrap_or("").trim_end().trim_end_matches(['*', '_']);
    head.trim_start_matches(['*', '_', '“', '"']).len() == word.len()
}

use super::wording::quoted;
use crate::lexicon::{self, Standing};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, HeadingKind, Kind, Zone};

rule! {
    /// An acronym stands in a title.
    ///
    /// ## Why
    /// Titles stand alone in lists and indexes, where nobody explains the letters. Names of bodies and treaties are
    /// written in full there.
    ///
    /// ## Examples
    /// ```invalid ga
    /// # Cooperation between the United Nations and WMO on storm warnings
    ///
    /// *The General Assembly*,
    /// ```
    /// ```valid ga
    /// # Cooperation between the United Nations and the World Meteorological Organization on storm warnings
    ///
    /// *The General Assembly*,
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, titles of resolutions. In 210 adopted texts no title has an acronym outside
    /// brackets.
    "title-acronym", Fixes::Never, |_| Scope::block(check)
}

/// Longer runs of capitals are words.
const LONGEST: usize = 6;

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let title = match block.kind {
        Kind::Heading(HeadingKind::Title) => true,
        Kind::Heading(HeadingKind::Plain) => block.entry.zone == Zone::Title,
        _ => false,
    };
    if !title || !block.inlines.capitals {
        return;
    }
    let words = block.slice(block.content);
    // In a title all in capitals none stands out.
    if !words.contains(|c: char| c.is_lowercase()) {
        return;
    }
    let mut at = block.content.start as usize;
    for token in words.split(char::is_whitespace) {
        let start = at;
        at += token.len() + token_gap(&block.text[start + token.len()..]);
        let word = token.trim_matches(['*', '_', ',', '.', ':', ';', '“', '”', '’']);
        let letters = word.bytes().all(|byte| byte.is_ascii_uppercase());
        if word.len() < 2 || word.len() > LONGEST || !letters || is_roman(word) {
            continue;
        }
        let known = lexicon::acronyms().iter().find(|one| one.short == word);
        if known.is_some_and(|one| one.standing == Standing::Known) {
            continue;
        }
        let from = start + token.find(word).unwrap_or(0);
        let full = known.map_or_else(|| "the name in full".to_owned(), |one| format!("“{}”", one.full));
        sink.report(
            Span::new(from, from + word.len()),
            format!("“{word}” stands in a title, {}: write {full}", quoted(words.trim_start_matches(['#', ' ', '*']))),
        );
    }
}

/// The length of the one character that parts two tokens.
fn token_gap(rest: &str) -> usize {
    rest.chars().next().map_or(0, char::len_utf8)
}

/// `XXXII` is a number.
fn is_roman(word: &str) -> bool {
    word.bytes().all(|byte| b"IVXLCDM".contains(&byte))
}

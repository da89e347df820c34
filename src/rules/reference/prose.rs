//! Words of running text.

use crate::syntax::{Block, Kind, Role, Zone};

/// Where a word of running text starts.
#[derive(Clone, Copy)]
pub(super) struct Word {
    pub start: usize,
    /// Whether it stands in round brackets.
    pub bracketed: bool,
}

/// Whether the block is running text of a resolution: a paragraph, a sub-paragraph or a fragment of one.
pub(super) fn is_prose(block: &Block) -> bool {
    match block.kind {
        Kind::Paragraph(role) => matches!(role, Role::Preambular | Role::Operative | Role::Item(..)),
        Kind::Continuation => matches!(block.entry.zone, Zone::Preamble | Zone::Operative),
        _ => false,
    }
}

/// The starts of the words of a body that stand outside quotation marks, in one pass.
pub(super) fn words(block: &Block) -> impl Iterator<Item = Word> {
    let (from, to) = (block.body.start as usize, block.body.end as usize);
    let (mut quoted, mut straight, mut brackets) = (0_u32, false, 0_u32);
    let mut in_word = false;
    block.text[from..to].char_indices().filter_map(move |(at, c)| {
        match c {
            '“' => quoted += 1,
            '”' => quoted = quoted.saturating_sub(1),
            '"' => straight = !straight,
            '(' => brackets += 1,
            ')' => brackets = brackets.saturating_sub(1),
            _ => {}
        }
        let starts = c.is_alphabetic() && !in_word;
        in_word = c.is_alphanumeric();
        (starts && quoted == 0 && !straight).then_some(Word { start: from + at, bracketed: brackets > 0 })
    })
}

/// The length of `words` at the start of `text`, white space of any kind between them and none of their letters' case
/// heeded; nothing where a letter or digit follows.
pub(super) fn starts_with(text: &str, words: &str) -> Option<usize> {
    let mut at = 0;
    for (i, word) in words.split(' ').enumerate() {
        if i > 0 {
            at += space(&text[at..])?;
        }
        let found = text.get(at..at + word.len())?;
        found.eq_ignore_ascii_case(word).then_some(())?;
        at += word.len();
    }
    (!text[at..].starts_with(char::is_alphanumeric)).then_some(at)
}

/// The length of the white space at the start, if there is any.
pub(super) fn space(text: &str) -> Option<usize> {
    let len = text.len() - text.trim_start().len();
    (len > 0).then_some(len)
}

/// How many digits the text starts with.
pub(super) fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

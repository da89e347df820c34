//! The start of a paragraph that is being written.

use crate::ide::cursor::Cursor;
use crate::span::{InDoc, Span};
use crate::syntax::{Kind, Quoted, State};

/// A place where a paragraph begins, with what is typed of it.
pub(super) struct Start {
    /// The state that the paragraph stands in.
    pub state: State,
    /// Whether it wants the quotation mark of a quoted text that is not there.
    pub unquoted: bool,
    /// Whether its number is there.
    pub numbered: bool,
    /// The emphasis sign before the words, if any.
    pub sign: String,
    /// The words up to the place, in lower case.
    pub words: String,
    /// What is to be replaced: the sign and the words, and a sign that closes the emphasis.
    pub at: Span<InDoc>,
    /// Whether nothing follows, so that the rest of the paragraph is still to come.
    pub open: bool,
}

/// How long an opening phrase can be, in bytes.
const LONGEST: usize = 60;

impl Start {
    /// Reads the line of the place; `None` where no paragraph begins or the place is beyond its opening.
    pub fn read(cursor: &Cursor<'_>) -> Option<Self> {
        let line = &*cursor.before;
        let mut at = line.len() - line.trim_start_matches([' ', '\t', '“', '"', '\u{feff}']).len();
        let label = label_len(&line[at..]);
        at += label;
        let sign_len = usize::from(line[at..].starts_with(['*', '_']));
        let (sign, words) = line[at..].split_at(sign_len);
        let belongs = |c: char| c.is_alphabetic() || matches!(c, ' ' | '-' | '’' | '\'');
        if words.len() > LONGEST || !words.chars().all(belongs) || words.starts_with(' ') {
            return None;
        }
        let nothing = line[..at].trim().is_empty() && sign.is_empty() && words.is_empty();
        if nothing && !(cursor.after.trim().is_empty() && (cursor.after_blank || after_whole_line(cursor))) {
            return None;
        }
        let after = &*cursor.after;
        let rest_of_word = after.len() - after.trim_start_matches(|c: char| c.is_alphabetic() || c == ' ').len();
        let (closed, open) = if sign.is_empty() {
            (0, after.trim().is_empty())
        } else if after[rest_of_word..].starts_with(sign) {
            let end = rest_of_word + sign.len();
            (end, after[end..].trim().is_empty())
        } else {
            (0, after.trim().is_empty())
        };
        if closed == 0 && !open && !after.starts_with(' ') {
            return None;
        }
        let state = state(cursor)?;
        let quoted = line[..at].contains(['“', '"']);
        Some(Self {
            state,
            unquoted: state.quoted == Quoted::Text && !quoted && open,
            numbered: label > 0,
            sign: sign.to_owned(),
            words: words.to_lowercase(),
            at: Span::new(cursor.line_start + at, cursor.offset + closed),
            open,
        })
    }

    /// Whether nothing is typed yet.
    pub fn is_empty(&self) -> bool {
        !self.numbered && self.sign.is_empty() && self.words.is_empty()
    }

    /// How well what is typed fits a phrase in lower case: 0 where the phrase starts with it, 1 where another of its
    /// words does.
    pub fn fit(&self, phrase: &str) -> Option<u32> {
        if phrase.starts_with(&self.words) {
            return Some(0);
        }
        let later = |(at, _): (usize, &str)| phrase[at + 1..].starts_with(&self.words);
        (self.words.len() >= 3 && phrase.match_indices(' ').any(later)).then_some(1)
    }

    /// What typed words are compared with, for a phrase: the sign that is typed belongs to it.
    pub fn filter(&self, phrase: &str) -> Option<String> {
        (!self.sign.is_empty()).then(|| format!("{}{phrase}", self.sign))
    }
}

/// Whether the line before ends a block without a blank line: the last of front matter, or a heading.
fn after_whole_line(cursor: &Cursor<'_>) -> bool {
    cursor.block().is_some_and(|(_, block)| {
        block.kind == Kind::FrontMatter || matches!(block.kind, Kind::Heading(_)) && block.text.starts_with('#')
    })
}

/// The length of `3. `.
fn label_len(text: &str) -> usize {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let Some(tail) = text[digits..].strip_prefix('.') else { return 0 };
    let gap = tail.len() - tail.trim_start_matches([' ', '\u{a0}', '\t']).len();
    if (1..=3).contains(&digits) && gap > 0 { digits + 1 + gap } else { 0 }
}

/// The state at the start of the line, if a block can begin there.
fn state(cursor: &Cursor<'_>) -> Option<State> {
    let Some((start, block)) = cursor.block() else { return Some(State::START) };
    let begins = start + block.content.start as usize;
    if begins >= cursor.line_start && !block.content.is_empty() {
        return Some(block.entry);
    }
    // On a blank line after the block; inside it no paragraph begins.
    (start + block.content.end as usize <= cursor.line_start).then_some(block.exit)
}

//! The words of a paragraph, read across emphasis, with the signs between them.

use crate::span::{InBlock, Span};
use crate::syntax::Block;

/// A word of a paragraph.
pub(super) struct Word<'a> {
    /// As written.
    pub text: &'a str,
    /// Where it stands.
    pub at: Span<InBlock>,
    /// The last sign between it and the word before; emphasis and footnote marks are none.
    pub sign_before: Option<char>,
}

impl Word<'_> {
    /// Whether it is this word, in lower case or capitals.
    pub fn is(&self, word: &str) -> bool {
        self.text.eq_ignore_ascii_case(word)
    }

    /// Whether it is one of these words.
    pub fn is_any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
    }
}

/// The words of the body, in order.
pub(super) fn words(block: &Block) -> Vec<Word<'_>> {
    let (text, bytes) = (&*block.text, block.text.as_bytes());
    let (mut at, to) = (block.body.start as usize, block.body.end as usize);
    let mut marks = block.inlines.marks.iter().peekable();
    let mut found = Vec::with_capacity((to - at) / 6);
    let mut sign = None;
    while let Some(&byte) = bytes[..to].get(at) {
        if byte == b' ' {
            at += 1;
            continue;
        }
        while marks.peek().is_some_and(|mark| (mark.outer.end as usize) <= at) {
            marks.next();
        }
        if let Some(mark) = marks.peek()
            && mark.outer.start as usize <= at
        {
            at = (mark.outer.end as usize).min(to);
            continue;
        }
        let len = bytes[at..to].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let c = if len > 0 { char::from(byte) } else { text[at..to].chars().next().unwrap_or_default() };
        if !c.is_alphanumeric() {
            if !(c.is_whitespace() || matches!(c, '*' | '_')) {
                sign = Some(c);
            }
            at += c.len_utf8();
            continue;
        }
        let inside = |c: char| c.is_alphanumeric() || matches!(c, '-' | '\u{2011}' | '’' | '\'');
        let rest = at + len;
        let end = match bytes[..to].get(rest) {
            Some(b' ' | b',' | b';' | b'.') if len > 0 => rest,
            _ => (rest + text[rest..to].find(|c| !inside(c)).unwrap_or(to - rest)).max(at + c.len_utf8()),
        };
        found.push(Word { text: &text[at..end], at: Span::new(at, end), sign_before: sign.take() });
        at = end;
    }
    found
}

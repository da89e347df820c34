//! Quotation marks and square brackets as signs of a text.

use super::block::Block;
use super::fact::{Fact, QuoteMark, What};
use super::scan;
use crate::span::{InBlock, Span};

/// The straight quotation marks of a block, and its first curly one.
pub(super) fn quote_marks(block: &Block, facts: &mut Vec<Fact>) {
    let (from, to) = (block.content.start as usize, block.content.end as usize);
    let text = &block.text[from..to];
    let curly = (block.inlines.quotes != (0, 0)).then(|| text.find(['“', '”'])).flatten();
    if let Some(at) = curly {
        facts.push(Fact {
            at: Span::new(from + at, from + at + '“'.len_utf8()),
            what: What::QuoteMark(QuoteMark::Curly),
        });
    }
    if block.inlines.straight_quotes == 0 {
        return;
    }
    let mut in_tag = false;
    for (at, c) in text.char_indices() {
        match c {
            '<' => in_tag = text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/'),
            '>' => in_tag = false,
            '"' if !in_tag => {
                let before = text[..at].trim_end_matches(['*', '_']).chars().next_back();
                let opens = before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '“' | '‘' | '—' | '–'));
                facts.push(Fact {
                    at: Span::new(from + at, from + at + 1),
                    what: What::QuoteMark(QuoteMark::Straight { opens }),
                });
            }
            _ => {}
        }
    }
}

/// What stands between quotation marks in the body; a quotation that is not closed runs to its end.
pub(super) fn quotations(block: &Block) -> Vec<Span<InBlock>> {
    let (from, to) = (block.body.start as usize, block.body.end as usize);
    let mut found = Vec::new();
    if block.inlines.quotes.0 == 0 && block.inlines.straight_quotes == 0 {
        return found; // nothing is quoted in most paragraphs
    }
    let (mut depth, mut start, mut straight) = (0_u32, 0, None);
    for (at, c) in block.text[from..to].char_indices() {
        let at = from + at;
        match c {
            '“' => {
                if depth == 0 {
                    start = at;
                }
                depth += 1;
            }
            '”' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    found.push(Span::new(start, at));
                }
            }
            '"' if depth == 0 => match straight.take() {
                Some(open) => found.push(Span::new(open, at)),
                None => straight = Some(at),
            },
            _ => {}
        }
    }
    if depth > 0 {
        found.push(Span::new(start, to));
    }
    found
}

/// The square brackets of a block, from the sign that opens one to the one that closes it, or to the end. Footnote marks,
/// links and boxes to tick are none.
pub(crate) fn brackets(block: &Block) -> Vec<Span<InBlock>> {
    let (from, to) = (block.content.start as usize, block.content.end as usize);
    let bytes = block.text.as_bytes();
    let mut found: Vec<Span<InBlock>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for at in memchr::memchr2_iter(b'[', b']', &bytes[from..to]).map(|at| from + at) {
        if at > from && bytes[at - 1] == b'\\' {
            continue;
        }
        if bytes[at] == b'[' {
            if scan::mark(&block.text[at..to]).is_some() || is_box(&block.text[at..to]) {
                continue;
            }
            open.push(found.len());
            found.push(Span::new(at, to));
        } else if let Some(opened) = open.pop() {
            let linked = matches!(bytes.get(at + 1), Some(b'(' | b'['));
            // What was a link is emptied, and left out below.
            let start = found[opened].start as usize;
            found[opened] = if linked { Span::at(start) } else { Span::new(start, at + 1) };
        }
    }
    found.retain(|span| !span.is_empty());
    found
}

/// `[ ]` and `[x]`.
fn is_box(text: &str) -> bool {
    ["[ ]", "[x]", "[X]"].iter().any(|tick| text.starts_with(tick))
}

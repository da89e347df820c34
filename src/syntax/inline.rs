//! What stands inside a paragraph: emphasis, footnote marks, links, quotation marks, references to paragraphs.

use super::fact::{Direction, MarkStyle};
use super::scan;
use crate::span::{InBlock, Span};

/// An emphasized run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Emphasis {
    /// How it is emphasized.
    pub style: EmphasisStyle,
    /// With the signs.
    pub outer: Span<InBlock>,
    /// Without the signs.
    pub inner: Span<InBlock>,
}

/// How a run is emphasized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmphasisStyle {
    /// `*…*` or `_…_`
    Italic,
    /// `**…**`
    Bold,
    /// `***…***`
    BoldItalic,
    /// `<u>…</u>`
    Underline,
}

/// A footnote mark in running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InlineMark {
    /// The labels with their places.
    pub labels: Vec<(Box<str>, Span<InBlock>)>,
    /// How they are written.
    pub style: MarkStyle,
    /// The whole mark.
    pub outer: Span<InBlock>,
}

/// A reference to a paragraph of the same text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InlineReference {
    /// The whole reference, `paragraphs 3 and 4 above`.
    pub outer: Span<InBlock>,
    /// The numbers.
    pub numbers: Vec<ReferredNumber>,
    /// Where they are said to stand.
    pub direction: Direction,
}

/// A number in a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReferredNumber {
    /// The number.
    pub number: u32,
    /// Its digits.
    pub at: Span<InBlock>,
    /// Whether a letter in brackets follows: a sub-paragraph is meant.
    pub item: bool,
}

/// What stands inside a paragraph, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inlines {
    /// Emphasized runs, by where they start.
    pub emphasis: Vec<Emphasis>,
    /// Footnote marks.
    pub marks: Vec<InlineMark>,
    /// References to paragraphs.
    pub references: Vec<InlineReference>,
    /// Targets of Markdown links, signs included: `](…)`.
    pub targets: Vec<Span<InBlock>>,
    /// Quotation marks that open, and those that close.
    pub quotes: (u32, u32),
    /// Whether two capitals stand together, as in acronyms.
    pub capitals: bool,
    /// Whether quotation marks are straight, so that only their number tells which is which.
    pub straight_quotes: u32,
}

/// An emphasis sign that waits for its partner.
struct Open {
    at: usize,
    len: usize,
    sign: u8,
}

/// Bytes that mean nothing inside a paragraph, as most do.
const PLAIN: [bool; 256] = {
    let mut table = [true; 256];
    let signs = b"\\*_[^<]\"pP\xC2\xE2";
    let mut i = 0;
    while i < signs.len() {
        table[signs[i] as usize] = false;
        i += 1;
    }
    let mut capital = b'A';
    while capital <= b'Z' {
        table[capital as usize] = false;
        capital += 1;
    }
    table
};

/// Reads the paragraph that `text[from..to]` holds.
pub(crate) fn read(text: &str, from: usize, to: usize) -> Inlines {
    let bytes = text.as_bytes();
    let mut found = Inlines::default();
    let mut open: Vec<Open> = Vec::new();
    // The mark before a paragraph of a quoted text is no quotation inside it.
    let opens_quoted = text[from..to].starts_with(['“', '„', '«']);
    let mut at = from;
    while at < to {
        let Some(plain) = bytes[at..to].iter().position(|&byte| !PLAIN[usize::from(byte)]) else { break };
        at += plain;
        match bytes[at] {
            b'\\' if at + 1 < to && bytes[at + 1].is_ascii_punctuation() => at += 2,
            sign @ (b'*' | b'_') => at = emphasis(text, at, to, sign, &mut open, &mut found),
            b'[' | b'^' | b'<' => at = bracket(text, at, to, &mut open, &mut found),
            b']' if bytes.get(at + 1) == Some(&b'(') => {
                let end = bytes[at..to].iter().take(2048).position(|&b| matches!(b, b')' | b'\n'));
                match end.map(|end| at + end) {
                    Some(end) if bytes[end] == b')' => {
                        found.targets.push(Span::new(at, end + 1));
                        at = end + 1;
                    }
                    _ => at += 1,
                }
            }
            b'"' => {
                found.straight_quotes += 1;
                at += 1;
            }
            b'p' | b'P' if bytes[at + 1..to].starts_with(b"aragraph") => {
                let (opened, closed) = found.quotes;
                let quoted = opened > closed + u32::from(opens_quoted);
                at = reference(text, at, to, quoted, &mut found);
            }
            0xC2 | 0xE2 => at = wide(text, at, to, &mut found),
            b'A'..=b'Z' => {
                found.capitals |= at + 1 < to && bytes[at + 1].is_ascii_uppercase();
                at += 1;
            }
            _ => at += 1,
        }
    }
    found.emphasis.sort_by_key(|run| (run.outer.start, std::cmp::Reverse(run.outer.end)));
    found
}

/// A run of emphasis signs.
fn emphasis(text: &str, at: usize, to: usize, sign: u8, open: &mut Vec<Open>, found: &mut Inlines) -> usize {
    let bytes = text.as_bytes();
    let len = bytes[at..to].iter().take_while(|&&b| b == sign).count();
    let end = at + len;
    let space_before = text[..at].chars().next_back().is_none_or(char::is_whitespace);
    let space_after = end >= to || text[end..to].chars().next().is_none_or(char::is_whitespace);
    let word_before = at > 0 && bytes[at - 1].is_ascii_alphanumeric();
    let word_after = end < to && bytes[end].is_ascii_alphanumeric();
    let intraword = sign == b'_' && word_before && word_after;
    let mut left = len;
    if !space_before && !intraword {
        while left > 0 {
            // Only the nearest few can be partners: a stray sign must not make later ones search the whole text.
            let Some(i) = open.iter().rposition(|o| o.sign == sign) else { break };
            let partner = &open[i];
            let used = partner.len.min(left).min(3);
            let used = if used == 2 && partner.len == 3 && left == 2 { 2 } else { used };
            let inner = Span::new(partner.at + partner.len, at + (len - left));
            let outer = Span::new(inner.start as usize - used, inner.end as usize + used);
            let style = [EmphasisStyle::Italic, EmphasisStyle::Bold, EmphasisStyle::BoldItalic][used - 1];
            if !inner.is_empty() {
                found.emphasis.push(Emphasis { style, outer, inner });
            }
            left -= used;
            let rest = partner.len - used;
            open.truncate(i + 1);
            if rest == 0 {
                open.pop();
            } else {
                open[i].len = rest;
            }
        }
    }
    if left > 0 && !space_after && !intraword {
        open.push(Open { at: end - left, len: left, sign });
        if open.len() > 64 {
            open.remove(0);
        }
    }
    end
}

/// A footnote mark in brackets, a tag, or nothing.
fn bracket(text: &str, at: usize, to: usize, open: &mut Vec<Open>, found: &mut Inlines) -> usize {
    let rest = &text[at..to];
    if let Some(mark) = scan::mark(rest) {
        let power = mark.style != MarkStyle::Bracket && !marks_a_note(text, at);
        let too_long = mark.style == MarkStyle::Caret && !rest.starts_with("^{") && mark.len > 8;
        if !power && !too_long {
            push_mark(mark, at, found);
            return at + found.marks.last().expect("just pushed").outer.len();
        }
    }
    if rest.starts_with("<u>") {
        open.push(Open { at, len: 3, sign: b'<' });
        return at + 3;
    }
    if rest.starts_with("</u>") {
        if let Some(i) = open.iter().rposition(|o| o.sign == b'<') {
            let start = open[i].at;
            let inner = Span::new(start + 3, at);
            found.emphasis.push(Emphasis { style: EmphasisStyle::Underline, outer: Span::new(start, at + 4), inner });
            open.truncate(i);
        }
        return at + 4;
    }
    at + 1
}

fn push_mark(mark: scan::MarkRead, at: usize, found: &mut Inlines) {
    let labels = mark.labels.into_iter().map(|(label, start, end)| (label, Span::new(at + start, at + end))).collect();
    found.marks.push(InlineMark { labels, style: mark.style, outer: Span::new(at, at + mark.len) });
}

/// A character of several bytes: curly quotation marks, superscript digits.
fn wide(text: &str, at: usize, to: usize, found: &mut Inlines) -> usize {
    let Some(c) = text[at..to].chars().next() else { return at + 1 };
    match c {
        '“' | '„' | '«' => found.quotes.0 += 1,
        '”' | '»' => found.quotes.1 += 1,
        _ if scan::superscript_digit(c).is_some() && marks_a_note(text, at) => {
            if let Some(mark) = scan::mark(&text[at..to]) {
                let len = mark.len;
                push_mark(mark, at, found);
                return at + len;
            }
        }
        _ => {}
    }
    at + c.len_utf8()
}

/// Whether a raised number after this place can be a footnote mark and not a power: `km²`, `10³`, `x²`. After other
/// numbers, as in `Agenda 21` or `1/CP.21`, it is a mark.
fn marks_a_note(text: &str, at: usize) -> bool {
    let before = &text.as_bytes()[..at];
    let tail = |belongs: fn(&u8) -> bool| {
        let len = before.iter().rev().take(6).take_while(|&b| belongs(b)).count();
        &before[at - len..]
    };
    if before.last().is_some_and(u8::is_ascii_digit) {
        return tail(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'.' | b',' | b'-')) != b"10";
    }
    let word = tail(|b| b.is_ascii_alphabetic() || !b.is_ascii());
    let unit = matches!(word, b"km" | b"cm" | b"mm" | b"dm" | b"nm" | b"ft" | b"mi" | b"yd") || word == "µm".as_bytes();
    let variable = matches!(word, [letter] if letter.is_ascii_lowercase());
    !(unit || variable)
}

/// `paragraphs 3, 4 (b) and 5 above`, `paragraph 2 of the present resolution`; what is `quoted` refers to another text.
fn reference(text: &str, at: usize, to: usize, quoted: bool, found: &mut Inlines) -> usize {
    let word = at + "paragraph".len();
    let mut end = word + usize::from(text[word..to].starts_with('s'));
    let mut numbers = Vec::new();
    loop {
        let rest = &text[end..to];
        let gap = scan::spaces(rest);
        let digits = rest[gap..].bytes().take_while(u8::is_ascii_digit).count();
        if gap == 0 || digits == 0 || digits > 3 {
            break;
        }
        let start = end + gap;
        end = start + digits;
        let at = Span::new(start, end);
        // Letters in brackets belong to the number.
        while let Some(inner) = letter_in_brackets(&text[end..to]) {
            end += inner;
        }
        let item = end > at.end as usize;
        numbers.push(ReferredNumber { number: text[at.range()].parse().unwrap_or(0), at, item });
        let joiner = [", and", " and", " or", " to", ","].iter().find(|joiner| text[end..to].starts_with(**joiner));
        match joiner {
            Some(joiner) if more_follows(&text[end + joiner.len()..to]) => end += joiner.len(),
            _ => break,
        }
    }
    if !numbers.is_empty() && !quoted {
        let tail = &text[end..to];
        let direction = [
            (" above", Direction::Above),
            ("\u{a0}above", Direction::Above),
            (" below", Direction::Below),
            (" of the present resolution", Direction::Here),
            (" of this resolution", Direction::Here),
        ]
        .into_iter()
        .find(|(words, _)| {
            tail.starts_with(words) && !tail[words.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '-')
        });
        if let Some((words, direction)) = direction {
            end += words.len();
            found.references.push(InlineReference { outer: Span::new(at, end), numbers, direction });
        }
    }
    end
}

fn letter_in_brackets(text: &str) -> Option<usize> {
    let gap = scan::spaces(text);
    let rest = text[gap..].strip_prefix('(')?;
    let end = rest.bytes().take(6).position(|b| b == b')')?;
    rest[..end].bytes().all(|b| b.is_ascii_lowercase()).then_some(gap + end + 2)
}

fn more_follows(text: &str) -> bool {
    let gap = scan::spaces(text);
    gap > 0 && text[gap..].starts_with(|c: char| c.is_ascii_digit())
}

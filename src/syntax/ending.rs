//! How a paragraph ends.

use super::inline::Inlines;
use crate::span::{InBlock, Span};

/// The end of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// The punctuation sign, footnote marks and closing quotation marks left aside.
    pub sign: Option<char>,
    /// Where the sign stands, or the empty place where one would.
    pub at: Span<InBlock>,
    /// `and` or `or` after the sign: `; and`.
    pub conjunction: Option<Span<InBlock>>,
    /// Whether a closing quotation mark stands at the end.
    pub quote_closed: bool,
    /// Where the words end, before signs and marks.
    pub words_end: usize,
}

/// Reads the end of `text[from..to]`.
pub(crate) fn read(text: &str, from: usize, to: usize, inlines: &Inlines) -> End {
    let mut end = End { sign: None, at: Span::at(to), conjunction: None, quote_closed: false, words_end: to };
    let mut at = strip(text, from, to, inlines, &mut end);
    let before_quotes = end.at.start as usize;
    at = before_plain_mark(text, from, at);
    // `; and,` is `; and`.
    if text[from..at].ends_with(',') && conjunction_before(text, from, at - 1).is_some() {
        at -= 1;
    }
    if let Some((sign, start)) = sign_before(text, from, at) {
        // A stop inside the closing mark of a quoted sentence is the paragraph's own, when no sign follows the mark.
        end.sign = Some(sign);
        end.at = Span::new(start, at);
        at = start;
    } else if let Some((word, start)) = conjunction_before(text, from, at) {
        let before = text[from..start].trim_end().len() + from;
        let before = strip(text, from, before, inlines, &mut end);
        if let Some((sign, sign_at)) = sign_before(text, from, before) {
            end.sign = Some(sign);
            end.at = Span::new(sign_at, before);
            end.conjunction = Some(Span::new(start, start + word.len()));
            at = sign_at;
        } else {
            end.at = Span::at(before_quotes);
        }
    } else {
        end.at = Span::at(before_quotes);
    }
    end.words_end = at;
    end
}

/// Steps back over marks, emphasis signs, white space and closing quotation marks; gives the place before them. Where
/// a sign is missing it would stand after the quotation marks and emphasis and before the footnote marks: `end.at`.
fn strip(text: &str, from: usize, to: usize, inlines: &Inlines, end: &mut End) -> usize {
    let mut at = to;
    let mut place = to;
    let mut only_marks = true;
    let mut mark = inlines.marks.len();
    loop {
        while mark > 0 && inlines.marks[mark - 1].outer.end as usize > at {
            mark -= 1;
        }
        if mark > 0 && inlines.marks[mark - 1].outer.end as usize == at {
            at = inlines.marks[mark - 1].outer.start as usize;
            if only_marks {
                place = at;
            }
            continue;
        }
        if text[from..at].ends_with("</u>") {
            at -= 4;
            continue;
        }
        let Some(c) = text[from..at].chars().next_back() else { break };
        let blank = c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}');
        match c {
            '*' | '_' | '\\' => {}
            '”' | '"' | '»' => {
                end.quote_closed = true;
                only_marks = false;
            }
            '’' if at > from + 3 && text[from..at - 3].ends_with(['.', '”']) => {}
            _ if blank => {}
            _ => break,
        }
        at -= c.len_utf8();
        if blank && only_marks {
            place = at;
        }
    }
    end.at = Span::at(place);
    at
}

/// Steps back over a footnote mark that has lost its superscript: `agreed;5`.
fn before_plain_mark(text: &str, from: usize, at: usize) -> usize {
    let words = text[from..at].trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = at - from - words.len();
    let signed = words
        .strip_suffix([',', ';']) // not a stop: `Add.2` and `CP.21` end in figures of their own
        .is_some_and(|before| before.ends_with(|c: char| c.is_alphabetic() || c == ')'));
    if (1..=3).contains(&digits) && signed { at - digits } else { at }
}

fn sign_before(text: &str, from: usize, at: usize) -> Option<(char, usize)> {
    let sign = text[from..at].chars().next_back()?;
    matches!(sign, ',' | ';' | ':' | '.' | '!' | '?' | '…' | '–' | '—' | '，' | '；' | '。' | '：' | '،' | '؛')
        .then_some((sign, at - sign.len_utf8()))
}

fn conjunction_before(text: &str, from: usize, at: usize) -> Option<(&'static str, usize)> {
    let before = &text[from..at];
    ["and/or", "and", "or"].into_iter().find_map(|word| {
        let rest = before.strip_suffix(word)?;
        let signed = rest.trim_end().ends_with([',', ';', '.', ':', ']', '>', '}']);
        (rest.ends_with([' ', '\u{a0}', '\n']) && signed).then_some((word, from + rest.len()))
    })
}

//! From lines to blocks of text.
//!
//! A block ends at a blank line, or where the next line clearly starts something of its own. To tell, one look back
//! at the line before is enough; nothing depends on a later line. A block carries the blank lines after it, so that
//! the blocks of a text are the text.

use std::borrow::Cow;

use super::opener;
use super::scan;

/// Cuts lines into the texts of blocks.
pub(crate) struct Splitter<'a, I: Iterator<Item = Cow<'a, str>>> {
    lines: std::iter::Peekable<I>,
    /// Whether the next line is the first of the document, where front matter may stand.
    at_start: bool,
}

impl<'a, I: Iterator<Item = Cow<'a, str>>> Splitter<'a, I> {
    /// Cuts `lines`, which start where a block starts; `at_start` if that is the start of the document.
    pub(crate) fn new(lines: I, at_start: bool) -> Self {
        Self { lines: lines.peekable(), at_start }
    }
}

/// What the lines of a block are read as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Paragraph,
    /// One line and the blank ones after it.
    Line,
    Table,
    FrontMatter,
    /// Code between two fences of this character.
    Fence(u8),
    Comment,
}

impl<'a, I: Iterator<Item = Cow<'a, str>>> Iterator for Splitter<'a, I> {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let first = self.lines.next()?;
        let at_start = std::mem::replace(&mut self.at_start, false);
        let mut mode = mode_of(&first, at_start);
        // One blank line is all that follows most.
        let mut block = String::with_capacity(first.len() + 1);
        block.push_str(&first);
        let mut blank = is_blank(&first);
        let mut previous = first;
        while let Some(line) = self.lines.peek() {
            let is_blank = is_blank(line);
            match mode {
                Mode::Fence(_) | Mode::Comment | Mode::FrontMatter if mode_ends(mode, line) => {
                    mode = Mode::Line;
                    blank = false;
                    block.push_str(&self.lines.next()?);
                    continue;
                }
                Mode::FrontMatter if is_blank || !is_yaml(line) => mode = Mode::Line,
                Mode::Fence(_) | Mode::Comment | Mode::FrontMatter => {
                    block.push_str(&self.lines.next()?);
                    continue;
                }
                _ => {}
            }
            let goes_on = match mode {
                _ if is_blank => true,
                _ if blank => false,
                Mode::Paragraph => !starts_block(line, &previous),
                Mode::Table => line.trim_start().starts_with('|'),
                _ => false,
            };
            if !goes_on {
                break;
            }
            blank = is_blank;
            let line = self.lines.next()?;
            block.push_str(&line);
            if !is_blank {
                previous = line;
            }
        }
        Some(block)
    }
}

fn is_blank(line: &str) -> bool {
    line.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\u{c}').is_empty()
}

fn mode_of(line: &str, at_start: bool) -> Mode {
    let text = line.trim_start_matches('\u{feff}').trim_end();
    if at_start && text == "---" {
        return Mode::FrontMatter;
    }
    let text = text.trim_start();
    match text.as_bytes() {
        [b'`', b'`', b'`', ..] => Mode::Fence(b'`'),
        [b'~', b'~', b'~', ..] => Mode::Fence(b'~'),
        [b'#', ..] if is_hash_heading(text) => Mode::Line,
        [b'|', ..] => Mode::Table,
        [b'<', b'!', b'-', b'-', ..] if text.contains("-->") => Mode::Line,
        [b'<', b'!', b'-', b'-', ..] => Mode::Comment,
        _ if is_thematic_break(text) || is_bare_heading(text) || is_organ_line(text) => Mode::Line,
        _ => Mode::Paragraph,
    }
}

fn mode_ends(mode: Mode, line: &str) -> bool {
    match mode {
        Mode::FrontMatter => matches!(line.trim_end(), "---" | "..."),
        Mode::Fence(sign) => {
            let text = line.trim();
            text.len() >= 3 && text.bytes().all(|b| b == sign)
        }
        Mode::Comment => line.contains("-->"),
        _ => false,
    }
}

/// Whether a line can belong to front matter: an unclosed one must not swallow the draft.
fn is_yaml(line: &str) -> bool {
    let key = line.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-')).count();
    line.starts_with([' ', '\t', '#', '-']) || (key > 0 && line[key..].starts_with(':'))
}

/// `# Heading`
pub(crate) fn is_hash_heading(text: &str) -> bool {
    let hashes = text.bytes().take_while(|&b| b == b'#').count();
    (1..=6).contains(&hashes) && text[hashes..].starts_with([' ', '\t', '\r', '\n'])
}

/// `---`, `***`, `* * *`
pub(crate) fn is_thematic_break(text: &str) -> bool {
    let signs = text.bytes().filter(|b| !b.is_ascii_whitespace());
    let mut count = 0;
    let mut first = None;
    for sign in signs {
        if !matches!(sign, b'-' | b'*' | b'_') || *first.get_or_insert(sign) != sign {
            return false;
        }
        count += 1;
    }
    count >= 3
}

/// A line that heads a text although nothing marks it: `Draft resolution IV`, `Annex II`, alone on its line.
pub(crate) fn is_bare_heading(text: &str) -> bool {
    let text = text.trim_matches(['*', '_', ' ', '\t', '\r', '\n', '\u{a0}', '\\']);
    if !text.starts_with(['D', 'A']) {
        return false; // nearly all lines are left with this
    }
    let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
    let numeral = |text: &str| {
        let text = text.trim();
        text.is_empty() || scan::roman_value(text).is_some() && text.bytes().all(|b| b.is_ascii_uppercase())
    };
    match first {
        "Draft" => rest.strip_prefix("resolution").or(rest.strip_prefix("decision")).is_some_and(numeral),
        "Annex" | "ANNEX" | "Appendix" => numeral(rest),
        _ => false,
    }
}

/// A line that holds an organ's name and nothing else.
pub(crate) fn is_organ_line(text: &str) -> bool {
    super::organ_line::organ_line(text).is_some_and(|line| line.organ.is_some())
}

/// Whether a line that follows another without a blank one starts a block.
fn starts_block(line: &str, previous: &str) -> bool {
    let text = line.trim_start();
    if mode_of(line, false) != Mode::Paragraph || scan::mark(text).is_some_and(|mark| is_note_start(text, mark.len)) {
        return true;
    }
    if previous.ends_with("  \n") || previous.ends_with("\\\n") {
        return false; // a hard line break inside a paragraph
    }
    let before = previous.trim_end().trim_end_matches(['*', '_', '”', '"']);
    let before = trim_marks(before);
    let ended = before.ends_with([',', ';', ':', '.']) || before.ends_with(" and") || before.ends_with(" or");
    if !ended {
        return text.bytes().next().is_some_and(|b| b.is_ascii_digit())
            && scan::label(text).is_some_and(|read| read.label.form == super::LabelForm::Stop && read.end <= 3);
    }
    let unquoted = &text[scan::opening_quote(text).unwrap_or(0)..];
    if unquoted.len() < text.len() && !text.starts_with('"') {
        return true;
    }
    scan::label(unquoted).is_some() || is_organ_line(unquoted) || opener::starts_paragraph(unquoted)
}

/// Without footnote marks at the end.
fn trim_marks(mut text: &str) -> &str {
    loop {
        let end = text.trim_end_matches(|c| scan::superscript_digit(c).is_some());
        if end.len() < text.len() {
            text = end;
            continue;
        }
        let Some(at) = text.ends_with([']', '}', '>', '^']).then(|| text.rfind(['[', '^', '<'])).flatten() else {
            return text;
        };
        let at = if text[at..].starts_with("</sup>") { text[..at].rfind('<').unwrap_or(at) } else { at };
        let at = if text[at..].starts_with('^') && text[..at].ends_with('[') { at - 1 } else { at };
        match scan::mark(&text[at..]) {
            Some(mark) if at + mark.len == text.len() => text = &text[..at],
            _ => return text,
        }
    }
}

/// Whether the mark of this length at the start of a paragraph makes it a footnote.
pub(crate) fn is_note_start(text: &str, mark_len: usize) -> bool {
    let rest = &text[mark_len..];
    if text.starts_with("[^") { rest.starts_with(':') } else { rest.starts_with([' ', '\u{a0}', '\t']) }
}

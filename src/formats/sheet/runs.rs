//! A stretch of a paragraph as words in their styles.

use std::borrow::Cow;
use std::ops::Range;

use super::{Run, Style, Words};
use crate::syntax::{Block, EmphasisStyle, MarkStyle};

/// Something in a paragraph that is no word: an emphasis sign, a mark, a part of a link.
struct Sign<'a> {
    at: Range<usize>,
    does: Does<'a>,
}

enum Does<'a> {
    Set(EmphasisStyle, bool),
    Mark(Vec<&'a str>, bool),
    Link(Option<&'a str>),
}

/// How far before its target the words of a link begin at most, in bytes.
const LINK_WORDS: usize = 2048;

/// The words of the bytes `within` of a block.
pub fn runs(block: &Block, within: Range<usize>) -> Vec<Run<'_>> {
    let mut reader = Reader { runs: Vec::new(), depth: [0; 3], link: None };
    let mut at = within.start;
    for sign in signs(block, &within) {
        if sign.at.start < at {
            continue;
        }
        reader.words(&block.text[at..sign.at.start]);
        at = sign.at.end;
        reader.obey(sign.does);
    }
    reader.words(&block.text[at..within.end.max(at)]);
    reader.runs
}

fn signs<'a>(block: &'a Block, within: &Range<usize>) -> Vec<Sign<'a>> {
    let mut signs = Vec::new();
    for run in &block.inlines.emphasis {
        let (outer, inner) = (run.outer.range(), run.inner.range());
        if within.start <= outer.start && outer.end <= within.end {
            signs.push(Sign { at: outer.start..inner.start, does: Does::Set(run.style, true) });
            signs.push(Sign { at: inner.end..outer.end, does: Does::Set(run.style, false) });
        }
    }
    for mark in &block.inlines.marks {
        let labels = mark.labels.iter().map(|(label, _)| &**label).collect();
        signs.push(Sign { at: mark.outer.range(), does: Does::Mark(labels, mark.style == MarkStyle::Html) });
    }
    for target in &block.inlines.targets {
        let target = target.range();
        if let Some(open) = link_start(block.text.as_bytes(), within.start, target.start) {
            let to = block.text[target.start + 2..target.end - 1].split_whitespace().next();
            signs.push(Sign { at: open..open + 1, does: Does::Link(to) });
            signs.push(Sign { at: target, does: Does::Link(None) });
        }
    }
    signs.retain(|sign| within.start <= sign.at.start && sign.at.end <= within.end);
    signs.sort_by_key(|sign| sign.at.start);
    signs
}

/// The bracket that opens a link whose words end at `end`.
fn link_start(bytes: &[u8], from: usize, end: usize) -> Option<usize> {
    let from = from.max(end.saturating_sub(LINK_WORDS));
    let mut closed = 0;
    for at in (from..end).rev() {
        match bytes[at] {
            b']' => closed += 1,
            b'[' if closed > 0 => closed -= 1,
            b'[' => return Some(at),
            _ => {}
        }
    }
    None
}

struct Reader<'a> {
    runs: Vec<Run<'a>>,
    /// How many italics, bolds and underlines are open.
    depth: [u32; 3],
    link: Option<&'a str>,
}

impl<'a> Reader<'a> {
    fn obey(&mut self, does: Does<'a>) {
        match does {
            Does::Set(style, on) => {
                let touched: &[usize] = match style {
                    EmphasisStyle::Italic => &[0],
                    EmphasisStyle::Bold => &[1],
                    EmphasisStyle::BoldItalic => &[0, 1],
                    EmphasisStyle::Underline => &[2],
                };
                for &i in touched {
                    self.depth[i] = if on { self.depth[i] + 1 } else { self.depth[i].saturating_sub(1) };
                }
            }
            Does::Mark(labels, repeats) => {
                self.runs.extend(labels.into_iter().map(|label| Run::Mark { label: Cow::Borrowed(label), repeats }));
            }
            Does::Link(to) => self.link = to,
        }
    }

    fn words(&mut self, text: &'a str) {
        if text.is_empty() {
            return;
        }
        let [italic, bold, underline] = self.depth.map(|depth| depth > 0);
        let style = Style { italic, bold, underline, ..Style::default() };
        let link = self.link.map(Cow::Borrowed);
        let mut rest = text;
        while let Some((before, raised, inner, after)) = small(rest) {
            self.push(cleaned(before), style, link.clone());
            self.push(cleaned(inner), Style { raised, lowered: !raised, ..style }, link.clone());
            rest = after;
        }
        self.push(cleaned(rest), style, link);
    }

    fn push(&mut self, text: Cow<'a, str>, style: Style, link: Option<Cow<'a, str>>) {
        if !text.is_empty() {
            self.runs.push(Run::Words(Words { text, style, link }));
        }
    }
}

/// The first raised or lowered words, between what stands before and after: `m<sup>2</sup>`, `CO<sub>2</sub>`.
fn small(text: &str) -> Option<(&str, bool, &str, &str)> {
    let open = memchr::memchr_iter(b'<', text.as_bytes()).find(|&at| text[at..].starts_with("<su"))?;
    let raised = text[open..].starts_with("<sup>");
    if !raised && !text[open..].starts_with("<sub>") {
        return None;
    }
    let inner = &text[open + 5..];
    let close = inner.find(if raised { "</sup>" } else { "</sub>" })?;
    Some((&text[..open], raised, &inner[..close], &inner[close + 6..]))
}

/// Words without the signs of Markdown that stand for themselves: escapes, entities, line breaks.
fn cleaned(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(|b| matches!(b, b'\\' | b'&' | b'\n' | b'\r' | b'<')) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['\\', '&', '\n', '\r', '<']) {
        clean.push_str(&rest[..at]);
        rest = sign(&rest[at..], &mut clean);
    }
    clean.push_str(rest);
    Cow::Owned(clean)
}

/// Takes the sign at the start of a text and gives what follows it.
fn sign<'a>(text: &'a str, clean: &mut String) -> &'a str {
    if text.starts_with(['\n', '\r']) {
        let before = clean.trim_end_matches([' ', '\t']).len();
        clean.push_str(if clean.len() >= before + 2 { "  " } else { "" });
        let hard = clean.ends_with("  ");
        clean.truncate(before);
        clean.push(if hard { '\n' } else { ' ' });
        return text.trim_start();
    }
    if let Some(rest) = text.strip_prefix('\\') {
        if rest.starts_with(['\n', '\r']) {
            clean.push('\n');
            return rest.trim_start();
        }
        let escaped = rest.chars().next().filter(char::is_ascii_punctuation);
        clean.push(escaped.unwrap_or('\\'));
        return &rest[escaped.map_or(0, char::len_utf8)..];
    }
    const NAMED: [(&str, char); 8] = [
        ("&amp;", '&'),
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&quot;", '"'),
        ("&nbsp;", '\u{a0}'),
        ("<br>", '\n'),
        ("<br/>", '\n'),
        ("<br />", '\n'),
    ];
    if let Some((name, c)) = NAMED.iter().find(|(name, _)| text.starts_with(name)) {
        clean.push(*c);
        return &text[name.len()..];
    }
    clean.push_str(&text[..1]);
    &text[1..]
}

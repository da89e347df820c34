//! Words in their styles as Markdown.

use crate::formats::link::is_harmless;
use crate::formats::sheet::{Run, Style, Words};

/// The words of runs; `opens` tells whether they open a paragraph, so that nothing at their start may look like a
/// heading or a table. A line break is two spaces and `\n`.
pub fn words(runs: &[Run], opens: bool) -> String {
    let mut out = String::new();
    for run in merged(runs) {
        match run {
            Run::Words(words) => self::run(&words, &mut out),
            Run::Mark { label, repeats: false } => out.extend(["[^", &label, "]"]),
            Run::Mark { label, repeats: true } => out.extend(["<sup>", &label, "</sup>"]),
        }
    }
    let out = out.trim();
    let looks_like_more =
        out.starts_with(['#', '|', '>', '~', '`']) || out.starts_with("---") || out.starts_with("===");
    if opens && looks_like_more { format!("\\{out}") } else { out.to_owned() }
}

/// Runs of one style as one, white space between them included.
fn merged<'a>(runs: &[Run<'a>]) -> Vec<Run<'a>> {
    let mut merged: Vec<Run<'a>> = Vec::new();
    for run in runs {
        if let (Some(Run::Words(last)), Run::Words(next)) = (merged.last_mut(), run) {
            let same = last.style == next.style && last.link == next.link;
            if same || next.text.trim().is_empty() {
                last.text.to_mut().push_str(&next.text);
                continue;
            }
            if last.text.trim().is_empty() {
                let text = format!("{}{}", last.text, next.text);
                *last = Words { text: text.into(), ..next.clone() };
                continue;
            }
        }
        merged.push(run.clone());
    }
    merged
}

fn run(words: &Words, out: &mut String) {
    let text = &*words.text;
    let inner = text.trim();
    if inner.is_empty() {
        return out.push_str(&broken(text));
    }
    let start = text.len() - text.trim_start().len();
    out.push_str(&broken(&text[..start]));
    let Style { italic, bold, underline, raised, lowered } = words.style;
    let signs = [
        (italic && bold, "***", "***"),
        (italic && !bold, "*", "*"),
        (bold && !italic, "**", "**"),
        (underline, "<u>", "</u>"),
        (raised, "<sup>", "</sup>"),
        (lowered, "<sub>", "</sub>"),
    ];
    let link =
        words.link.as_deref().filter(|to| is_harmless(to) && to.contains("://") && !to.contains(['(', ')', ' ']));
    if link.is_some() {
        out.push('[');
    }
    out.extend(signs.iter().filter(|(on, ..)| *on).map(|(_, open, _)| *open));
    escape(inner, out);
    out.extend(signs.iter().rev().filter(|(on, ..)| *on).map(|(.., close)| *close));
    if let Some(to) = link {
        out.extend(["](", to, ")"]);
    }
    out.push_str(&broken(&text[start + inner.len()..]));
}

/// White space with line breaks as Markdown has them.
fn broken(space: &str) -> String {
    if !space.contains('\n') {
        return space.to_owned();
    }
    "  \n".to_owned()
}

/// Appends words so that none of their signs is one of Markdown.
fn escape(text: &str, out: &mut String) {
    let bytes = text.as_bytes();
    for (at, c) in text.char_indices() {
        let next = bytes.get(at + 1).copied().unwrap_or(b' ');
        let before = at.checked_sub(1).map_or(b' ', |before| bytes[before]);
        let is_sign = match c {
            '*' => true,
            '_' => !(before.is_ascii_alphanumeric() && next.is_ascii_alphanumeric()),
            '\\' => next.is_ascii_punctuation(),
            '[' => next == b'^',
            '^' => next.is_ascii_digit() || next == b'{',
            '<' => next.is_ascii_alphabetic() || matches!(next, b'/' | b'!'),
            '&' => ["&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;"].iter().any(|name| text[at..].starts_with(name)),
            ']' => next == b'(',
            _ => false,
        };
        if is_sign {
            out.push('\\');
        }
        match c {
            '\n' => {
                out.truncate(out.trim_end_matches(' ').len());
                out.push_str("  \n");
            }
            c => out.push(c),
        }
    }
}

use super::provisions::{self, Owner};
use crate::lexicon::{Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::{self, Running, digits, space};
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// An article is shortened or written as in a table of law: “Art. 14”, “article 14(2)”, “article 14.2”.
    ///
    /// ## Why
    ///
    /// Running text writes “article 14, paragraph 2, of the Convention” or “article 14 (2)”. Short forms are for footnotes.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* Art. 14(2) of the Convention on Buoys,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* article 14, paragraph 2, of the Convention on Buoys,
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, abbreviations and references. None of 300 adopted texts has one of these forms.
    "provision-form", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    static STEM: Needle = Needle::new("rt");
    const WORDS: [Key; 4] = Key::all(["art", "arts", "article", "articles"]);
    if block.figures.is_empty() || !prose::is_prose(block) || !block.may_say(&WORDS) {
        return;
    }
    let text = &*block.text;
    let running = Running::any(block);
    for found in STEM.places(text) {
        let Some(start) = found.checked_sub(1).filter(|&at| b"Aa".contains(&text.as_bytes()[at])) else { continue };
        let Some((len, short)) = word(&text[start..]) else { continue };
        let end = start + len;
        let gap = space(&text[end..]).unwrap_or(0);
        let from = end + gap;
        let figures = digits(&text[from..]);
        if figures == 0 || !short && gap == 0 || text[..start].ends_with(char::is_alphanumeric) {
            continue;
        }
        let mut edits = Vec::new();
        let mut to = from + figures;
        if short {
            edits.push((Span::new(start, from), format!("{} ", written_out(&text[start..], &text[from..]))));
        }
        to = inner(text, to, &mut edits);
        if edits.is_empty() || short && prose::in_brackets(block, start) || !running.own(start) {
            continue;
        }
        let at = Span::new(start, to);
        let right = applied(text, at, &edits);
        sink.report(at, format!("“{}” is not for running text: write “{right}”", block.slice(at)))
            .unsafe_fix(format!("Write “{right}”"), edits);
    }
}

/// The length of `Art.`, `Arts.`, `article` or `articles` at the start, and whether it is shortened.
fn word(text: &str) -> Option<(usize, bool)> {
    let rest = &text[1..];
    let long = ["rticles", "rticle"].iter().find(|word| rest.starts_with(**word)).map(|word| (word.len() + 1, false));
    long.or_else(|| ["rts.", "rt."].iter().find(|word| rest.starts_with(**word)).map(|word| (word.len() + 1, true)))
}

/// The word in full, with the capital that the Charter has.
fn written_out(word: &str, numbers: &str) -> String {
    let charter = provisions::list(numbers).is_some_and(|len| provisions::owner(&numbers[len..]) == Owner::Charter);
    let plural = if word[1..].starts_with("rts") { "s" } else { "" };
    format!("{}rticle{plural}", if charter { 'A' } else { 'a' })
}

/// Reads `(2)` without a space, or `.2`, after the number; adds the edit and returns where it ends.
fn inner(text: &str, at: usize, edits: &mut Vec<(Span<InBlock>, String)>) -> usize {
    let rest = &text[at..];
    if let Some(open) = rest.strip_prefix('(') {
        if let Some(close) = open.find(')').filter(|close| (1..=4).contains(close)) {
            edits.push((Span::at(at), " ".to_owned()));
            return at + close + 2;
        }
    } else if let Some(after) = rest.strip_prefix('.') {
        let len = digits(after);
        let next = &after[len..];
        if len > 0 && !next.starts_with(|c: char| c.is_alphanumeric()) && !after[len..].starts_with(['.', '/']) {
            edits.push((Span::new(at, at + 1), ", paragraph ".to_owned()));
            if next.starts_with(" of ") {
                edits.push((Span::at(at + 1 + len), ",".to_owned()));
            }
            return at + 1 + len;
        }
    }
    at
}

/// The words at a place after the edits.
fn applied(text: &str, at: Span<InBlock>, edits: &[(Span<InBlock>, String)]) -> String {
    let mut written = String::new();
    let mut from = at.start as usize;
    for (place, instead) in edits {
        written.push_str(&text[from..place.start as usize]);
        written.push_str(instead);
        from = place.end as usize;
    }
    written.push_str(text.get(from..at.end as usize).unwrap_or_default());
    written.trim_end_matches(',').to_owned()
}

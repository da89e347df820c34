use super::provisions;
use crate::lexicon::{Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::{self, Running, space};
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// Commas do not enclose the paragraph of an article: “article 14, paragraph 2 of the Convention”.
    ///
    /// ## Why
    ///
    /// The paragraph is put in between: “article 14, paragraph 2, of the Convention” is article 14 of the Convention. With one
    /// comma the sentence breaks where it should not.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* article 14, paragraph 2 of the Convention on Buoys,
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
    /// United Nations Editorial Manual, references. In 210 adopted texts of the General Assembly, the Human Rights Council and
    /// the Economic and Social Council 26 such paragraphs stand between two commas, three after one.
    "provision-comma", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    static UNIT: Needle = Needle::new("paragraph");
    const INSIDE: [Key; 2] = Key::all(["paragraph", "paragraphs"]);
    const UNITS: [Key; 3] = Key::all(["article", "section", "chapter"]);
    if !prose::is_prose(block) || !block.may_say(&INSIDE) || !block.may_say(&UNITS) {
        return;
    }
    let text = &*block.text;
    let running = Running::any(block);
    for start in UNIT.places(text) {
        let end = start + UNIT.letters().len();
        let end = end + usize::from(text[end..].starts_with('s'));
        let Some(from) = space(&text[end..]).map(|gap| end + gap) else { continue };
        let Some((whole, comma)) = before(text, start) else { continue };
        let Some(len) = inner(&text[from..]) else { continue };
        let to = from + len;
        let after = &text[to..];
        let lost = [" of the ", " of its ", " thereof"].iter().any(|words| after.starts_with(words));
        // Where neither stands it may be meant: `article 14 paragraph 2 of which`.
        if comma.is_none() && !lost && !after.starts_with(", of the ") || comma.is_some() && !lost {
            continue;
        }
        if !running.own(start) {
            continue;
        }
        let mut edits = Vec::new();
        if comma.is_none() {
            let gap = text[..start].chars().next_back().map_or(0, char::len_utf8);
            edits.push((Span::at(start - gap), ",".to_owned()));
        }
        if lost {
            edits.push((Span::at(to), ",".to_owned()));
        }
        let at = Span::new(whole, to);
        let (head, unit) = (text[whole..start].trim_end_matches([' ', '\u{a0}', ',']), &text[start..to]);
        sink.report(at, format!("“{}” lacks a comma: write “{head}, {unit},”", &text[whole..to]))
            .unsafe_fix("Insert the comma", edits);
    }
}

/// Where the article or section before a paragraph starts, and where the comma after it stands.
fn before(text: &str, at: usize) -> Option<(usize, Option<usize>)> {
    let head = text[..at].strip_suffix([' ', '\u{a0}'])?;
    let comma = head.ends_with(',').then(|| head.len() - 1);
    let head = head.trim_end_matches(',');
    // The number, with points such as `2 (b)`, and the word before it.
    let mut rest = head;
    for _ in 0..3 {
        let number = rest.rfind([' ', '\u{a0}'])?;
        let from = number + rest[number..].chars().next().map_or(1, char::len_utf8);
        rest = &rest[..number];
        let word = rest.rsplit([' ', '\u{a0}', '\n']).next().unwrap_or(rest);
        let unit = ["article", "Article", "section", "chapter", "Chapter"].contains(&word);
        if unit && provisions::number(&head[from..]) == Some(head.len() - from) {
            return Some((rest.len() - word.len(), comma));
        }
    }
    None
}

/// The numbers or points of the paragraph.
fn inner(text: &str) -> Option<usize> {
    if text.starts_with('(') {
        return text.find(')').filter(|at| *at < 5).map(|at| at + 1);
    }
    provisions::list(text)
}

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A raised footnote mark in a text is a letter or an asterisk, not a number.
    ///
    /// ## Why
    ///
    /// The footnotes of a resolution and of its annexes are numbered. Letters are for notes under tables, asterisks for notes
    /// about the whole document.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Charter of Lighthouses,<sup>a</sup>
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Charter of Lighthouses,<sup>1</sup>
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, footnotes. All marks in 300 adopted texts are numbers.
    "footnote-letter", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let (from, to) = (block.body.start as usize, block.body.end as usize);
    let bytes = &block.text.as_bytes()[..to];
    // These are rare in any text.
    if memchr::memchr2(b'<', b'^', &bytes[from..]).is_none() || !prose::is_prose(block) {
        return;
    }
    for at in memchr::memchr2_iter(b'<', b'^', &bytes[from..]).map(|at| from + at) {
        let Some((label, len)) = raised(&block.text[at..to]) else { continue };
        // A unit or a number before it makes it an exponent.
        let before: String = block.text[..at].chars().rev().take(2).collect();
        let word = before.chars().all(|c| !c.is_ascii_digit()) && before.chars().any(|c| c.is_lowercase());
        if word {
            let message = format!("the footnote mark “{label}” is no number: footnotes of a text are numbered 1, 2, 3");
            sink.report(Span::new(at, at + len), message);
        }
    }
}

/// A raised letter or asterisk at the start, and the length with its signs.
fn raised(text: &str) -> Option<(&str, usize)> {
    let (open, close) =
        [("<sup>", "</sup>"), ("^{", "}"), ("^", "^")].into_iter().find(|(open, _)| text.starts_with(open))?;
    let rest = &text[open.len()..];
    let len = rest.find(close).filter(|len| (1..=4).contains(len))?;
    let label = &rest[..len];
    let bare = label.trim_matches('\\');
    let letter = bare.len() == 1 && bare.starts_with(|c: char| ('a'..='m').contains(&c));
    let sign = !bare.is_empty() && bare.chars().all(|c| matches!(c, '*' | '†' | '‡'));
    (letter || sign).then_some((bare, open.len() + len + close.len()))
}

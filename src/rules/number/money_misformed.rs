use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// An amount of money has “US$”, a space after its sign, or a shortened “million”.
    ///
    /// ## Why
    ///
    /// A dollar is a United States dollar unless another is named, so that “$2.5 million” says it all. “m” and “bn” are
    /// short for words that a resolution writes out.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Welcomes* the pledge of US$ 2.5m for lighthouses.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Welcomes* the pledge of $2.5 million for lighthouses.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, numbers and dates. In 300 adopted texts “US$” occurs in one quoted title only.
    "money-misformed", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(running) = Running::of(block) else { return };
    let mut past = 0;
    for figure in &block.figures {
        let start = figure.start as usize;
        if start < past {
            continue;
        }
        let Some(opening) = sign(&block.text[..start]) else { continue };
        let end = amount(&block.text, start);
        past = end;
        let (whole, short) = short(&block.text[end..]);
        let written = &block.text[start - opening..end + short.unwrap_or(0)];
        let digits = &block.text[start..end];
        let right = if short.is_some() { format!("${digits} {whole}") } else { format!("${digits}") };
        if written == right || !running.own(start) {
            continue;
        }
        let at = Span::new(start - opening, start - opening + written.len());
        sink.report(at, format!("“{written}” is an amount in dollars: write “{right}”"))
            .unsafe_fix(format!("Write “{right}”"), vec![(at, right)]);
    }
}

/// The length of the sign of a dollar, with the space after it, that a text ends with.
fn sign(before: &str) -> Option<usize> {
    let bare = before.trim_end_matches([' ', '\u{a0}']);
    let found = ["US$", "USD", "US $", "$"].into_iter().find(|sign| bare.ends_with(sign))?;
    let start = bare.len() - found.len();
    // `CAN$`, `A$` and the like are other dollars.
    (!bare[..start].ends_with(|c: char| c.is_alphanumeric() || c == '$')).then_some(before.len() - start)
}

/// Where the digits of an amount end, with their commas and points.
fn amount(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = start;
    while let Some(b) = bytes.get(end) {
        let inside = matches!(b, b',' | b'.') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        if !(b.is_ascii_digit() || inside) {
            break;
        }
        end += 1;
    }
    end
}

/// The word that letters after an amount are short for, and their length with the space before.
fn short(after: &str) -> (&'static str, Option<usize>) {
    let gap = after.len() - after.trim_start_matches([' ', '\u{a0}']).len();
    let rest = &after[gap..];
    let len = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
    let word = match &rest[..len] {
        "m" | "M" | "mn" | "mln" | "MM" => "million",
        "bn" | "B" | "bln" => "billion",
        "tn" | "trn" => "trillion",
        _ => return ("", None),
    };
    (word, Some(gap + len))
}

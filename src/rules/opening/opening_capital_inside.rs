use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose;
use crate::span::{InBlock, Span};
use crate::syntax::opener::{Phrase, Shape};
use crate::syntax::{Block, Kind, Role};

rule! {
    /// A word inside an opening phrase has a capital: “Taking Note of”, “Expresses Its Appreciation”.
    ///
    /// ## Why
    /// Only the first word of a paragraph has a capital. An opening phrase is no title, and its other words are small.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Taking Note* of the chart of the northern lighthouses,
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Taking note* of the chart of the northern lighthouses,
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, capitalization. No opening phrase of 300 adopted texts has such a capital.
    "opening-capital-inside", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    // `The Council requests` names the organ first, and has other faults.
    let opens = |phrase: &&Phrase| phrase.known && phrase.capital && phrase.shape != Shape::Subject;
    let Some(phrase) = block.phrase.as_ref().filter(opens) else { return };
    if !matches!(block.kind, Kind::Paragraph(Role::Preambular | Role::Operative)) {
        return;
    }
    let whole = block.in_body(phrase.start, phrase.loose_end);
    let written = block.slice(whole);
    let mut capitals = Vec::new();
    let (from, to) = (whole.start as usize, whole.end as usize);
    let starts = prose::words(block).map(|word| word.start);
    for start in starts.skip_while(|&start| start < from).take_while(|&start| start < to).skip(1) {
        let rest = &block.text[start..to];
        let word = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
        let mut letters = word.chars();
        let Some(first) = letters.next().filter(|first| first.is_uppercase()) else { continue };
        // Words all in capitals are set so for stress, and another matter.
        if !letters.as_str().chars().any(char::is_lowercase) {
            return;
        }
        capitals.push((Span::new(start, start + first.len_utf8()), first.to_lowercase().collect::<String>()));
    }
    if capitals.is_empty() {
        return;
    }
    let plain = written.replace(['*', '_'], "");
    let mut letters = plain.chars();
    let first: String = letters.next().into_iter().collect();
    let right = format!("{first}{}", letters.as_str().to_lowercase());
    sink.report(whole, format!("“{plain}” has a capital inside: write “{right}”"))
        .fix(format!("Write “{right}”"), capitals);
}

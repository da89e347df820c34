use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::opener::verbs;
use crate::syntax::{Block, Kind, Role, extent};

rule! {
    /// A paragraph turns to the same addressee a second time without “also”.
    ///
    /// ## Why
    /// “Requests the Secretary-General to chart the reefs, and also requests the Secretary-General to light them”: as
    /// between paragraphs, “also” says that the second call is meant, and no slip of copying.
    ///
    /// ## Examples
    /// ```invalid ga
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to chart the reefs, and requests the Secretary-General to light them.
    /// ```
    /// ```valid ga
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to chart the reefs, and also requests the Secretary-General to light them.
    /// ```
    ///
    /// ## Source
    /// Practice of the organs whose texts are edited: in 210 adopted texts the second call to the same addressee inside a
    /// paragraph has “also” 16 of 18 times.
    "also-missing-inside", Fixes::Unsafe, |_| Scope::block(check)
}

/// Longer words for an addressee are a description.
const LONGEST: usize = 120;

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(phrase) = block.phrase.as_ref().filter(|phrase| phrase.known && phrase.directive) else { return };
    if block.kind != Kind::Paragraph(Role::Operative) {
        return;
    }
    let start = extent(block, phrase).end as usize;
    let rest = &block.text[start..block.body.end as usize];
    let verb = match phrase.head {
        "call" => "calls upon".to_owned(),
        "appeal" => "appeals to".to_owned(),
        head => verbs::finite(head),
    };
    let named = rest.trim_start_matches(['*', '_', ' ', '\u{a0}']);
    let named = if verb == "appeals to" { named.strip_prefix("to ").unwrap_or(named) } else { named };
    let Some((addressee, after)) = named.split_once(" to ") else { return };
    if addressee.is_empty() || addressee.len() > LONGEST || addressee.contains([',', ';', '“', '"', ':']) {
        return;
    }
    let from = block.body.end as usize - after.len();
    for comma in memchr::memchr_iter(b',', after.as_bytes()) {
        let words = after[comma + 1..].trim_start();
        let words = words.strip_prefix("and ").unwrap_or(words);
        let Some(second) = words.strip_prefix(&*verb).and_then(|words| words.strip_prefix(' ')) else { continue };
        if second.strip_prefix(addressee).is_some_and(|words| words.starts_with(" to ")) {
            let at = from + after.len() - words.len();
            let place = Span::new(at, at + verb.len());
            let message = format!("“{verb}” turns to {addressee} a second time: write “also {verb}”");
            sink.report(place, message).unsafe_fix("Insert “also”", vec![(Span::at(at), "also ".to_owned())]);
        }
    }
}

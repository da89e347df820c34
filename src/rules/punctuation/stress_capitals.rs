use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;
use crate::syntax::acronym::STRESSED;

rule! {
    /// Words are set in capitals.
    ///
    /// ## Why
    /// Capitals shout. Names have a capital at the beginning of their words, “the Universal Declaration of Human Rights”, and
    /// what matters is said by the verb.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Recalls* that keepers MUST light their lamps.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Recalls* that keepers must light their lamps.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, capitalization. Acronyms are not meant.
    "stress-capitals", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !block.inlines.capitals {
        return;
    }
    if !block.inlines.capitals {
        return;
    }
    let Some(running) = Running::of(block) else { return };
    for place in shouted(block) {
        if running.own(place.start as usize) {
            let written = block.slice(place);
            let short: String = written.chars().take(40).collect();
            let cut = if short.len() < written.len() { "…" } else { "" };
            sink.report(
                place,
                format!("“{short}{cut}” is in capitals: write it in small letters, with capitals for names only"),
            );
        }
    }
}

/// Runs of words in capitals which are no acronyms: two of six letters and more, or a word that is often stressed.
fn shouted(block: &Block) -> Vec<Span<InBlock>> {
    let (text, from) = (block.body(), block.body.start as usize);
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_uppercase() || at > 0 && joins(bytes[at - 1]) {
            at += 1;
            continue;
        }
        let start = at;
        let (mut end, mut long, mut stressed) = (at, 0, false);
        // The words of a run have one space between them.
        loop {
            let len = bytes[at..].iter().take_while(|b| b.is_ascii_uppercase()).count();
            let word = &text[at..at + len];
            if len < 2 || bytes.get(at + len).is_some_and(|&b| joins(b)) {
                break;
            }
            long += usize::from(len >= 6);
            stressed |= STRESSED.contains(&word);
            end = at + len;
            at = end + 1;
            if bytes.get(end) != Some(&b' ') || !bytes.get(at).is_some_and(u8::is_ascii_uppercase) {
                break;
            }
        }
        if end > start && (long >= 2 || stressed) {
            found.push(Span::new(from + start, from + end));
        }
        at = end.max(start + 1);
    }
    found
}

/// Whether a byte beside a word makes it part of a longer one, or of a symbol.
fn joins(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'-' | b'/' | b'_' | b'.' | b'\'') || b >= 0x80
}

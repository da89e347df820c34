use crate::lexicon::typos;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A word is a slip of the hand: “instument”, “mantain”.
    ///
    /// ## Why
    /// A slip says nothing about the drafter but that nobody read the text once more. Only slips that are known, and are no
    /// word of their own, are reported; names and words of other languages are left alone.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Noting* that many keepers mantain instuments for the tides,
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Noting* that many keepers maintain instruments for the tides,
    /// ```
    ///
    /// ## Source
    /// The list of the `typos` project, 90,000 slips. None stands in 420,000 words of 300 adopted texts.
    "typo", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.slips.is_empty() {
        return;
    }
    let Some(running) = Running::of(block) else { return };
    for &at in &block.slips {
        let word = block.slice(at);
        // A capital makes a name of it, unless the paragraph begins with the word.
        let opens = block.text[block.body.start as usize..at.start as usize].trim_matches(['*', '_']).is_empty();
        let known = block.terms.iter().any(|term| term.at.start < at.end && at.start < term.at.end);
        let named = word.starts_with(char::is_uppercase) && !opens;
        // `*Welcomin*g`: the word goes on behind the sign.
        let goes_on = block.text[at.end as usize..].trim_start_matches(['*', '_']).starts_with(char::is_alphanumeric);
        if known || named || goes_on || running.quoted(at.start as usize) {
            continue;
        }
        let meant: Vec<String> = typos::meant(word).map(|meant| written_as(word, meant)).collect();
        let words = meant.iter().map(|word| format!("“{word}”")).collect::<Vec<_>>().join(" or ");
        let Some(first) = meant.first() else { continue };
        let reported = sink.report(at, format!("“{word}” is a slip of the hand: write {words}"));
        if meant.len() == 1 {
            reported.unsafe_fix(format!("Write “{first}”"), vec![(at, first.clone())]);
        }
    }
}

/// A word with the capital of another.
fn written_as(model: &str, word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if model.starts_with(char::is_uppercase) => first.to_uppercase().chain(letters).collect(),
        _ => word.to_owned(),
    }
}

use crate::lexicon::Needle;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::opener::verbs::{self, Form};
use crate::syntax::{Block, Kind, Role};

use super::words::{self, Word};

rule! {
    /// Two decisions of one operative paragraph are joined by “and” without a comma.
    ///
    /// ## Why
    /// Each verb of the organ is a decision of its own, and a comma keeps them apart: “*Notes* the survey, and
    /// requests a summary”. It is the one place where United Nations style puts a comma before the last “and”.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Notes* the survey of the northern tides and requests the Secretary-General to print a summary.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Notes* the survey of the northern tides, and requests the Secretary-General to print a summary.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, punctuation. In adopted texts of the General Assembly since 2019 such an “and”
    /// has the comma 6,990 times and lacks it 105 times.
    "operative-comma", Fixes::Unsafe, |_| Scope::block(check)
}

static AND: Needle = Needle::new("and");

/// Verbs of organs. Others may belong to somebody in the paragraph: `the office collects and publishes the tables`.
const VERBS: [&str; 27] = [
    "appeal",
    "appreciate",
    "call",
    "commend",
    "condemn",
    "decide",
    "emphasize",
    "encourage",
    "endorse",
    "express",
    "invite",
    "look",
    "note",
    "reaffirm",
    "recall",
    "recognize",
    "recommend",
    "reiterate",
    "request",
    "stress",
    "take",
    "underline",
    "underscore",
    "urge",
    "welcome",
    "acknowledge",
    "affirm",
];

/// Words after the verb that tell it from a plural noun: `and requests the Secretary-General`.
const OBJECTS: [&str; 14] = [
    "the",
    "that",
    "its",
    "upon",
    "all",
    "member",
    "states",
    "governments",
    "note",
    "with",
    "in",
    "forward",
    "parties",
    "to",
];

/// Words that open a clause with a subject of its own.
const CLAUSES: [&str; 10] = ["that", "which", "who", "whose", "where", "how", "when", "while", "as", "if"];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(phrase) = block.phrase.as_ref().filter(|phrase| phrase.known) else { return };
    if block.kind != Kind::Paragraph(Role::Operative) {
        return;
    }
    if !may_join(block.body()) {
        return; // most paragraphs are left with this
    }
    let opening_end = block.in_body(0, phrase.loose_end).end;
    let words = words::words(block);
    let first = |wanted: &dyn Fn(&Word) -> bool| words.iter().position(wanted).unwrap_or(words.len());
    let object = first(&|word| word.at.start >= opening_end);
    let infinitive = first(&|word| word.at.start >= opening_end && word.is("to"));
    // The verbs after such a word can belong to its clause: `the report that reviews the tables and recommends`.
    let clause = first(&|word| word.is_any(&CLAUSES));
    for (i, word) in words.iter().enumerate().take(clause) {
        if !(word.is("and") && word.sign_before.is_none()) {
            continue;
        }
        // A noun phrase stands between the verbs: `Welcomes and supports the atlas` needs no comma. Nor do two that
        // ask for one thing: `Urges donors and invites keepers to exchange charts`.
        if i < object + 3 || phrase.directive && i < infinitive {
            continue;
        }
        let Some(verb) = verb_after(&words, i) else { continue };
        let at = Span::new(word.at.start as usize, words[verb].at.end as usize);
        let written = block.slice(at).replace(['*', '_'], "");
        let place = Span::at(words[i - 1].at.end as usize);
        sink.report(at, format!("“{written}” begins another decision: put a comma before “and”"))
            .unsafe_fix("Insert the comma", vec![(place, ",".to_owned())]);
    }
}

/// Whether `and` stands anywhere without a comma and is followed by a verb of an organ, adverbs before it left aside.
fn may_join(body: &str) -> bool {
    AND.places(body).any(|at| {
        let before = body[..at].trim_end_matches([' ', '\u{a0}', '\n', '\r', '*', '_']);
        if before.ends_with(',') {
            return false;
        }
        let mut rest = &body[at + 3..];
        loop {
            rest = rest.trim_start_matches([' ', '\u{a0}', '\n', '\r', '*', '_']);
            let word = &rest[..rest.bytes().take_while(u8::is_ascii_alphabetic).count()];
            if !ADVERBS.contains(&word) {
                break word.ends_with('s') && is_of_an_organ(word);
            }
            rest = &rest[word.len()..];
        }
    })
}

/// Whether the word is the finite form of one of the verbs.
fn is_of_an_organ(word: &str) -> bool {
    verbs::head(word).is_some_and(|(head, form)| form == Form::Finite && VERBS.contains(&head))
}

/// Words that may stand between `and` and the verb.
const ADVERBS: [&str; 6] = ["also", "further", "strongly", "again", "once", "more"];

/// The verb of an organ after `and` at `i`: adverbs may stand between, an object follows.
fn verb_after(words: &[Word], i: usize) -> Option<usize> {
    let mut at = i + 1;
    while words.get(at).is_some_and(|word| word.is_any(&ADVERBS)) {
        at += 1;
    }
    let verb = words.get(at)?;
    let object = words.get(at + 1)?;
    let fits = is_of_an_organ(verb.text) && object.is_any(&OBJECTS);
    (fits && words[i + 1..=at + 1].iter().all(|word| word.sign_before.is_none())).then_some(at)
}

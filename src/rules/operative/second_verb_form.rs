use crate::lexicon::{Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::opener::verbs::{self, Form};
use crate::syntax::opener::{Phrase, Shape};
use crate::syntax::{Block, Kind, Role};

use super::words::{self, Word};

rule! {
    /// A second verb of an operative paragraph lacks the ending of the third person.
    ///
    /// ## Why
    /// The organ is the subject of every verb in the paragraph: it notes the survey, and it requests a summary. The
    /// second verb stands far from the organ’s name, and its ending is easily forgotten.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Notes* the survey of the northern tides, and request the Secretary-General to print a summary.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Notes* the survey of the northern tides, and requests the Secretary-General to print a summary.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, resolutions: verbs are in the third person of the present. None of 6,547
    /// operative paragraphs of 300 adopted texts has such a verb without its ending.
    "second-verb-form", Fixes::Unsafe, |_| Scope::block(check)
}

static AND: Needle = Needle::new(" and ");

/// Verbs that only organs have in such a place.
const VERBS: [&str; 11] = [
    "call",
    "commend",
    "decide",
    "emphasize",
    "encourage",
    "invite",
    "recommend",
    "reiterate",
    "request",
    "stress",
    "urge",
];

/// Words after the verb that make it no noun: `request the Secretary-General`, but not `request for comments`.
const OBJECTS: [&str; 7] = ["the", "all", "upon", "member", "states", "governments", "parties"];

/// Words that make the verb one of somebody else: an infinitive, a clause, what somebody can or should do.
const GOVERNORS: [&str; 24] = [
    "to", "that", "which", "who", "whose", "where", "how", "when", "while", "as", "if", "they", "and", "should",
    "shall", "can", "could", "may", "might", "must", "will", "would", "not", "or",
];

const ADVERBS: [&str; 4] = ["also", "further", "strongly", "again"];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let opens = |phrase: &&Phrase| phrase.known && phrase.shape == Shape::Finite;
    let Some(phrase) = block.phrase.as_ref().filter(opens) else { return };
    const KEYS: [Key; 11] = Key::all(VERBS);
    if block.kind != Kind::Paragraph(Role::Operative) || !block.may_say(&KEYS) || !may_join(block.body()) {
        return;
    }
    let opening_end = block.in_body(0, phrase.loose_end).end;
    let words = words::words(block);
    let first = words.iter().position(|word| word.at.start >= opening_end).unwrap_or(words.len());
    for (i, word) in words.iter().enumerate().skip(first) {
        // The first word that can govern a verb decides, and `, and` is no governor itself.
        let joins = word.is("and") && word.sign_before == Some(',');
        if !joins && word.is_any(&GOVERNORS) {
            return;
        }
        let Some((verb, head)) = joins.then(|| verb_after(&words, i)).flatten() else { continue };
        let (place, right) = (words[verb].at, verbs::finite(head));
        let written = block.slice(place);
        sink.report(place, format!("the organ is the subject of “{written}” too: write “{right}”"))
            .unsafe_fix(format!("Write “{right}”"), vec![(place, right)]);
        return;
    }
}

/// Whether `and` is followed anywhere by such a verb or by an adverb.
fn may_join(body: &str) -> bool {
    AND.places(body).any(|at| {
        let rest = &body[at + " and ".len()..];
        let len = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        VERBS.contains(&&rest[..len]) || ADVERBS.contains(&&rest[..len])
    })
}

/// The verb in its bare form after `and` at `i`, with its base form.
fn verb_after(words: &[Word], i: usize) -> Option<(usize, &'static str)> {
    let mut at = i + 1;
    while words.get(at).is_some_and(|word| word.is_any(&ADVERBS)) {
        at += 1;
    }
    let (verb, object) = (words.get(at)?, words.get(at + 1)?);
    let (head, form) = verbs::head(verb.text)?;
    let joined = words[i + 1..=at + 1].iter().all(|word| word.sign_before.is_none());
    (joined && form == Form::Base && VERBS.contains(&head) && object.is_any(&OBJECTS)).then_some((at, head))
}

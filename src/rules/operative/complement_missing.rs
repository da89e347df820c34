use crate::lexicon::{Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role};

use super::words::{self, Word};

rule! {
    /// A phrase lacks the preposition that it governs: “takes note” without “of”, “draws attention” without “to”.
    ///
    /// ## Why
    /// Set phrases have set prepositions: one takes note *of* a report, draws attention *to* it, expresses
    /// appreciation *for* it or *to* somebody. “Calls upon” asks somebody to act; a thing is called *for*. Without its
    /// preposition the sentence does not read, and translators have to guess.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Takes note* the chart of the northern lighthouses.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Takes note* of the chart of the northern lighthouses;
    ///
    /// 2. *Notes with appreciation* the survey of tides;
    ///
    /// 3. *Calls for* the establishment of a register of buoys.
    /// ```
    ///
    /// ## Source
    /// Usage of all principal organs; a committee report of 2013 with fifteen texts has one slip of the kind, which
    /// was put right when the text was revised.
    "complement-missing", Fixes::Unsafe, |_| Scope::block(check)
}

/// Verb, noun and the preposition after it.
static GOVERNED: [(&str, Needle, &str); 11] = [
    ("tak", Needle::new("note"), "of"),
    ("tak", Needle::new("cognizance"), "of"),
    ("draw", Needle::new("attention"), "to"),
    ("pay", Needle::new("tribute"), "to"),
    ("look", Needle::new("forward"), "to"),
    ("express", Needle::new("appreciation"), "for"),
    ("express", Needle::new("gratitude"), "to"),
    ("express", Needle::new("concern"), "about"),
    ("express", Needle::new("support"), "for"),
    ("express", Needle::new("satisfaction"), "with"),
    ("express", Needle::new("regret"), "at"),
];

/// Forms of the verbs.
const VERBS: [Key; 17] = Key::all([
    "take",
    "takes",
    "taking",
    "draw",
    "draws",
    "drawing",
    "pay",
    "pays",
    "paying",
    "look",
    "looks",
    "looking",
    "looked",
    "express",
    "expresses",
    "expressing",
    "expressed",
]);

/// What the verbs that ask somebody to act have in common, whatever their capitals.
static CALLS: [Needle; 2] = [Needle::new("alls"), Needle::new("alling")];

/// Words that open an object: a preposition should stand before them.
const OBJECTS: [&str; 9] = ["the", "a", "an", "its", "their", "this", "these", "those", "all"];

/// Words of the phrase that may stand before them.
const MORE: [&str; 3] = ["with", "also", "further"];

/// Things that are called for; nobody is called upon by these names.
const THINGS: [&str; 21] = [
    "adoption",
    "cessation",
    "continuation",
    "convening",
    "creation",
    "development",
    "elimination",
    "enforcement",
    "establishment",
    "expansion",
    "implementation",
    "improvement",
    "inclusion",
    "prevention",
    "promotion",
    "protection",
    "ratification",
    "reduction",
    "release",
    "strengthening",
    "withdrawal",
];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !matches!(block.kind, Kind::Paragraph(Role::Preambular | Role::Operative)) {
        return;
    }
    stance(block, sink);
    if !may_lack(block) {
        return; // most paragraphs are left with this
    }
    let words = words::words(block);
    for (i, word) in words.iter().enumerate() {
        if let Some((phrase, object, preposition)) = ungoverned(&words, i) {
            let written = block.slice(phrase).replace(['*', '_'], "");
            sink.report(phrase, format!("“{written}” wants “{preposition}”: write “{written} {preposition}”"))
                .unsafe_fix(format!("Insert “{preposition}”"), vec![(object, format!("{preposition} "))]);
        } else if word.is_any(&["upon", "on"]) && calls_for_a_thing(&words, i) {
            let thing = words[i + 1..].iter().find(|word| word.is_any(&THINGS)).map_or("", |word| word.text);
            sink.report(
                word.at,
                format!("“{}” asks somebody to act, and “{thing}” is a thing: write “for”", word.text),
            )
            .unsafe_fix("Write “for”", vec![(word.at, "for".to_owned())]);
        }
    }
}

/// Adjectives that open a paragraph, and what must stand between them and an object.
const STANCES: [(&str, &str); 8] = [
    ("alarmed", "at"),
    ("aware", "of"),
    ("cognizant", "of"),
    ("concerned", "about"),
    ("conscious", "of"),
    ("desirous", "of"),
    ("disturbed", "by"),
    ("mindful", "of"),
];

/// `Deeply concerned the drift of buoys`: the opening phrase says how the organ stands, and not to what.
fn stance(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(phrase) = block.phrase.as_ref().filter(|phrase| phrase.known) else { return };
    let Some((_, preposition)) = STANCES.iter().find(|(head, _)| *head == phrase.head) else { return };
    let end = block.in_body(phrase.start, phrase.loose_end).end as usize;
    let rest = &block.text[end..block.body.end as usize];
    let gap = rest.len() - rest.trim_start_matches([' ', '\u{a0}', '*', '_']).len();
    let next = &rest[gap..];
    let word = &next[..next.find(|c: char| !c.is_alphanumeric()).unwrap_or(next.len())];
    if gap == 0 || !OBJECTS.contains(&word) {
        return;
    }
    let at = block.in_body(phrase.start, phrase.loose_end);
    let written = block.slice(at).replace(['*', '_'], "");
    let message =
        format!("“{written}” wants “{preposition}” before what it speaks of: write “{written} {preposition}”");
    sink.report(at, message)
        .unsafe_fix(format!("Insert “{preposition}”"), vec![(Span::at(end + gap), format!("{preposition} "))]);
}

/// Whether an object stands directly behind any of the nouns, or behind a call upon somebody.
fn may_lack(block: &Block) -> bool {
    const CALLS_FORMS: [Key; 2] = Key::all(["calls", "calling"]);
    const THING_NAMES: [Key; 21] = Key::all(THINGS);
    let body = block.body();
    let governs = |noun: &Needle| noun.places(body).any(|at| opens_object(&body[at + noun.letters().len()..]));
    let calls = |call: &Needle| {
        call.places(body).any(|at| {
            let rest = next_word(&body[at + call.letters().len()..]);
            ["upon", "on"].iter().any(|word| rest.strip_prefix(word).is_some_and(opens_object))
        })
    };
    let said = |noun: &Needle| block.may_say(&[Key::of(noun.letters())]);
    block.may_say(&VERBS) && GOVERNED.iter().any(|(_, noun, _)| said(noun) && governs(noun))
        || block.may_say(&CALLS_FORMS) && block.may_say(&THING_NAMES) && CALLS.iter().any(calls)
}

/// Whether the next word opens an object, or may stand before one: words of the phrase, or a footnote mark.
fn opens_object(text: &str) -> bool {
    let next = next_word(text);
    let word = &next[..next.find(|c: char| !c.is_alphanumeric()).unwrap_or(next.len())];
    next.starts_with(|c: char| c.is_ascii_digit()) || OBJECTS.contains(&word) || MORE.contains(&word)
}

/// The text from its first letter or digit on.
fn next_word(text: &str) -> &str {
    text.trim_start_matches(|c: char| !c.is_alphanumeric())
}

/// The phrase whose noun is the word `i`, the place where its preposition is missing, and the preposition.
fn ungoverned(words: &[Word], i: usize) -> Option<(Span<InBlock>, Span<InBlock>, &'static str)> {
    let &(verb, _, preposition) = GOVERNED.iter().find(|(_, noun, _)| words[i].is(noun.letters()))?;
    // The verb stands before the noun, with `also`, `its` and adjectives between.
    let stem = |word: &Word| word.text.get(..verb.len()).is_some_and(|start| start.eq_ignore_ascii_case(verb));
    let start = (i.saturating_sub(4)..i).rev().find(|&at| stem(&words[at]) && ends_as_verb(words[at].text))?;
    let joined = words[start + 1..=i].iter().all(|word| word.sign_before.is_none() && is_between(word, &words[i]));
    // `with appreciation`, `also` and what commas enclose may follow.
    let mut end = i;
    if words.get(end + 1).is_some_and(|word| word.is("with"))
        && words.get(end + 2).is_some_and(|word| word.is_any(&["appreciation", "interest", "concern", "satisfaction"]))
    {
        end += 2;
    }
    while words.get(end + 1).is_some_and(|word| word.is_any(&["also", "further"])) {
        end += 1;
    }
    let object = words.get(end + 1)?;
    let bare = words[i + 1..=end + 1].iter().all(|word| word.sign_before.is_none());
    (joined && bare && object.is_any(&OBJECTS)).then(|| {
        let phrase = Span::new(words[start].at.start as usize, words[end].at.end as usize);
        (phrase, Span::at(object.at.start as usize), preposition)
    })
}

fn ends_as_verb(word: &str) -> bool {
    ["s", "ing", "ed", "e", "y", "w", "k"].iter().any(|end| word.ends_with(end))
}

/// Whether the word can stand between verb and noun: `its`, `deep`, `also`, or the noun itself.
fn is_between(word: &Word, noun: &Word) -> bool {
    word.at == noun.at
        || word.is_any(&["its", "the", "also", "further", "again", "once", "deep", "deepest", "grave", "serious"])
        || word.is_any(&["sincere", "great", "strong", "full", "due", "special", "profound", "continued"])
}

/// Whether `upon` at `i` belongs to a call for a thing: `Calls upon the establishment of`, and nobody is to act.
fn calls_for_a_thing(words: &[Word], i: usize) -> bool {
    let called = i > 0 && words[i].sign_before.is_none() && words[i - 1].is_any(&["calls", "calling"]);
    let Some(thing) = (i + 2..i + 5).find(|&at| words.get(at).is_some_and(|word| word.is_any(&THINGS))) else {
        return false;
    };
    called
        && words[i + 1].is_any(&["the", "a", "an"])
        && words[i + 1..=thing].iter().all(|word| word.sign_before.is_none())
        && words.get(thing + 1).is_some_and(|word| word.is("of") && word.sign_before.is_none())
}

//! The grammatical form of the verb that opens a paragraph.

use crate::rule::{Reported, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::opener::{Phrase, Shape, verbs};
use crate::syntax::{Block, Part};

/// Whether the paragraph certainly opens with a verb: what stands in roman may be a noun, `Requests from States`.
pub(super) fn is_certain(block: &Block, phrase: &Phrase) -> bool {
    phrase.known
        && (block.lead().is_some()
            || phrase.capital
                && match phrase.shape {
                    Shape::Finite => verbs::is_unmistakable(phrase.head),
                    Shape::Base | Shape::Infinitive => verbs::is_of_organs(phrase.head),
                    Shape::Participle | Shape::Subject => true,
                })
}

/// Reports that the phrase has the wrong form, and puts the form of the part in its place.
pub(super) fn report(block: &Block, phrase: &Phrase, part: Part, sink: &mut Sink<Span<InBlock>>) {
    let form = match part {
        Part::Preamble => verbs::gerund,
        Part::Operative => verbs::finite,
    };
    let body = block.body();
    let from_subject = matches!(phrase.shape, Shape::Subject | Shape::Infinitive);
    let start = if from_subject { phrase.start } else { phrase.head_start };
    let old = plain(&body[start..phrase.head_end]);
    let head = &body[phrase.head_start..phrase.head_end];
    let Some(mut new) = conjugated(head, phrase, form) else {
        let (which, other) = match part {
            Part::Preamble => ("a preambular paragraph opens with a participle", "“Noting”"),
            Part::Operative => ("an operative paragraph opens with a verb", "“Notes”"),
        };
        let at = block.in_body(start, phrase.head_end);
        sink.report(at, format!("“{old}” cannot open this paragraph: {which}, such as {other}"));
        return;
    };
    let mut edits = Vec::new();
    let mut clear = true;
    if from_subject {
        // What goes before the verb must hold no sign of emphasis that begins or ends inside it.
        let gone = body[..phrase.head_start].trim_end_matches(['*', '_']).len();
        clear = !body[phrase.start..gone].contains(['*', '_', '<']);
        edits.push((block.in_body(phrase.start, gone), String::new()));
        new = capitalized(&new);
    }
    edits.push((block.in_body(phrase.head_start, phrase.head_end), new.clone()));
    edits.extend(second_head(block, phrase, form));
    let why = match (part, phrase.shape) {
        (_, Shape::Subject) => "names the organ again",
        (_, Shape::Infinitive) => "is an infinitive",
        (_, Shape::Base) => "is the bare verb",
        (Part::Preamble, _) => "is the form of an operative paragraph",
        (Part::Operative, _) => "is the form of a preambular paragraph",
    };
    let reported: &mut Reported<_> =
        sink.report(block.in_body(start, phrase.head_end), format!("“{old}” {why}: write “{new}”"));
    let title = format!("Write “{new}”");
    if clear && phrase.shape == Shape::Subject {
        reported.unsafe_fix(title, edits);
    } else if clear {
        reported.fix(title, edits);
    }
}

/// The head in another form, as it is written here: with its capital, with `-ise` where it has that. `None` for what
/// is no verb, `Concerned`, and for `be` and `have`, which need another verb.
fn conjugated(written: &str, phrase: &Phrase, form: fn(&str) -> String) -> Option<String> {
    let written = plain(written);
    let (base, read) = verbs::head(&written.to_lowercase())?;
    if read == verbs::Form::Adjective || matches!(phrase.head, "be" | "have") {
        return None;
    }
    let mut new = form(base);
    if base.ends_with("ize")
        && !written.contains("iz")
        && let Some(at) = new.rfind("iz")
    {
        new.replace_range(at..at + 2, "is");
    }
    Some(if written.starts_with(char::is_uppercase) { capitalized(&new) } else { new })
}

/// `Welcoming and encouraging`: the second verb follows the first.
fn second_head(block: &Block, phrase: &Phrase, form: fn(&str) -> String) -> Option<(Span<InBlock>, String)> {
    let body = block.body();
    let rest = body[phrase.head_end..phrase.firm_end].strip_prefix(" and ")?;
    let start = phrase.head_end + " and ".len();
    let end = start + rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    let new = conjugated(&body[start..end], phrase, form)?;
    Some((block.in_body(start, end), new))
}

fn plain(written: &str) -> String {
    written.replace(['*', '_'], "").replace("<u>", "").replace("</u>", "")
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

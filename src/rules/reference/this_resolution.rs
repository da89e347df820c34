use crate::lexicon::{Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::{self, digits, is_prose, space};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Role};

rule! {
    /// A resolution calls itself “this resolution”.
    ///
    /// ## Why
    /// A text calls itself “the present resolution”, also while it is still a draft. “This resolution” could be taken
    /// for another one that was just named. The Security Council alone writes “this resolution”.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Welcomes* the atlas of tides;
    ///
    /// 2. *Requests* the Secretary-General to report on the implementation of this resolution.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Welcomes* the atlas of tides;
    ///
    /// 2. *Requests* the Secretary-General to report on the implementation of the present resolution.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, resolutions. Texts since 2019 write “the present resolution” in 813 of 820
    /// places in the General Assembly and in all 95 in the Human Rights Council and the Economic and Social Council;
    /// the Security Council writes “this resolution” in 2,097 of 2,154.
    "this-resolution", Fixes::Safe, |_| Scope::block(check)
}

static RESOLUTION: Needle = Needle::new("esolution");

const PHRASES: [&str; 5] = [
    "this resolution",
    "this draft resolution",
    "the current resolution",
    "the current draft resolution",
    "the present draft resolution",
];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    const WORDS: [Key; 3] = Key::all(["this", "current", "draft"]);
    let may_speak = block.may_say(&WORDS) && block.may_say(&[Key::of("resolution")]);
    if !is_prose(block) || !may_speak || !speaks_of_a_resolution(block.body()) {
        return;
    }
    let mut cited = false;
    for word in prose::words(block) {
        let rest = &block.text[word.start..block.body.end as usize];
        match rest.as_bytes()[0] {
            b'r' | b'R' => cited |= cites(rest),
            b't' | b'T' if !cited => {
                let Some((phrase, len)) =
                    PHRASES.iter().find_map(|phrase| Some((phrase, prose::starts_with(rest, phrase)?)))
                else {
                    continue;
                };
                // Consultations are held on a resolution of the same kind in the year to come.
                let before = block.text[..word.start].trim_end();
                if before.ends_with("consultations on") && phrase.starts_with("this") {
                    continue;
                }
                let at = Span::new(word.start, word.start + len);
                let right = if rest.starts_with('T') { "The present resolution" } else { "the present resolution" };
                let written = rest[..len].split_whitespace().collect::<Vec<_>>().join(" ");
                let message = format!("a resolution does not say “{written}” of itself: write “{right}”");
                let reported = sink.report(at, message);
                let (title, edits) = (format!("Write “{right}”"), vec![(at, right.to_owned())]);
                // A preamble may speak of a resolution that an earlier paragraph names.
                if block.role() == Some(Role::Preambular) {
                    reported.unsafe_fix(title, edits);
                } else {
                    reported.fix(title, edits);
                }
            }
            _ => {}
        }
    }
}

/// Whether a word of the phrases stands before `resolution` somewhere: most paragraphs are left with this.
fn speaks_of_a_resolution(body: &str) -> bool {
    RESOLUTION.places(body).any(|at| {
        let before = body[..at].trim_end_matches(['r', 'R', '*', '_']).trim_end();
        ["this", "This", "current", "draft"].iter().any(|word| before.ends_with(word))
    })
}

/// Whether a resolution is named by its number here; “this resolution” may then be that one.
fn cites(rest: &str) -> bool {
    ["resolution", "resolutions"].iter().any(|word| {
        prose::starts_with(rest, word).is_some_and(|len| {
            let number = rest[len..].trim_start().trim_start_matches('[');
            space(&rest[len..]).is_some() && digits(number) > 0
        })
    })
}

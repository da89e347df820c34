use crate::lexicon::Key;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::{self, Running};
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// The Secretary-General is spoken of as “he” or “his”.
    ///
    /// ## Why
    /// A resolution outlives the one who holds the office. “The report of the Secretary-General” and “to continue efforts” are
    /// right whoever that is.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to continue his survey of reefs.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to continue the survey of reefs.
    /// ```
    ///
    /// ## Source
    /// United Nations guidelines for gender-inclusive language. Adopted texts have both, so that this is advice.
    "secretary-general-pronoun", Fixes::Never, |_| Scope::block(check)
}

const TITLE: &str = "Secretary-General";
const PRONOUNS: [&str; 3] = ["his", "he", "him"];

/// Other persons of whom the pronoun may speak.
const OTHERS: [&str; 8] =
    ["Representative", "Envoy", "Rapporteur", "President", "Chair", "Coordinator", "Adviser", "Commissioner"];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    const SPOKEN_OF: [Key; 3] = Key::all(PRONOUNS);
    if !prose::is_prose(block) || !block.may_say(&[Key::of("secretary-general")]) || !block.may_say(&SPOKEN_OF) {
        return;
    }
    let text = block.body();
    let (from, running) = (block.body.start as usize, Running::any(block));
    let mut titled: Option<usize> = None;
    for word in prose::words(block) {
        let at = word.start - from;
        let rest = &text[at..];
        if rest.starts_with(TITLE) {
            // The Under-Secretary-General is another.
            titled = (!text[..at].ends_with(['-', '\u{2011}'])).then_some(at);
        } else if OTHERS.iter().any(|other| rest.starts_with(other)) {
            titled = None;
        }
        if titled.is_none() || !rest.starts_with('h') {
            continue;
        }
        let Some(len) = PRONOUNS.iter().find_map(|pronoun| prose::starts_with(rest, pronoun)) else {
            continue;
        };
        let both = [" or her", " or she", "/her", "/she"].iter().any(|other| rest[len..].starts_with(other));
        if both || !running.own(word.start) {
            continue;
        }
        let written = &rest[..len];
        sink.report(
            Span::new(word.start, word.start + len),
            format!(
                "“{written}” is right only while a man holds the office: write “the”, or “of the Secretary-General”"
            ),
        );
    }
}

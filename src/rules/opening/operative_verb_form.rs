use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::opener::{self, Phrase, Shape, verbs};
use crate::syntax::{Block, Part, Role};
use crate::table::Profile;

use super::forms;

rule! {
    /// An operative paragraph does not open with a verb in the third person of the present tense.
    ///
    /// ## Why
    /// Each operative paragraph goes on where the name of the organ left off: “The General Assembly … requests”. A
    /// participle (“Requesting”) would make it a part of the preamble, an infinitive or the bare verb would break the
    /// sentence, and a new subject (“The Committee requests”) says twice who is speaking.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Requesting* the Secretary-General to print the atlas;
    ///
    /// 2. *Decides* to remain seized of the matter.
    /// ```
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Request* the Secretary-General to print the atlas;
    ///
    /// 2. *Decides* to remain seized of the matter.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Requests* the Secretary-General to print the atlas;
    ///
    /// 2. *Decides* to remain seized of the matter.
    /// ```
    /// ```valid sc
    /// *The Security Council*
    ///
    /// 1. *Recalling* its earlier decision on lighthouses, *requests* all ships to keep away from the reef;
    ///
    /// 2. *Decides* to remain seized of the matter.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, resolutions: operative paragraphs open with a verb or verb phrase in the third
    /// person singular of the present indicative. In 300 adopted texts all but six of 6,100 do; the Security Council
    /// sometimes puts a participle before the verb, and that is accepted there.
    "operative-verb-form", Fixes::Safe,
    |settings| {
        let council = settings.profile == Profile::Sc;
        Scope::block(move |block, sink| check(block, council, sink))
    }
}

fn check(block: &Block, council: bool, sink: &mut Sink<Span<InBlock>>) {
    let Some(phrase) = &block.phrase else { return };
    if block.role() == Some(Role::Operative)
        && phrase.shape != Shape::Finite
        && forms::is_certain(block, phrase)
        && !(council && verb_follows(block, phrase))
    {
        forms::report(block, phrase, Part::Operative, sink);
    }
}

/// `Recalling its resolution …, reaffirms`: the verb comes after a participle that states why. After “and” it would be
/// a second verb.
fn verb_follows(block: &Block, phrase: &Phrase) -> bool {
    if verbs::is_directive(phrase.head) || phrase.head == "decide" {
        return false;
    }
    let body = &block.body()[phrase.head_end..];
    body.match_indices(", ").any(|(at, comma)| {
        let rest = body[at + comma.len()..].trim_start_matches(['*', '_']);
        rest.starts_with(char::is_lowercase)
            && !rest.starts_with("and ")
            && opener::phrase(rest).is_some_and(|phrase| {
                phrase.known && phrase.shape == Shape::Finite && verbs::is_unmistakable(phrase.head)
            })
    })
}

use crate::lexicon::{Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A request is addressed to the Secretariat.
    ///
    /// ## Why
    /// Organs speak to the head of the Secretariat, who answers to them: “requests the Secretary-General”. The staff of the
    /// Secretariat take instructions from the Secretary-General alone.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretariat to print the atlas.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to print the atlas.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, resolutions, after Article 97 of the Charter. Conferences of parties and commissions in
    /// Vienna do address their secretariats, and the General Assembly does so in resolutions on languages.
    "secretariat-addressed", Fixes::Unsafe, |_| Scope::block(check)
}

const VERBS: [&str; 4] = ["equests", "nvites", "rges", "nstructs"];
static NAME: Needle = Needle::new("the Secretariat");

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !block.may_say(&[Key::of("secretariat")]) {
        return;
    }
    let (text, from) = (block.body(), block.body.start as usize);
    let Some(running) = Running::of(block) else { return };
    for at in NAME.places(text) {
        let before = text[..at].trim_end_matches([' ', '*', '_', '\u{a0}']);
        let after = text[at + NAME.letters().len()..].trim_start();
        // Other bodies have secretariats of their own.
        if !VERBS.iter().any(|verb| before.ends_with(verb)) || !(after.starts_with("to ") || after.starts_with(',')) {
            continue;
        }
        if running.own(from + at) {
            let place = Span::new(from + at, from + at + NAME.letters().len());
            sink.report(place, "organs address the head of the Secretariat: write “the Secretary-General”")
                .unsafe_fix("Write “the Secretary-General”", vec![(place, "the Secretary-General".to_owned())]);
        }
    }
}

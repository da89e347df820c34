use crate::lexicon::{Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// The formula of remaining seized is misspelled, or lacks “of”: “remain seised on the matter”.
    ///
    /// ## Why
    ///
    /// A council that will go on with a question “remains seized of the matter”. United Nations spelling has “seized”,
    /// and the word that follows is “of”.
    ///
    /// ## Examples
    ///
    /// ```invalid sc
    /// *The Security Council*,
    ///
    /// *Recalling* its resolution 2712 (2023),
    ///
    /// 1. *Welcomes* the lighting of the strait;
    ///
    /// 2. *Decides* to remain actively seised on the matter.
    /// ```
    ///
    /// ```valid sc
    /// *The Security Council*,
    ///
    /// *Recalling* its resolution 2712 (2023),
    ///
    /// 1. *Welcomes* the lighting of the strait;
    ///
    /// 2. *Decides* to remain actively seized of the matter.
    /// ```
    ///
    /// ## Source
    ///
    /// The practice of the Security Council: in half of its texts since 2000 the last paragraph has these words in 788 of
    /// 922. “Seised” occurs in none of 300 adopted texts.
    "seized-misworded", Fixes::Safe, |_| Scope::block(check)
}

static REMAIN: Needle = Needle::new("emain");

/// The word, and words that are mistaken for it.
const SPELLINGS: [&str; 5] = ["seized", "seised", "siezed", "ceased", "ceized"];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    const KEYS: [Key; 5] = Key::all(SPELLINGS);
    if !block.may_say(&KEYS) {
        return;
    }
    let Some(running) = Running::of(block) else { return };
    let from = block.body.start as usize;
    let body = block.body();
    for found in REMAIN.places(body) {
        let end = found + REMAIN.letters().len();
        let Some((word, len)) = seized(&body[end..]) else { continue };
        let word = from + end + word;
        let at = Span::new(word, word + len);
        if !running.own(word) {
            continue;
        }
        let written = block.slice(at);
        if written != "seized" {
            sink.report(at, format!("“{written}” is not how the formula is spelled: write “seized”"))
                .fix("Write “seized”", vec![(at, "seized".to_owned())]);
        }
        let Some(preposition) = preposition(&block.text[word + len..]) else { continue };
        let next = word + len + 1;
        let at = Span::new(next, next + preposition.len());
        sink.report(at, format!("one remains seized of a matter: write “of” for “{preposition}”"))
            .fix("Write “of”", vec![(at, "of".to_owned())]);
    }
}

/// Where `seized`, however spelled, stands after `remain`, and its length.
fn seized(after: &str) -> Option<(usize, usize)> {
    let rest = ["ing", "s", "ed"].iter().find_map(|end| after.strip_prefix(end)).unwrap_or(after);
    let rest = rest.strip_prefix([' ', '\u{a0}'])?;
    let rest = rest.strip_prefix("actively ").unwrap_or(rest);
    let word = SPELLINGS.into_iter().find(|word| rest.starts_with(word))?;
    (!rest[word.len()..].starts_with(char::is_alphanumeric)).then_some((after.len() - rest.len(), word.len()))
}

/// The wrong preposition before the matter.
fn preposition(after: &str) -> Option<&'static str> {
    let rest = after.strip_prefix([' ', '\u{a0}'])?;
    ["on", "in", "with", "by", "about", "upon", "to"].into_iter().find(|word| {
        let next = rest.strip_prefix(word).and_then(|rest| rest.strip_prefix([' ', '\u{a0}']));
        next.is_some_and(|next| ["the ", "this "].iter().any(|article| next.starts_with(article)))
    })
}

use crate::lexicon::{self, Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// The Government of a State is named with an apostrophe.
    ///
    /// ## Why
    ///
    /// United Nations texts say “the Government of Brazil”: a name with an apostrophe reads like a newspaper, and
    /// becomes awkward with long names.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Thanks* Brazil’s Government for its charts.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Thanks* the Government of Brazil for its charts.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, punctuation: no apostrophe with names of countries and organizations. Adopted texts
    /// of the General Assembly since 2019 name no Government in this way.
    "name-possessive", Fixes::Unsafe, |_| Scope::block(check)
}

/// The endings of a name that owns something.
static SIGNS: [Needle; 2] = [Needle::new("’s "), Needle::new("'s ")];

/// What belongs to a State as a whole.
const OWNED: [&str; 6] = ["Government", "Governments", "Parliament", "Constitution", "Ministry", "delegation"];
/// Words of the longest name of a State.
const WORDS: usize = 9;

/// The bytes that the longest name of a State has at most.
const REACH: usize = 80;

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    const KEYS: [Key; 6] =
        Key::all(["government", "governments", "parliament", "constitution", "ministry", "delegation"]);
    if !block.may_say(&KEYS) {
        return;
    }
    let body = block.body();
    let Some(running) = Running::of(block) else { return };
    for sign in &SIGNS {
        for at in sign.places(body) {
            let end = at + sign.letters().len();
            let after = &body[end..];
            let Some(owned) = OWNED
                .iter()
                .find(|word| after.strip_prefix(**word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
            else {
                continue;
            };
            let Some(start) = name_before(&body[..at]) else { continue };
            if running.own(block.in_body(start, at).start as usize) {
                report(block, (start, at, end + owned.len()), owned, sink);
            }
        }
    }
}

/// Where the name of a State starts that ends the text, an article left out.
fn name_before(text: &str) -> Option<usize> {
    let from = text.len().saturating_sub(REACH);
    let near = text.char_indices().rev().take_while(|&(at, _)| at >= from);
    let starts = near.filter(|&(at, c)| c.is_uppercase() && !text[..at].ends_with(char::is_alphanumeric));
    starts.take(WORDS).map(|(at, _)| at).filter(|&at| lexicon::is_state(&text[at..])).last()
}

fn report(block: &Block, (start, end, to): (usize, usize, usize), owned: &str, sink: &mut Sink<Span<InBlock>>) {
    let body = block.body();
    let name = &body[start..end];
    let from = body[..start].strip_suffix("the ").map_or(start, str::len);
    let article = if from < start { "the " } else { "" };
    let right = format!("the {owned} of {article}{name}");
    let at = block.in_body(from, to);
    sink.report(at, format!("“{}” has an apostrophe: write “{right}”", &body[from..to]))
        .unsafe_fix(format!("Write “{right}”"), vec![(at, right)]);
}

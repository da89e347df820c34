use crate::lexicon::Needle;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A comma parts a noun from the “that” which defines it.
    ///
    /// ## Why
    /// “The links that may exist” are some links and no others: “that” tells which, and nothing may part it from its noun.
    /// Only an aside, which could be left out, has commas, and it begins with “which”.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Notes* the survey of the currents, that may carry ships aground.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Notes* the survey of the currents that may carry ships aground.
    /// ```
    ///
    /// ## Source
    /// English usage, as edited texts have it. A chain of clauses, “that the reefs are charted, that pilots are trained”, is
    /// not meant.
    "comma-before-that", Fixes::Unsafe, |_| Scope::block(check)
}

static THAT: Needle = Needle::new(", that ");

/// Verbs after which `that` is the subject and not a conjunction.
const VERBS: [&str; 9] = ["may", "can", "could", "might", "must", "will", "would", "exist", "exists"];

/// Words that open an aside before the comma: `systems, including those of islands, that can respond`.
const ASIDES: [&str; 22] = [
    "among",
    "and",
    "as",
    "at",
    "both",
    "by",
    "especially",
    "for",
    "from",
    "if",
    "in",
    "including",
    "inter",
    "on",
    "or",
    "particularly",
    "such",
    "through",
    "to",
    "under",
    "with",
    "within",
];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let (text, from) = (block.body(), block.body.start as usize);
    let Some(running) = Running::of(block) else { return };
    for comma in THAT.places(text) {
        let next = text[comma + THAT.letters().len()..].split(' ').next().unwrap_or("");
        let clause = text[..comma].rsplit([',', ';', ':', '(']).next().unwrap_or("").trim_start();
        let first = clause.split(' ').next().unwrap_or("");
        let noun = text[..comma].ends_with(|c: char| c.is_lowercase());
        if !noun || !VERBS.contains(&next) || ASIDES.contains(&first) {
            continue;
        }
        if !running.own(from + comma) {
            continue;
        }
        let whole = Span::new(from + comma, from + comma + ", that".len());
        let place = Span::new(from + comma, from + comma + 1);
        sink.report(whole, "“that” tells which is meant: delete the comma before it, or write “which”")
            .unsafe_fix("Delete the comma", vec![(place, String::new())]);
    }
}

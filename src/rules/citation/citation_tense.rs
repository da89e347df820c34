use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::{self, Running};
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// What an earlier resolution says is told in the present tense.
    ///
    /// ## Why
    ///
    /// An earlier resolution has spoken already: “in which it decided that the atlas should be printed”. The present tense
    /// sounds as if the text at hand did so.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 61/5 of 20 October 2006, in which it decides that the atlas shall be printed,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 61/5 of 20 October 2006, in which it decided that the atlas should be printed,
    /// ```
    ///
    /// ## Source
    ///
    /// Reported speech in English; practice of all organs.
    "citation-tense", Fixes::Unsafe, |_| Scope::block(check)
}

/// Who decided.
const SUBJECTS: [&str; 5] = ["it ", "the Assembly ", "the General Assembly ", "the Council ", "the Security Council "];

/// The present, and the past.
const VERBS: [(&str, &str); 20] = [
    ("acknowledges", "acknowledged"),
    ("affirms", "affirmed"),
    ("authorizes", "authorized"),
    ("calls", "called"),
    ("decides", "decided"),
    ("declares", "declared"),
    ("emphasizes", "emphasized"),
    ("encourages", "encouraged"),
    ("endorses", "endorsed"),
    ("establishes", "established"),
    ("expresses", "expressed"),
    ("invites", "invited"),
    ("notes", "noted"),
    ("reaffirms", "reaffirmed"),
    ("recognizes", "recognized"),
    ("recommends", "recommended"),
    ("requests", "requested"),
    ("stresses", "stressed"),
    ("urges", "urged"),
    ("welcomes", "welcomed"),
];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.citations.is_empty() || !prose::is_prose(block) {
        return;
    }
    let words = "in which ";
    let running = Running::any(block);
    for (at, _) in block.text.match_indices(words) {
        let after = at + words.len();
        let rest = &block.text[after..];
        let Some(subject) = SUBJECTS.iter().find(|subject| rest.starts_with(**subject)) else { continue };
        let start = after + subject.len();
        let verb = VERBS.iter().find(|(present, _)| {
            block.text[start..].strip_prefix(*present).is_some_and(|tail| !tail.starts_with(char::is_alphanumeric))
        });
        // It must be a resolution that speaks: one is cited shortly before.
        let before = block.citations.partition_point(|one| (one.at.end as usize) < at);
        let cited = before.checked_sub(1).is_some_and(|last| at - (block.citations[last].at.end as usize) < 160);
        if let Some((present, past)) = verb.filter(|_| cited && running.own(start)) {
            let at = Span::new(start, start + present.len());
            sink.report(at, format!("“{present}” is said of an earlier resolution: write “{past}”"))
                .unsafe_fix(format!("Write “{past}”"), vec![(at, (*past).to_owned())]);
        }
    }
}

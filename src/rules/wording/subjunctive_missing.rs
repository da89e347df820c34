use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role, extent};

rule! {
    /// What is recommended or requested stands as a fact: “recommends that charts are printed”.
    ///
    /// ## Why
    /// “Charts are printed” says that it is so; “charts be printed” says that it is to be so. After “recommends that”
    /// and “requests that” resolutions use the bare form of the verb.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Recommends* that the charts of the harbour are printed every year.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Recommends* that the charts of the harbour be printed every year.
    /// ```
    ///
    /// ## Source
    /// Practice of the organs whose texts are edited: in 300 adopted texts no operative paragraph that recommends or
    /// requests that something be done has “is” or “are” for “be”.
    "subjunctive-missing", Fixes::Unsafe, |_| Scope::block(check)
}

const VERBS: [&str; 4] = ["recommend", "request", "demand", "propose"];

/// The verb stands within so many words; farther on it may belong to another clause.
const REACH: usize = 9;

/// Words that open a clause whose verb is its own, or a verb that comes first.
const CLAUSES: [&str; 22] = [
    "that", "which", "who", "whom", "whose", "where", "how", "when", "whether", "while", "what", "if", "as", "to",
    "be", "ensure", "ensures", "consider", "should", "shall", "may", "not",
];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(phrase) = block.phrase.as_ref().filter(|phrase| phrase.known && VERBS.contains(&phrase.head)) else {
        return;
    };
    if block.kind != Kind::Paragraph(Role::Operative) {
        return;
    }
    let start = extent(block, phrase).end as usize;
    let after = &block.text[start..block.body.end as usize];
    let Some(clause) = after.trim_start_matches(['*', '_', ' ', '\u{a0}']).strip_prefix("that ") else { return };
    let mut at = block.body.end as usize - clause.len();
    for word in clause.split(' ').take(REACH) {
        let right = match word {
            "is" | "are" => "be",
            "has" => "have",
            _ if CLAUSES.contains(&word) || word.ends_with(|c: char| !c.is_alphanumeric()) => return,
            _ => {
                at += word.len() + 1;
                continue;
            }
        };
        let place = Span::new(at, at + word.len());
        let verb = block.slice(extent(block, phrase)).replace(['*', '_'], "");
        sink.report(place, format!("“{word}” states a fact after “{verb} that”: write “{right}”"))
            .unsafe_fix(format!("Write “{right}”"), vec![(place, right.to_owned())]);
        return;
    }
}

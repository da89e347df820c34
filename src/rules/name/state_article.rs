use super::lists::{self, Named};
use crate::lexicon;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Zone};

rule! {
    /// The name of a State lacks its article, or has one that is none of its own.
    ///
    /// ## Why
    ///
    /// Some names have an article in English: “the Gambia”, “the Philippines”, “the Sudan”, and all that hold a common
    /// noun, such as “the Russian Federation”. “Ukraine” and “Maldives” have none.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Thanks* the Governments of Gambia and of the Ukraine for their charts.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Thanks* the Governments of the Gambia and of Ukraine for their charts.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, country names. A committee report of 2013 with more than 200 names has no breach.
    "state-article", Fixes::Unsafe, |_| Scope::block(check)
}

/// Words after which a name stands by itself, so that a missing article is missed.
const BEFORE: [&str; 14] = [
    "of", "in", "by", "from", "to", "with", "and", "between", "for", "that", "through", "against", "thanks", "commends",
];

/// Words that follow a name that qualifies nothing.
const AFTER: [&str; 16] =
    ["and", "to", "for", "in", "on", "is", "has", "or", "of", "by", "with", "at", "that", "which", "as", "from"];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !matches!(block.entry.zone, Zone::Preamble | Zone::Operative) {
        return;
    }
    let running = Running::any(block);
    for row in lists::rows(block).into_iter().filter(|row| row.len() < 3) {
        for named in row {
            let own =
                |named: &Named| running.own(named.at.start as usize) && !lists::is_part_of_a_name(block, named.at);
            if named.misnomer.is_some() || named.written.contains('(') {
                continue;
            }
            match lists::article(block, named.at) {
                None if lacks(block, &named) && own(&named) => {
                    let right = named.state.running;
                    sink.report(named.at, format!("“{}” has an article in English: write “{right}”", named.written))
                        .unsafe_fix(format!("Write “{right}”"), vec![(named.at, right.to_owned())]);
                }
                Some(with) if has_needlessly(block, &named) && own(&named) => {
                    let right = named.state.running;
                    sink.report(with, format!("“{}” has no article: write “{right}”", named.written))
                        .unsafe_fix("Delete the article", vec![(with, right.to_owned())]);
                }
                _ => {}
            }
        }
    }
}

fn lacks(block: &Block, named: &Named) -> bool {
    named.state.has_article()
        && BEFORE.contains(&lexicon::word_before(&block.text, named.at.start as usize))
        && stands_alone(block, named)
}

/// Whether the name qualifies no noun: in `the Ukraine harbours` the article is the noun's.
fn stands_alone(block: &Block, named: &Named) -> bool {
    let after = lexicon::word_after(&block.text, named.at.end as usize);
    after.is_empty() || AFTER.contains(&after)
}

/// An article before a name of the kind of `the Ukraine`.
fn has_needlessly(block: &Block, named: &Named) -> bool {
    let known = named.state.misnamed.iter().any(|one| one.name.starts_with("the ") && one.bare() == named.written);
    known && stands_alone(block, named)
}

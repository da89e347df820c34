use super::counts;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, ordinal};

rule! {
    /// A number below ten that counts things is in figures: “5 areas”.
    ///
    /// ## Why
    ///
    /// In running text numbers below ten are words and those from ten on are figures. Ages, percentages, measures and
    /// numbers of articles or paragraphs are always figures.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Welcomes* the work done in 5 harbours.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Welcomes* the work done in five harbours and 12 ports, as set out in annex 5.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, numbers and dates. In 300 adopted texts hardly any count below ten is in figures
    /// but in lists of many numbers, which are left alone.
    "number-in-figures", Fixes::Unsafe, |_| Scope::block(check)
}

/// So many numbers side by side are a list, in which all take one form.
const LIST: usize = 3;

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let counts = |at: &&Span<InBlock>| at.len() == 1 && counts::counted(block, at.end as usize).is_some();
    let mut found = block.figures.iter().filter(counts).peekable();
    if found.peek().is_none() || numbers(block) >= LIST {
        return;
    }
    let Some(running) = Running::of(block) else { return };
    for at in found {
        let Some(noun) = counts::counted(block, at.end as usize) else { continue };
        let Some(before) = counts::word_before(block, at.start as usize) else { continue };
        // Ages, and what is numbered rather than counted.
        let aged =
            matches!(before, "aged" | "age" | "ages" | "under" | "over" | "paragraph" | "article" | "annex" | "rule");
        let age = matches!(noun, "years" | "months") && block.text[at.end as usize..].contains(" of age");
        let value = block.slice(*at).parse().ok().and_then(ordinal::small);
        let Some(word) = value.filter(|_| !aged && !age && running.own(at.start as usize)) else { continue };
        let written = block.slice(Span::new(at.start as usize, at.end as usize + 1 + noun.len()));
        sink.report(*at, format!("“{written}” is a count below ten: write “{word}”"))
            .unsafe_fix(format!("Write “{word}”"), vec![(*at, word.to_owned())]);
    }
}

/// How many figures stand as words do, those of dates left aside.
fn numbers(block: &Block) -> usize {
    let dated = |at: &Span<InBlock>| {
        let next = block.dates.partition_point(|date| date.at.end <= at.start);
        block.dates.get(next).is_some_and(|date| date.at.start <= at.start)
    };
    let apart = |at: &Span<InBlock>| {
        block.text[..at.start as usize].ends_with(' ') && block.text[at.end as usize..].starts_with([' ', ',', ';'])
    };
    block.figures.iter().filter(|at| at.len() < 4 && apart(at) && !dated(at)).take(LIST).count()
}

use super::lists::{self, Named};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A State has the form of its name for lists in running text, or the other way round.
    ///
    /// ## Why
    ///
    /// In a list of sponsors a State is found by the word that counts in the alphabet: “Bolivia (Plurinational State of)”
    /// stands under B. In a sentence it is read aloud: “the Plurinational State of Bolivia”.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Thanks* the Government of Iran (Islamic Republic of) for its charts.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Thanks* the Government of the Islamic Republic of Iran for its charts.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, country names. A committee report of 2013 has the right form in five places and
    /// once an article inside the brackets.
    "state-form", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let running = Running::any(block);
    for row in lists::rows(block) {
        let list = row.len() >= lists::LIST;
        // Between a pair of names and a list both forms are met.
        if !list && row.len() > 2 {
            continue;
        }
        for named in row.iter().filter(|named| named.misnomer.is_none() && named.state.list.contains('(')) {
            let wrong = named.written.contains('(') != list;
            if wrong && running.own(named.at.start as usize) {
                report(block, named, list, sink);
            }
        }
    }
}

fn report(block: &Block, named: &Named, list: bool, sink: &mut Sink<Span<InBlock>>) {
    let (at, right) = if list { named.listed(block) } else { named.running(block) };
    let place = if list { "a list" } else { "running text" };
    sink.report(named.at, format!("“{}” stands in {place}: write “{right}”", named.written))
        .fix(format!("Write “{right}”"), vec![(at, right.to_owned())]);
}

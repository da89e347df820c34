use crate::lexicon::{self, Term, Topic};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Masthead, What};

rule! {
    /// The sponsors of a draft do not stand in alphabetical order, or one stands twice.
    ///
    /// ## Why
    /// No State comes before another but by the alphabet. The line of sponsors is where delegations look for their name.
    ///
    /// ## Examples
    /// ```invalid
    /// Peru, Chile and Zambia: draft resolution
    ///
    /// Protection of lighthouses
    ///
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    /// ```
    /// ```valid
    /// Chile, Peru and Zambia: draft resolution
    ///
    /// Protection of lighthouses
    ///
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    /// ```
    ///
    /// ## Source
    /// Practice of the General Assembly and its Main Committees: sponsors are listed in the English alphabetical order. The
    /// lists of sponsors in a committee report of 2013 keep to it.
    "sponsors-order", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let sponsored = |what: &What| matches!(what, What::Masthead(Masthead::Sponsors { .. }));
    if !block.facts.iter().any(|fact| sponsored(&fact.what)) {
        return;
    }
    let names: Vec<&Term> = block.terms.iter().filter(|term| term.topic == Topic::State).collect();
    let key = |term: &Term| sortable(lexicon::states()[usize::from(term.row)].list);
    let keys: Vec<String> = names.iter().map(|term| key(term)).collect();
    let Some(place) = keys.windows(2).position(|pair| pair[1] <= pair[0]) else { return };
    let (before, name) = (block.slice(names[place].at), block.slice(names[place + 1].at));
    if keys[place] == keys[place + 1] {
        sink.report(names[place + 1].at, format!("“{name}” stands twice among the sponsors: delete one"));
        return;
    }
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by(|a, b| keys[*a].cmp(&keys[*b]));
    let edits = order
        .iter()
        .zip(&names)
        .filter(|(from, to)| names[**from].at != to.at)
        .map(|(from, to)| (to.at, block.slice(names[*from].at).to_owned()))
        .collect();
    sink.report(
        names[place + 1].at,
        format!("“{name}” stands after “{before}”: list the sponsors in alphabetical order"),
    )
    .unsafe_fix("List the sponsors in alphabetical order", edits);
}

/// A name as the alphabet has it: letters without their accents.
fn sortable(name: &str) -> String {
    name.chars()
        .filter_map(|c| match c {
            'ô' => Some('o'),
            'ü' => Some('u'),
            'é' => Some('e'),
            'ã' => Some('a'),
            _ if c.is_alphanumeric() || c == ' ' => c.to_lowercase().next(),
            _ => None,
        })
        .collect()
}

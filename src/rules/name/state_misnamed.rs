use super::lists::{self, Named};
use crate::lexicon;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::rules::usage;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A State is called by a name that is not its own, or was not on the date of the text.
    ///
    /// ## Why
    ///
    /// States choose the names by which the United Nations calls them. Many common names differ: “Viet Nam”, not
    /// “Vietnam”; “the Russian Federation”, not “Russia”. A name that has changed was right in the texts of its time, so
    /// the date of the document decides.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Welcoming* the lighthouses of Vietnam,
    ///
    /// *Thanks* South Korea for its charts.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Welcoming* the lighthouses of Viet Nam,
    ///
    /// *Thanks* the Republic of Korea for its charts.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations terminology database, names of countries; Editorial Manual, country names. Names by date: Eswatini
    /// since June 2018, North Macedonia since February 2019, Türkiye since June 2022.
    "state-misnamed", Fixes::Safe, |_| Scope::block(check)
}

/// Names that more than one State had a part in, or that say more than the name of a State.
const AMBIGUOUS: [&str; 6] =
    ["Korea", "Macedonia", "Republic of the Congo", "Serbia and Montenegro", "Great Britain", "Holland"];
/// Words after which a name needs nothing but itself.
const PLAIN: [&str; 20] = [
    "of", "in", "by", "from", "to", "with", "and", "between", "for", "that", "on", "through", "at", "the", "thanks",
    "urges", "requests", "invites", "against", "commends",
];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let running = Running::any(block);
    for row in lists::rows(block) {
        for (nth, named) in row.iter().enumerate().filter(|(_, named)| named.misnomer.is_some()) {
            if is_wrong(block, named, nth) && running.own(named.at.start as usize) {
                report(block, named, row.len() >= lists::LIST, sink);
            }
        }
    }
}

fn is_wrong(block: &Block, named: &Named, nth: usize) -> bool {
    let Some(misnomer) = named.misnomer.filter(|misnomer| misnomer.is_wrong(usage::month(block))) else { return false };
    // A place in a State is named as at the time: `held in Istanbul, Turkey, in 2011`.
    let head = block.text[..named.at.start as usize].trim_end();
    let dated = misnomer.until.is_some() || misnomer.short;
    let is_history = dated && nth == 0 && head.strip_suffix(',').is_some_and(last_word_has_capital);
    !is_history && !lists::is_part_of_a_name(block, named.at)
}

fn last_word_has_capital(text: &str) -> bool {
    let word = text.rsplit(|c: char| !c.is_alphanumeric() && c != '-').next().unwrap_or("");
    word.starts_with(char::is_uppercase)
}

fn report(block: &Block, named: &Named, list: bool, sink: &mut Sink<Span<InBlock>>) {
    let (at, right) = if list { named.listed(block) } else { named.running(block) };
    let written = named.written;
    let message = match named.misnomer.and_then(|misnomer| misnomer.until) {
        Some((year, _)) => format!("“{written}” has not been the name of the State since {year}: write “{right}”"),
        None => format!("“{written}” is not the name of the State at the United Nations: write “{right}”"),
    };
    let before = lexicon::word_before(&block.text, at.start as usize).to_lowercase();
    let plain = list || !named.state.has_article() || PLAIN.contains(&before.as_str());
    let (title, edits) = (format!("Write “{right}”"), vec![(at, right.to_owned())]);
    let report = sink.report(named.at, message);
    if plain && !AMBIGUOUS.contains(&written) {
        report.fix(title, edits)
    } else {
        report.unsafe_fix(title, edits)
    };
}

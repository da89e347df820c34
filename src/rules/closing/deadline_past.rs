use super::ahead;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, DateForm, Day, Role, date};

rule! {
    /// Something is asked for by a date that had passed when the text was made.
    ///
    /// ## Why
    ///
    /// A text that was drafted in spring and is adopted in December may still ask for proposals by September. The date is
    /// then to be moved, or told as past.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// ---
    /// date: 2013-12-06
    /// ---
    ///
    /// *The General Assembly*
    ///
    /// *Invites* keepers of lights to submit their logbooks by 30 September 2013.
    /// ```
    ///
    /// ```valid
    /// ---
    /// date: 2013-12-06
    /// ---
    ///
    /// *The General Assembly*
    ///
    /// *Invites* keepers of lights to submit their logbooks by 30 September 2014.
    /// ```
    ///
    /// ## Source
    ///
    /// In 300 adopted texts no date to act by has passed; in a committee report of 2013 two have, in texts that another
    /// organ had drafted.
    "deadline-past", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(today) = block.entry.date else { return };
    if block.figures.is_empty() || block.role() != Some(Role::Operative) {
        return;
    }
    let running = Running::any(block);
    for written in &block.dates {
        let passed = written.day().is_some_and(|day| day < today) && written.form != DateForm::Figures;
        let start = written.at.start as usize;
        let clause = ahead::clause(block, start);
        if passed && by(clause) && asks_for(clause) && running.own(start) {
            report(block, written.at, today, sink);
        }
    }
    for figure in block.figures.iter().filter(|figure| figure.len() == 4) {
        let start = figure.start as usize;
        let year: u16 = block.slice(*figure).parse().unwrap_or(0);
        // In December no meeting of that year can be offered any more.
        let over = (1945..2200).contains(&year) && (year < today.0 || year == today.0 && today.1 == 12);
        if over && is_hosted(ahead::clause(block, start)) && running.own(start) {
            report(block, *figure, today, sink);
        }
    }
}

fn report(block: &Block, at: Span<InBlock>, today: Day, sink: &mut Sink<Span<InBlock>>) {
    let (year, month, day) = today;
    let name = date::name(month).unwrap_or("");
    let passed = block.slice(at);
    sink.report(at, format!("“{passed}” has passed, as the text is of {day} {name} {year}: give a later date"));
}

/// Whether the words before a date make it a deadline.
fn by(clause: &str) -> bool {
    let before = clause.trim_end_matches([' ', '\u{a0}', '*']);
    ["by", "no later than", "not later than", "before"]
        .iter()
        .any(|word| before.strip_suffix(word).is_some_and(|rest| rest.ends_with([' ', '\u{a0}', ',', '('])))
}

/// Whether a clause asks for a deed, and tells nothing of the past since.
fn asks_for(clause: &str) -> bool {
    const PAST: [&str; 8] = [" were ", " was ", " had ", " been ", " who ", " which ", " launched ", " adopted "];
    ahead::asks(clause) && !PAST.iter().any(|word| clause.rfind(word).is_some_and(|at| clause.len() - at < 160))
}

/// Whether an offer to host a meeting in a year stands before the year.
fn is_hosted(clause: &str) -> bool {
    let Some(before) = clause.trim_end_matches([' ', '\u{a0}']).strip_suffix(" in") else { return false };
    let offers = ["to act as host", "to host "].iter().filter_map(|words| before.rfind(words)).max();
    // A session is told by its number, whatever its year.
    let told = |at: usize| before[at..].contains("session");
    offers.is_some_and(|at| {
        !told(at) && before.len() - at < 120 && before[..at].contains("offer") && !before[at..].contains([',', ';'])
    })
}

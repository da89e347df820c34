use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Day, Issuer, Kind, Period, Symbol};

rule! {
    /// A document symbol names a session, year or committee that cannot be.
    ///
    /// ## Why
    /// Two figures changed places, or one was left out: A/97/127 for A/79/127. The symbol looks right and leads nowhere,
    /// or to another document.
    ///
    /// ## Examples
    /// ```invalid
    /// ---
    /// date: 2024-12-19
    /// ---
    ///
    /// *The General Assembly*,
    ///
    /// *Recalling* the atlas of harbour lights,[^1]
    ///
    /// [^1]: A/97/127.
    /// ```
    /// ```valid
    /// ---
    /// date: 2024-12-19
    /// ---
    ///
    /// *The General Assembly*,
    ///
    /// *Recalling* the atlas of harbour lights,[^1]
    ///
    /// [^1]: A/79/127 and E/CN.4/1998/5.
    /// ```
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the atlas of harbour lights,[^1]
    ///
    /// [^1]: A/C.8/79/L.3.
    /// ```
    ///
    /// ## Source
    /// United Nations document symbols: sessions of the General Assembly stand in symbols since the thirty-first, years
    /// of the Economic and Social Council since 1978 and of the Security Council since 1994; there are six Main
    /// Committees. No symbol of 300 adopted texts names a later session or year than its text.
    "symbol-implausible", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    // The symbol of the document itself may be compared with its session, not with its date.
    if block.kind == Kind::FrontMatter {
        return;
    }
    // Some files are dated in the year 1.
    let date = block.entry.date.filter(|(year, ..)| *year >= 1946);
    for symbol in &block.symbols {
        let written = symbol.symbol(&block.text);
        if let Some(why) = Symbol::read(&written).and_then(|read| fault(&read, date)) {
            sink.report(symbol.at, format!("“{written}” cannot be right: {why}; correct the symbol"));
        }
    }
}

/// Why there can be no such document in a text of that date.
fn fault(symbol: &Symbol, date: Option<Day>) -> Option<String> {
    if let Issuer::MainCommittee(number) = symbol.issuer
        && !(1..=6).contains(&number)
    {
        return Some("there are six Main Committees".to_owned());
    }
    match (symbol.issuer, symbol.period?) {
        (Issuer::Assembly | Issuer::MainCommittee(_), Period::Session(session)) => {
            let last = date.map_or(LAST_SESSION, assembly_session);
            if session < 31 {
                return Some(format!("symbols of the General Assembly give the session since the 31st, not {session}"));
            }
            (session > last).then(|| no_session(session, date))
        }
        (Issuer::HumanRightsCouncil, Period::Session(session)) => {
            let last = date.map_or(LAST_SESSION * 3, |(year, ..)| 3 * year.saturating_sub(2006) + 4);
            (session > last).then(|| no_session(session, date))
        }
        (body, Period::Year(year)) => {
            let first = match body {
                Issuer::SecurityCouncil | Issuer::Presidency => 1994,
                Issuer::EconomicAndSocialCouncil => 1978,
                Issuer::FunctionalCommission(15) => 1992,
                _ => 1946,
            };
            let last = match body {
                // The Commission on Human Rights ended.
                Issuer::FunctionalCommission(4) => 2006,
                _ => date.map_or(LAST_YEAR, |(year, ..)| year + 1),
            };
            if year < first && year >= 1946 {
                return Some(format!("symbols of this body give the year since {first}, not {year}"));
            }
            (!(first..=last).contains(&year)).then(|| format!("it names the year {year}"))
        }
        _ => None,
    }
}

/// Numbers beyond these are no session or year in our time, whatever the document's date.
const LAST_SESSION: u16 = 130;
const LAST_YEAR: u16 = 2075;

/// The session of the General Assembly after the one at a date: documents are issued ahead of it.
fn assembly_session((year, month, _): Day) -> u16 {
    year.saturating_sub(1945) + u16::from(month >= 9)
}

fn no_session(session: u16, date: Option<Day>) -> String {
    match date {
        Some((year, ..)) => format!("in {year} there had been no session {session}"),
        None => format!("there has been no session {session}"),
    }
}

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Issuer, Period, Symbol, ordinal};

rule! {
    /// The session, year or number of an Official Records title is not that of the symbol in brackets after it.
    ///
    /// ## Why
    /// The title and the symbol name one document twice: Sixty-seventh Session, Supplement No. 53 is A/67/53. Where they
    /// differ, one was copied from the footnote of an earlier year.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Taking note* of the report on harbour lights,[^1]
    ///
    /// [^1]: *Official Records of the General Assembly, Sixty-eighth Session, Supplement No. 53* (A/67/53), chap. IV.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Taking note* of the report on harbour lights,[^1]
    ///
    /// [^1]: *Official Records of the Economic and Social Council, 2013, Supplement No. 7* (E/2013/27).
    /// ```
    ///
    /// ## Source
    /// United Nations document symbols: supplements of the General Assembly bear their number as the last part of the
    /// symbol, those of the Economic and Social Council 20 more. In 300 adopted texts all titles and symbols agree.
    "official-records-mismatch", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.symbols.is_empty() {
        return;
    }
    let Some(words) = block.note_words() else { return };
    let (start, text) = (words.start as usize, block.slice(words));
    let mut from = 0;
    while let Some(at) = text[from..].find(SUPPLEMENT).map(|at| from + at) {
        let before = &text[from..at];
        from = at + SUPPLEMENT.len();
        let rest = text[from..].trim_start_matches(['*', '_', ' ', '\u{a0}']);
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let Ok(number) = rest[..digits].parse::<u32>() else { continue };
        // The symbol must be this supplement's: in a bracket, soon after it, and before the next source.
        let next = block.symbols.partition_point(|one| (one.at.start as usize) < start + from);
        let Some(symbol) = block.symbols.get(next) else { return };
        let between = &text[from..symbol.at.start as usize - start];
        if between.len() > 120 || !between.ends_with('(') || between.contains(SUPPLEMENT) || between.contains(';') {
            continue;
        }
        let written = symbol.symbol(&block.text);
        if let Some(why) = fault(before, number, &written) {
            sink.report(symbol.at, format!("{why} does not go with the symbol “{written}”: correct one of them"));
        }
    }
}

const SUPPLEMENT: &str = "Supplement No.";

/// What of the title does not go with the symbol.
fn fault(before: &str, number: u32, symbol: &str) -> Option<String> {
    let read = Symbol::read(symbol)?;
    let last: u32 = symbol.split('/').nth(2)?.parse().ok()?;
    let before = before.trim_end_matches([',', ' ', '\u{a0}', '*', '_']);
    match (read.issuer, read.period?) {
        (Issuer::Assembly, Period::Session(session)) => {
            let words = before.strip_suffix(" Session").and_then(|words| words.rsplit([',', '*', ';']).next());
            if let Some(words) = words.map(str::trim)
                && let Some(named) = ordinal::session(words)
                && named != session
            {
                return Some(format!("“{words} Session”"));
            }
            (last != number).then(|| format!("“Supplement No. {number}”"))
        }
        (Issuer::EconomicAndSocialCouncil, Period::Year(year)) => {
            let digits = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
            let named = &before[before.len() - digits..];
            if digits == 4 && named.parse::<u16>().is_ok_and(|named| named != year) {
                return Some(format!("the year {named}"));
            }
            (last != number + 20).then(|| format!("“Supplement No. {number}”"))
        }
        _ => None,
    }
}

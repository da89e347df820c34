use super::symbol;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, FrontMatter, Masthead, Organ, What, ordinal};

rule! {
    /// The organ line, the symbol and the session do not agree.
    ///
    /// ## Why
    /// The symbol, the session and the organ line say the same thing three times: A/HRC/55/L.7 is a draft of the Human
    /// Rights Council at its fifty-fifth session. When a new draft is made from an old file, one of them is easily
    /// left behind.
    ///
    /// ## Examples
    /// ```invalid
    /// ---
    /// symbol: A/HRC/55/L.7
    /// ---
    ///
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    /// ```
    /// ```valid
    /// ---
    /// symbol: A/HRC/55/L.7
    /// session: Fifty-fifth session
    /// ---
    ///
    /// *The Human Rights Council*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    /// ```
    /// ```invalid
    /// ---
    /// symbol: A/C.2/79/L.12
    /// session: Seventy-eighth session
    /// ---
    ///
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    /// ```
    ///
    /// ## Source
    /// United Nations document symbols: the first part names the organ, the next the session. All of 300 adopted texts
    /// agree. Reports, which may hold texts of other organs, and drafts of commissions are not compared.
    "organ-mismatch", Fixes::Never, |_| Scope::text(FactKinds::FRONT.with(FactKinds::ORGAN).with(FactKinds::MASTHEAD), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    check_masthead(facts, sink);
    let found = facts.iter().enumerate().find_map(|(at, fact)| match &fact.what {
        What::Front(front) => Some((at, &**front)),
        _ => None,
    });
    let Some((front_at, front)) = found else { return };
    let symbol = front.symbol.as_deref();
    if let (Some(words), Some(written)) = (&front.session, &front.symbol)
        && let (Some(session), Some(of_symbol)) = (ordinal::session(words), symbol.and_then(symbol::session))
        && session != of_symbol
    {
        sink.report(
            front_at,
            format!(
                "the session “{words}” is number {session}, but “{written}” is of session {of_symbol}: correct one"
            ),
        );
    }
    // Further organ lines may be those of texts that this one recommends.
    let line = facts.iter().enumerate().find_map(|(at, fact)| match &fact.what {
        What::Organ(line) => Some((at, line)),
        _ => None,
    });
    let Some((at, line)) = line else { return };
    let Some((source, expected)) = expected(front, symbol.and_then(symbol::organ)) else { return };
    if line.organ != expected
        && line.organ != Organ::MainCommittee
        && let Some(name) = expected.name()
    {
        let words = &line.words;
        sink.report(at, format!("“{words}” does not go with {source}: write “{name}” or correct the front matter"))
            .note(front_at, format!("the front matter says {source}"));
    }
}

/// A draft without front matter has symbol and session in the lines above it.
fn check_masthead(facts: &[&Fact], sink: &mut Sink<usize>) {
    let lines = || {
        facts.iter().enumerate().filter_map(|(at, fact)| match &fact.what {
            What::Masthead(line) => Some((at, line)),
            _ => None,
        })
    };
    let found = lines().find_map(|(at, line)| match line {
        Masthead::Symbol(written) => Some((at, &**written)),
        _ => None,
    });
    let Some((symbol_at, written)) = found else { return };
    let session = lines().find_map(|(at, line)| match line {
        Masthead::Session(number) => Some((at, *number)),
        _ => None,
    });
    if let (Some((at, session)), Some(of_symbol)) = (session, symbol::assembly_session(written))
        && session != of_symbol
    {
        let message = format!("this is session {session}, but “{written}” is of session {of_symbol}: correct one");
        sink.report(at, message).note(symbol_at, "the symbol");
    }
    let line = facts.iter().enumerate().find_map(|(at, fact)| match &fact.what {
        What::Organ(line) => Some((at, line)),
        _ => None,
    });
    if let (Some((at, line)), Some(expected)) = (line, symbol::organ(written))
        && line.organ != expected
        && line.organ != Organ::MainCommittee
        && let Some(name) = expected.name()
    {
        let message = format!("“{}” does not go with the symbol “{written}”: write “{name}” or correct it", line.words);
        sink.report(at, message).note(symbol_at, "the symbol");
    }
}

/// The organ that the front matter speaks of, and the words that say so.
fn expected(front: &FrontMatter, of_symbol: Option<Organ>) -> Option<(String, Organ)> {
    if let (Some(organ), Some(symbol)) = (of_symbol, &front.symbol) {
        return Some((format!("the symbol “{symbol}”"), organ));
    }
    let key = front.organ.as_deref()?;
    let organ = match Organ::named(key)? {
        Organ::MainCommittee => Organ::GeneralAssembly,
        organ => organ,
    };
    Some((format!("the organ “{key}”"), organ))
}

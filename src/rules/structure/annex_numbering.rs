use super::parts;
use super::wording::quoted;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, Heading, HeadingKind, What, roman_of};

rule! {
    /// The annexes of a text are not numbered I, II, III, or a single one has a numeral.
    ///
    /// ## Why
    /// Paragraphs refer to an annex by its numeral, and to the only one as “the annex to the present resolution”. With
    /// two annexes called “Annex”, or a lone “Annex I”, the reader cannot tell which is meant, or looks for a second.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Adopts* the plan for lighthouses set out in the annexes to the present resolution.
    ///
    /// # Annex I
    ///
    /// The plan.
    ///
    /// # Annex III
    ///
    /// The costs.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Adopts* the plan for lighthouses set out in the annexes to the present resolution.
    ///
    /// # Annex I
    ///
    /// The plan.
    ///
    /// # Annex II
    ///
    /// The costs.
    /// ```
    ///
    /// ## Source
    /// Practice of the organs: of ten adopted texts with headed annexes nine have one, “Annex”, and one has two, “Annex
    /// I” and “Annex II”. The annexes of an instrument that is itself annexed are its own affair.
    "annex-numbering", Fixes::Never, |_| Scope::text(FactKinds::HEADING.with(FactKinds::ORGAN), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    for range in parts::parts(facts) {
        let annexes: Vec<(usize, &Heading)> = range.filter_map(|at| Some((at, annex(facts[at])?))).collect();
        check_annexes(&annexes, sink);
    }
}

fn annex(fact: &Fact) -> Option<&Heading> {
    match &fact.what {
        What::Heading(heading) if heading.kind == HeadingKind::Annex && !heading.words.starts_with("Appendix") => {
            Some(heading)
        }
        _ => None,
    }
}

fn check_annexes(annexes: &[(usize, &Heading)], sink: &mut Sink<usize>) {
    match annexes {
        [] => return,
        [(at, only)] => {
            if only.numeral == Some(1) {
                sink.report(*at, format!("{} is the only annex: write “Annex”", quoted(&only.words)));
            }
            return;
        }
        // `Annex`, and in it the annexes I, II … of the annexed instrument.
        [(_, first), (_, second), ..] if first.numeral.is_none() && second.numeral == Some(1) => return,
        _ => {}
    }
    let mut last = 0;
    for (at, annex) in annexes {
        let expected = last + 1;
        let roman = |value: u32| roman_of(value).to_uppercase();
        let words = quoted(&annex.words);
        match annex.numeral {
            None => {
                sink.report(*at, format!("{words} has no numeral beside others: write “Annex {}”", roman(expected)));
                last = expected;
            }
            Some(numeral) if numeral == expected => last = numeral,
            Some(numeral) => {
                let message = match last {
                    0 => format!("{words} is the first annex: write “Annex I”"),
                    _ if numeral == last => format!("{words} stands twice: write “Annex {}” here", roman(expected)),
                    _ => format!("{words} follows annex {}: write “Annex {}”", roman(last), roman(expected)),
                };
                sink.report(*at, message);
                // One finding for a gap: what follows counts on from here.
                last = numeral.max(expected);
            }
        }
    }
}

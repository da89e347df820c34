use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, QuoteMark, What};

rule! {
    /// A text has straight quotation marks beside curly ones.
    ///
    /// ## Why
    /// United Nations texts have curly quotation marks, “…”. Straight ones, "…", are what a typewriter had; where a text has
    /// both, they came in with words pasted from elsewhere, and search finds only half of the quotations.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Welcomes* the atlas entitled “Tides and Time”;
    ///
    /// 2. *Notes* the survey entitled "Reefs of the North".
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Welcomes* the atlas entitled “Tides and Time”;
    ///
    /// 2. *Notes* the survey entitled “Reefs of the North”.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, quotations. Adopted texts of the General Assembly, the Human Rights Council and the
    /// Economic and Social Council since 2019 have no straight quotation mark.
    "quote-marks-mixed", Fixes::Safe, |_| Scope::text(FactKinds::QUOTE_MARK, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let is_straight = |fact: &&Fact| matches!(fact.what, What::QuoteMark(QuoteMark::Straight { .. }));
    if facts.iter().all(is_straight) {
        return;
    }
    let mut first = 0;
    // Marks without a curly one between them came in together.
    for run in facts.chunk_by(|one, next| is_straight(one) == is_straight(next)) {
        if is_straight(&run[0]) {
            let edits = run.iter().enumerate().map(|(n, fact)| (first + n, curly(fact).to_owned())).collect();
            sink.report(first, "this text has curly quotation marks too: write “…” for \"…\"")
                .fix("Make the quotation marks curly", edits);
        }
        first += run.len();
    }
}

fn curly(fact: &Fact) -> &'static str {
    match fact.what {
        What::QuoteMark(QuoteMark::Straight { opens: true }) => "“",
        _ => "”",
    }
}

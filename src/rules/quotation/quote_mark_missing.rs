use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, What};

rule! {
    /// A paragraph of a quoted text does not begin with a quotation mark.
    ///
    /// ## Why
    /// A report that quotes a whole draft opens every paragraph of it with “, so that on every page the reader can tell
    /// the draft from the report. The closing mark stands once, at the end of the draft.
    ///
    /// ## Examples
    /// ```invalid
    /// 4. The representative of Iceland introduced a draft resolution, which read:
    ///
    /// “*The General Assembly*,
    ///
    /// “*Recalling* the Convention on Harbour Lights,
    ///
    /// 1. *Welcomes* the atlas of tides;
    ///
    /// “2. *Decides* to print it.”
    /// ```
    /// ```valid
    /// 4. The representative of Iceland introduced a draft resolution, which read:
    ///
    /// “*The General Assembly*,
    ///
    /// “*Recalling* the Convention on Harbour Lights,
    ///
    /// “1. *Welcomes* the atlas of tides;
    ///
    /// “2. *Decides* to print it.”
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, quotations. All 204 paragraphs of the four drafts quoted in a committee report
    /// have the mark; only what follows a page break inside a paragraph goes without.
    "quote-mark-missing", Fixes::Safe,
    |_| Scope::text(FactKinds::QUOTE.with(FactKinds::PARAGRAPH), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let missing: Vec<usize> =
        facts.iter().enumerate().filter(|(_, fact)| fact.what == What::QuoteMissing).map(|(at, _)| at).collect();
    let quoted = facts.iter().filter(|fact| matches!(&fact.what, What::Paragraph(one) if one.quoted)).count();
    let mark = |at: usize| (at, "“".to_owned());
    // Who marks only the beginning and the end of a quoted text makes one mistake.
    if let [first, _, _, ..] = missing[..]
        && missing.len() * 2 > quoted
    {
        let message = format!(
            "every paragraph of a quoted text begins with “: {} paragraphs from here on lack it",
            missing.len()
        );
        sink.report(first, message).fix("Insert “ before each", missing.iter().copied().map(mark).collect());
        return;
    }
    for at in missing {
        sink.report(at, "every paragraph of a quoted text begins with “: this one lacks it")
            .fix("Insert “", vec![mark(at)]);
    }
}

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, HeadingKind, What};

rule! {
    /// A draft in a report goes on with the footnote numbers of the draft before it.
    ///
    /// ## Why
    /// Every draft of a report will be published by itself, so each begins with footnote 1.
    ///
    /// ## Examples
    /// ```invalid
    /// Draft resolution II
    /// Protection of lighthouses
    ///
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^4]
    ///
    /// [^4]: Resolution 46/152, annex.
    /// ```
    /// ```valid
    /// Draft resolution II
    /// Protection of lighthouses
    ///
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1]
    ///
    /// [^1]: Resolution 46/152, annex.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes. All eleven draft resolutions of a committee report of 2013, and its
    /// decision, begin with 1.
    "footnote-restart", Fixes::Never, |_| Scope::text(FactKinds::HEADING.with(FactKinds::MARK), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let later = facts.iter().any(|fact| match &fact.what {
        What::Heading(heading) => {
            let draft = matches!(heading.kind, HeadingKind::DraftResolution | HeadingKind::DraftDecision);
            draft && heading.numeral.is_some_and(|numeral| numeral > 1)
        }
        _ => false,
    });
    if !later {
        return;
    }
    let mut marks = facts.iter().enumerate().filter_map(|(at, fact)| match &fact.what {
        What::Mark(mark) => Some((at, mark.label.parse::<u32>().ok()?)),
        _ => None,
    });
    // Only the lowest number tells: the order of the others is another matter.
    let Some((first, number)) = marks.next() else { return };
    let lowest = marks.map(|(_, number)| number).min().unwrap_or(number).min(number);
    if lowest > 1 {
        sink.report(first, format!("the footnotes of this draft begin with {lowest}: number them from 1"));
    }
}

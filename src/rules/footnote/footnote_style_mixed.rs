use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, MarkStyle, What};

rule! {
    /// One text writes footnote marks in two ways.
    ///
    /// ## Why
    /// A program that knows `[^1]` as a footnote takes `²` for a plain character, so the two do not count together and
    /// the second has no link to its footnote. Write all marks of a text in one way.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights[^1] and the Protocol on Buoys,²
    ///
    /// [^1]: Resolution 46/152, annex.
    ///
    /// ² Resolution 51/12, annex.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1]
    ///
    /// 1. *Invites* States to join the Convention;<sup>1</sup>
    ///
    /// 2. *Requests* the Secretary-General to report on its harbours.
    ///
    /// [^1]: Resolution 46/152, annex.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes: marks are raised figures throughout. Published texts in Markdown
    /// write `[^3]`, and `<sup>3</sup>` where a mark is repeated; none of 300 mixes them with raised figures.
    "footnote-style-mixed", Fixes::Never, |_| Scope::text(FactKinds::MARK, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let marks = || {
        facts.iter().enumerate().filter_map(|(at, fact)| match &fact.what {
            What::Mark(mark) => Some((at, mark)),
            _ => None,
        })
    };
    // `<sup>3</sup>` goes with either way.
    let in_brackets = || marks().filter(|(_, mark)| mark.style == MarkStyle::Bracket);
    let raised = || marks().filter(|(_, mark)| matches!(mark.style, MarkStyle::Superscript | MarkStyle::Caret));
    let (Some((bracket, bracketed)), Some((figure, raised_mark))) = (in_brackets().next(), raised().next()) else {
        return;
    };
    let (few, many) = (raised().count(), in_brackets().count());
    let label = |mark: &crate::syntax::Mark| mark.label.clone();
    if few <= many {
        let message = format!(
            "footnote mark {} is a raised figure, but others are written “[^{}]”: write “[^{}]”",
            label(raised_mark),
            label(bracketed),
            label(raised_mark)
        );
        sink.report(figure, message).note(bracket, "written in brackets here");
    } else {
        let message = format!(
            "footnote mark “[^{}]” stands among marks that are raised figures: write it as a raised figure",
            label(bracketed)
        );
        sink.report(bracket, message).note(figure, "a raised figure here");
    }
}

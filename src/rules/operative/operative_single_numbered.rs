use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::say;
use crate::syntax::{Fact, FactKinds, Role, What};

rule! {
    /// The only operative paragraph is numbered.
    ///
    /// ## Why
    /// Numbers tell paragraphs apart. Where there is one operative paragraph, there is nothing to tell apart.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the opening of the lighthouse,
    ///
    /// 1. *Decides* to observe a day of lighthouses.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the opening of the lighthouse,
    ///
    /// *Decides* to observe a day of lighthouses.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, resolutions. All 29 single operative paragraphs of the General Assembly and the
    /// Economic and Social Council since 2019 are unnumbered, and 34 of 37 of the Security Council.
    "operative-single-numbered", Fixes::Never,
    |_| Scope::text(FactKinds::PARAGRAPH.with(FactKinds::ORGAN), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let mut start = 0;
    for text in facts.chunk_by(|_, next| !matches!(next.what, What::Organ(_))) {
        let from = start;
        start += text.len();
        let paragraphs = || {
            text.iter().enumerate().filter_map(|(i, fact)| match &fact.what {
                What::Paragraph(paragraph) => Some((from + i, paragraph)),
                _ => None,
            })
        };
        // Without an organ line or a preamble it may be one paragraph of a longer text.
        let whole = matches!(text[0].what, What::Organ(_)) || paragraphs().any(|(_, one)| one.role == Role::Preambular);
        // What has no role may be an operative paragraph that could not be read.
        let unclear = paragraphs().any(|(_, one)| one.role == Role::Other);
        let mut operative = paragraphs().filter(|(_, one)| one.role == Role::Operative);
        let (Some((at, one)), None) = (operative.next(), operative.next()) else { continue };
        let Some(label) = one.label.filter(|_| whole && !unclear) else { continue };
        let written = say::signed(label, label.value);
        sink.report(at, format!("the only operative paragraph has no number: delete “{written}”"));
    }
}

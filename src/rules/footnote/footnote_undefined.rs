use rustc_hash::FxHashSet;

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, What};

rule! {
    /// A footnote mark has no footnote.
    ///
    /// ## Why
    /// The reader looks for the source and finds nothing. Usually the footnote was deleted, or left behind when a
    /// paragraph was copied from another text.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^2]
    ///
    /// [^1]: Resolution 46/152, annex.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1]
    ///
    /// [^1]: Resolution 46/152, annex.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes. None of 1,186 adopted texts with footnotes has a mark without one.
    "footnote-undefined", Fixes::Never, |_| Scope::text(FactKinds::MARK.with(FactKinds::NOTE), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let defined: FxHashSet<&str> = facts
        .iter()
        .filter_map(|fact| match &fact.what {
            What::Note(note) => Some(&*note.label),
            _ => None,
        })
        .collect();
    let mut missed = FxHashSet::default();
    let mut undefined = Vec::new();
    for (at, fact) in facts.iter().enumerate() {
        if let What::Mark(mark) = &fact.what
            && !defined.contains(&*mark.label)
            && missed.insert(&*mark.label)
        {
            undefined.push((at, &*mark.label));
        }
    }
    // A text from which all footnotes were left out has one mistake, not many.
    if let [(at, label), _, ..] = undefined[..]
        && defined.is_empty()
    {
        let count = undefined.len();
        let message = format!(
            "the text has {count} footnotes marked, from {label} on, and none written: write them or delete the marks"
        );
        sink.report(at, message);
        return;
    }
    for (at, label) in undefined {
        sink.report(at, format!("footnote mark {label} has no footnote: write footnote {label} or delete the mark"));
    }
}

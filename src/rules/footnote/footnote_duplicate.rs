use rustc_hash::FxHashMap;

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, MarkStyle, What};

rule! {
    /// Two footnotes of one text bear the same number.
    ///
    /// ## Why
    /// A mark can point to one footnote only, and most programs drop the second without a word. Usually a paragraph
    /// was copied together with its footnote, or a new footnote was not given a number of its own.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1]
    ///
    /// [^1]: Resolution 46/152, annex.
    ///
    /// [^1]: Resolution 51/12, annex.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights[^1] and the Protocol on Buoys,[^2]
    ///
    /// [^1]: Resolution 46/152, annex.
    ///
    /// [^2]: Resolution 51/12, annex.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes. No footnote of 300 adopted texts and of a committee report with
    /// fifteen texts shares its number with another of the same text.
    "footnote-duplicate", Fixes::Never, |_| Scope::text(FactKinds::MARK.with(FactKinds::NOTE), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let mut first: FxHashMap<&str, usize> = FxHashMap::default();
    for (at, fact) in facts.iter().enumerate() {
        match &fact.what {
            // Footnotes that stand under their page: a mark after the footnote may belong to a count that began anew.
            What::Mark(mark) if mark.style != MarkStyle::Bracket => {
                first.remove(&*mark.label);
            }
            What::Note(note) => {
                let label = &note.label;
                if let Some(&earlier) = first.get(&**label) {
                    sink.report(at, format!("there is a footnote {label} already: give this one its own number"))
                        .note(earlier, format!("the first footnote {label}"));
                } else {
                    first.insert(label, at);
                }
            }
            _ => {}
        }
    }
}

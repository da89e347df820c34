use rustc_hash::FxHashSet;

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, What};

rule! {
    /// No mark in the text points to a footnote.
    ///
    /// ## Why
    /// Nobody can tell which words the footnote is about. Usually its mark was lost when a sentence was rewritten, or
    /// the footnote should have gone with a paragraph that was deleted.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1] and the Protocol on Buoys,
    ///
    /// [^1]: Resolution 46/152, annex.
    ///
    /// [^2]: Resolution 51/12, annex.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1] and the Protocol on Buoys,[^2]
    ///
    /// [^1]: Resolution 46/152, annex.
    ///
    /// [^2]: Resolution 51/12, annex.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes. All 107 footnotes of a committee report with fifteen texts have
    /// their mark, and so have those of 300 adopted texts.
    "footnote-unused", Fixes::Never, |_| Scope::text(FactKinds::MARK.with(FactKinds::NOTE), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let marked: FxHashSet<&str> = facts
        .iter()
        .filter_map(|fact| match &fact.what {
            What::Mark(mark) => Some(&*mark.label),
            _ => None,
        })
        .collect();
    let notes: Vec<(usize, &str)> = facts
        .iter()
        .enumerate()
        .filter_map(|(at, fact)| match &fact.what {
            What::Note(note) => Some((at, &*note.label)),
            _ => None,
        })
        .collect();
    // Footnotes one after another without marks were lost together: they are one finding.
    for run in notes.chunk_by(|one, next| !marked.contains(one.1) && !marked.contains(next.1)) {
        let [(at, label), ..] = *run else { continue };
        if marked.contains(label) {
            continue;
        }
        let message = match run {
            [_] => {
                format!("no mark points to footnote {label}: put mark {label} where it belongs, or delete the footnote")
            }
            [.., (_, last)] => format!(
                "no marks point to footnotes {label} to {last}: put them where they belong, or delete the footnotes"
            ),
            [] => continue,
        };
        sink.report(at, message);
    }
}

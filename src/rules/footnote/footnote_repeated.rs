use rustc_hash::FxHashMap;

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, MarkStyle, What};

rule! {
    /// A footnote mark is used twice in one text.
    ///
    /// ## Why
    /// Since 2019 a source is given once, at the first mention, and its mark is not repeated. Where a second mention needs
    /// it, a new footnote says the same again.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1]
    ///
    /// 1. *Invites* States to join the Convention;[^1]
    ///
    /// [^1]: Resolution 46/152, annex.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1]
    ///
    /// 1. *Invites* States to join the Convention;
    ///
    /// [^1]: Resolution 46/152, annex.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes, which calls this a change from past practice. Of 210 adopted texts of
    /// the General Assembly, the Human Rights Council and the Economic and Social Council since 2019, 18 still repeat a
    /// mark; a committee report of 2013 does so 21 times, as texts of that time may.
    "footnote-repeated", Fixes::Never, |_| Scope::text(FactKinds::MARK.with(FactKinds::ORGAN), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let before = |fact: &&Fact| match &fact.what {
        What::Organ(line) => line.date.is_some_and(|(year, month, _)| (year, month) < (2019, 9)),
        _ => false,
    };
    if facts.iter().any(before) {
        return;
    }
    let mut first: FxHashMap<&str, usize> = FxHashMap::default();
    for (at, fact) in facts.iter().enumerate() {
        let What::Mark(mark) = &fact.what else { continue };
        // `<sup>3</sup>` is how published texts write a repetition that was wanted.
        if mark.repeats || mark.style == MarkStyle::Html {
            continue;
        }
        let label = &mark.label;
        match first.get(&**label) {
            Some(&earlier) => {
                let message =
                    format!("footnote mark {label} is repeated: delete it, or give this place its own footnote");
                sink.report(at, message).note(earlier, format!("mark {label} first stands here"));
            }
            None => {
                first.insert(label, at);
            }
        }
    }
}

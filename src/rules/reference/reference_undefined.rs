use super::paragraphs;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::Fact;

rule! {
    /// A paragraph of the same text is referred to that does not exist.
    ///
    /// ## Why
    /// “Paragraph 9 above” sends the reader to a place in the text. If paragraphs were deleted or moved while the draft
    /// was negotiated, the number points nowhere, and nobody knows what was agreed.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Decides* to convene a conference on tides;
    ///
    /// 2. *Requests* the Secretary-General to report on the conference referred to in paragraph 9 above.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Decides* to convene a conference on tides;
    ///
    /// 2. *Requests* the Secretary-General to report on the conference referred to in paragraph 1 above.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, references to paragraphs. Every reference with “above”, “below” or “of the
    /// present resolution” in 300 adopted texts has its paragraph, and so have the three in a committee report with
    /// fifteen texts.
    "reference-undefined", Fixes::Never, |_| Scope::text(paragraphs::READS, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    for (paragraphs, references) in paragraphs::texts(facts) {
        // Without numbers nothing can be told; an excerpt may begin with a later one.
        let Some((low, high)) = paragraphs.range else { continue };
        for one in references {
            let number = one.reference.number;
            if paragraphs.places(number).is_some() || number < low && low > 1 {
                continue;
            }
            let there = if low == high {
                format!("paragraph {low} is the only one")
            } else {
                format!("its paragraphs are {low} to {high}")
            };
            sink.report(one.fact, format!("there is no paragraph {number} in this text: {there}"));
        }
    }
}

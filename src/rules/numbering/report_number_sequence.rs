use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, LabelStyle, Role, What};

rule! {
    /// The numbered paragraphs of a report leave out a number or use one twice.
    ///
    /// ## Why
    /// The paragraphs of a report are counted from the first page to the last, past all the texts it quotes. Others cite
    /// them by number.
    ///
    /// ## Examples
    /// ```invalid
    /// 1. At its first meeting, the Committee elected a pilot.
    ///
    /// 2. At the same meeting, it heard the keepers of lighthouses.
    ///
    /// 4. At its second meeting, it adopted the draft resolution.
    /// ```
    /// ```valid
    /// 1. At its first meeting, the Committee elected a pilot.
    ///
    /// 2. At the same meeting, it heard the keepers of lighthouses.
    ///
    /// 3. At its second meeting, it adopted the draft resolution.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, paragraphs. The 48 paragraphs of a committee report of 2013 are counted without a
    /// gap.
    "report-number-sequence", Fixes::Unsafe,
    |_| Scope::text(FactKinds::PARAGRAPH, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let numbered: Vec<(usize, u32)> = facts
        .iter()
        .enumerate()
        .filter_map(|(at, fact)| match &fact.what {
            What::Paragraph(paragraph) if paragraph.role == Role::Report => {
                let label = paragraph.label.filter(|label| label.style == LabelStyle::Arabic)?;
                Some((at, label.value))
            }
            _ => None,
        })
        .collect();
    let breaks = numbered.windows(2).enumerate().filter(|(_, pair)| pair[1].1 != pair[0].1 + 1);
    for (place, pair) in breaks {
        let (before, (at, number)) = (pair[0].1, pair[1]);
        // A list in the report begins at 1, and the report goes on after it.
        let counts_on = numbered.get(place + 2).is_none_or(|next| next.1 == number + 1 || next.1 == before + 2);
        if number == 1 || number > before + 2 || number + 2 < before + 1 || !counts_on {
            continue;
        }
        let due = before + 1;
        let message = if number == before {
            format!("paragraph {number} of the report stands twice: number this one {due}")
        } else {
            format!("paragraph {number} of the report follows paragraph {before}: number it {due}")
        };
        sink.report(at, message).unsafe_fix(format!("Number it {due}"), vec![(at, due.to_string())]);
    }
}

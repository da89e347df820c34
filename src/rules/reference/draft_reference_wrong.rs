use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{DraftReference, Fact, FactKinds, LabelStyle, Role, What, roman_of};

rule! {
    /// A report refers to a draft under a numeral or paragraph at which another stands.
    ///
    /// ## Why
    ///
    /// For each draft that was adopted a report says where it is printed: “(see para. 12, draft resolution II)”. All drafts
    /// stand in one paragraph, numbered in the order of the report. A numeral used twice or left out was copied and not
    /// changed.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// 1. The Committee adopted the draft on lighthouses (see para. 3, draft resolution I).
    ///
    /// 2. The Committee adopted the draft on tides (see para. 3, draft resolution I).
    ///
    /// 3. The Committee recommends the adoption of the following draft resolutions:
    /// ```
    ///
    /// ```valid
    /// 1. The Committee adopted the draft on lighthouses (see para. 3, draft resolution I).
    ///
    /// 2. The Committee adopted the draft on tides (see para. 3, draft resolution II).
    ///
    /// 3. The Committee recommends the adoption of the following draft resolutions:
    /// ```
    ///
    /// ## Source
    ///
    /// Practice of the Main Committees: the eleven references in a report of 2013 are right.
    "draft-reference-wrong", Fixes::Never,
    |_| Scope::text(FactKinds::DRAFT_REFERENCE.with(FactKinds::PARAGRAPH), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let references: Vec<(usize, &DraftReference)> = facts
        .iter()
        .enumerate()
        .filter_map(|(at, fact)| match &fact.what {
            What::DraftReference(reference) => Some((at, reference)),
            _ => None,
        })
        .collect();
    if references.is_empty() {
        return;
    }
    numerals(&references, sink);
    // The drafts follow the last paragraph before them; where a quoted text or a draft stands between, another part of
    // the report is seen by itself.
    let Some((first, last)) = paragraphs(facts) else { return };
    for (at, reference) in references {
        let (paragraph, what) = (reference.paragraph, name(reference));
        if (first..last).contains(&paragraph) {
            let message = format!("no draft is printed in “para. {paragraph}”: the {what}s follow a later paragraph");
            sink.report(at, message);
        }
    }
}

/// Reports numerals that are used twice or left out.
fn numerals(references: &[(usize, &DraftReference)], sink: &mut Sink<usize>) {
    // Of resolutions and decisions: the numeral before, its paragraph and its place.
    let mut last: [Option<(u32, u32, usize)>; 2] = [None; 2];
    for &(at, reference) in references {
        let before = &mut last[usize::from(reference.decision)];
        let (what, numeral) = (name(reference), roman_of(reference.first).to_uppercase());
        let mut now = reference.last;
        if let Some((before, paragraph, place)) = *before {
            let due = roman_of(before + 1).to_uppercase();
            if reference.first == before && paragraph == reference.paragraph {
                let message =
                    format!("“{what} {numeral}” was referred to before: write “{what} {due}” if it is the next");
                sink.report(at, message).note(place, "the same numeral");
                now += 1;
            } else if reference.first > before + 1 {
                let before = roman_of(before).to_uppercase();
                let message = format!("“{what} {numeral}” follows {what} {before}: no paragraph refers to {due}");
                sink.report(at, message).note(place, "the one before");
            }
        }
        *before = Some((now, reference.paragraph, at));
    }
}

fn name(reference: &DraftReference) -> &'static str {
    if reference.decision { "draft decision" } else { "draft resolution" }
}

/// The first and the last number of the paragraphs of the report.
fn paragraphs(facts: &[&Fact]) -> Option<(u32, u32)> {
    let mut numbers = facts.iter().filter_map(|fact| match &fact.what {
        What::Paragraph(paragraph) if paragraph.role == Role::Report => {
            paragraph.label.filter(|label| label.style == LabelStyle::Arabic).map(|label| label.value)
        }
        _ => None,
    });
    let first = numbers.next()?;
    Some((first, numbers.next_back().unwrap_or(first)))
}

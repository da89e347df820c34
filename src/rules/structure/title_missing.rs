use super::wording::quoted;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, Heading, HeadingKind, Role, What};

rule! {
    /// A resolution or decision has no title.
    ///
    /// ## Why
    /// Delegates and indexes find a text by its title; a numeral such as “Draft resolution IV” says nothing of its
    /// subject. Only the Security Council gives its resolutions no titles.
    ///
    /// ## Examples
    /// ```invalid ga
    /// # Draft resolution IV
    ///
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    /// ```
    /// ```valid ga
    /// # Draft resolution IV
    ///
    /// **Protection of lighthouses**
    ///
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, resolutions. All eleven drafts and the decision of a committee report have a
    /// title, and all of 210 adopted texts of bodies other than the Security Council. A draft quoted in a report has
    /// none, and an excerpt that begins with the organ’s name needs none.
    "title-missing", Fixes::Never,
    |_| Scope::text(
        FactKinds::FRONT.with(FactKinds::HEADING).with(FactKinds::ORGAN).with(FactKinds::PARAGRAPH),
        check,
    )
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let mut untitled: Option<(usize, &Heading)> = None;
    let mut symbol = false;
    for (at, fact) in facts.iter().enumerate() {
        match &fact.what {
            What::Front(front) if front.title.is_some() => return,
            What::Front(front) => symbol = front.symbol.is_some(),
            What::Heading(heading) => match heading.kind {
                HeadingKind::Plain => return,
                HeadingKind::Title | HeadingKind::DraftResolution | HeadingKind::DraftDecision
                    if has_title(heading) =>
                {
                    return;
                }
                HeadingKind::Title | HeadingKind::DraftResolution | HeadingKind::DraftDecision => {
                    untitled = Some((at, heading));
                }
                _ => {}
            },
            What::Organ(line) => {
                match untitled {
                    Some((at, heading)) => report(at, heading, sink),
                    None if symbol => {
                        let message = format!("no title stands above “{}”: write one", line.words);
                        sink.report(at, message);
                    }
                    None => {}
                }
                return;
            }
            What::Paragraph(paragraph) => {
                match (untitled, paragraph.role) {
                    (Some((at, heading)), Role::Preambular | Role::Operative) => report(at, heading, sink),
                    // The sentence of a decision, unless another follows: then this is a long title.
                    (Some((at, heading)), Role::Other) if heading.kind == HeadingKind::DraftDecision => {
                        let another = facts[at + 1..].iter().filter(|fact| is_other(fact)).nth(1).is_some();
                        if !another {
                            report(at, heading, sink);
                        }
                    }
                    // A line that is no paragraph may well be the title.
                    _ => {}
                }
                return;
            }
            _ => {}
        }
    }
}

fn is_other(fact: &Fact) -> bool {
    matches!(&fact.what, What::Paragraph(paragraph) if paragraph.role == Role::Other)
}

fn report(at: usize, heading: &Heading, sink: &mut Sink<usize>) {
    sink.report(at, format!("{} has no title: write one under it", quoted(&heading.words)));
}

/// Whether the heading itself holds a title, beside its number.
fn has_title(heading: &Heading) -> bool {
    let words = &heading.words;
    match heading.kind {
        HeadingKind::Title if words.starts_with("Resolution adopted by ") => false,
        // `Resolution 2756 (2024)`: the Security Council gives no title.
        HeadingKind::Title if words.starts_with("Resolution ") => true,
        HeadingKind::Title => {
            let (number, rest) = words.split_once(' ').unwrap_or((words, ""));
            !number.contains('/') || rest.split(' ').any(|word| word.chars().count() > 1)
        }
        _ => words.split(' ').nth(3).is_some(),
    }
}

use super::parts;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, Label, Role, What};

rule! {
    /// A preambular paragraph stands in the operative part.
    ///
    /// ## Why
    /// First come the reasons, then the decisions. A paragraph that opens with “Recalling” or “Noting” gives a reason;
    /// after paragraph 1 nobody expects one, and it cannot be cited, because it has no number.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    ///
    /// 1. *Welcomes* the atlas of lighthouses;
    ///
    /// *Noting* that the atlas is out of print,
    ///
    /// 2. *Requests* the Secretary-General to print it again.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    ///
    /// *Noting* that the atlas of lighthouses is out of print,
    ///
    /// 1. *Welcomes* the atlas;
    ///
    /// 2. *Requests* the Secretary-General to print it again.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, resolutions: preamble, then operative part. Of 4,780 preambular paragraphs of
    /// 300 adopted texts five stand in the operative part, all of them under a section heading, which may have a
    /// preamble of its own.
    "preamble-after-operative", Fixes::Never,
    |_| Scope::text(
        FactKinds::HEADING.with(FactKinds::ORGAN).with(FactKinds::PARAGRAPH).with(FactKinds::OPENING),
        check,
    )
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    for range in parts::parts(facts) {
        check_part(facts, range, sink);
    }
}

fn check_part(facts: &[&Fact], range: std::ops::Range<usize>, sink: &mut Sink<usize>) {
    let label = |fact: &Fact| match &fact.what {
        What::Paragraph(paragraph) if paragraph.role == Role::Operative => paragraph.label,
        _ => None,
    };
    let numbered = facts[range.clone()].iter().any(|fact| label(fact).is_some());
    // The last operative paragraph before; a heading may open a section with a preamble of its own.
    let mut operative: Option<Option<Label>> = None;
    for at in range {
        let Some(role) = parts::main_role(facts[at]) else {
            if matches!(facts[at].what, What::Heading(_)) {
                operative = None;
            }
            continue;
        };
        if role == Role::Operative {
            let label = label(facts[at]);
            // Where others are numbered, one without a number does not begin the operative part.
            if label.is_some() || !numbered || operative.is_some() {
                operative = Some(label.or(operative.flatten()));
            }
            continue;
        }
        let Some(last) = operative.take() else { continue };
        let after = match last {
            Some(label) => format!("after paragraph {}", label.value),
            None => "in the operative part".to_owned(),
        };
        match parts::opening(facts, at) {
            Some((opening, phrase)) => sink.report(
                opening,
                format!("“{phrase}” opens a preambular paragraph {after}: move the paragraph up into the preamble"),
            ),
            None => sink.report(at, format!("a preambular paragraph stands {after}: move it up into the preamble")),
        };
    }
}

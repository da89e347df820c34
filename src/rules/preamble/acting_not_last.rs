use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, Opening, Role, What};

rule! {
    /// “Acting under Chapter VII” is not the last paragraph of the preamble.
    ///
    /// ## Why
    /// The Council first says what it has found and then under which power it acts. The power stands directly before
    /// the decisions that rest on it.
    ///
    /// ## Examples
    /// ```invalid sc
    /// *The Security Council*,
    ///
    /// *Acting* under Chapter VII of the Charter of the United Nations,
    ///
    /// *Determining* that the blockade of the lighthouse is a threat to peace,
    ///
    /// 1. *Demands* that the lamp be lit.
    /// ```
    /// ```valid sc
    /// *The Security Council*,
    ///
    /// *Determining* that the blockade of the lighthouse is a threat to peace,
    ///
    /// *Acting* under Chapter VII of the Charter of the United Nations,
    ///
    /// 1. *Demands* that the lamp be lit.
    /// ```
    ///
    /// ## Source
    /// Practice of the Security Council: in all 41 of 90 sampled resolutions since 2000 that have them, the words close
    /// the preamble.
    "acting-not-last", Fixes::Never,
    |_| Scope::text(FactKinds::PARAGRAPH.with(FactKinds::OPENING).with(FactKinds::ORGAN), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let mut acting: Option<(usize, &Opening)> = None;
    for (at, fact) in facts.iter().enumerate() {
        match &fact.what {
            What::Opening(opening) if &*opening.base == "acting" => acting = Some((at, opening)),
            What::Paragraph(paragraph) if paragraph.role == Role::Preambular => {
                if let Some((place, opening)) = acting.take() {
                    let follows = facts
                        .get(at + 1)
                        .is_some_and(|next| matches!(&next.what, What::Opening(opening) if &*opening.base == "acting"));
                    if !follows {
                        let phrase = &opening.phrase;
                        sink.report(
                            place,
                            format!("“{phrase}” opens the last paragraph of the preamble: put this paragraph there"),
                        );
                    }
                }
            }
            What::Paragraph(paragraph) if !matches!(paragraph.role, Role::Item(..) | Role::Other) => acting = None,
            What::Organ(_) => acting = None,
            _ => {}
        }
    }
}

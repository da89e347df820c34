use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, Part, Role, What};

rule! {
    /// A preambular clause has sub-clauses.
    ///
    /// ## Why
    /// At most conferences only operative clauses have sub-clauses: the preamble is not voted on point by point, and a reason
    /// that needs a list is several reasons. Give each its own clause.
    ///
    /// ## Examples
    /// ```invalid mun
    /// *The General Assembly*,
    ///
    /// *Recalling* the wrecks:
    ///
    /// (a) On the northern reefs,
    ///
    /// (b) In the river mouths,
    ///
    /// 1. *Requests* coastal States to light their harbours;
    ///
    /// 2. *Thanks* the keepers.
    /// ```
    /// ```valid mun
    /// *The General Assembly*,
    ///
    /// *Recalling* the wrecks on the northern reefs,
    ///
    /// *Concerned* about the wrecks in the river mouths,
    ///
    /// 1. *Requests* coastal States to light their harbours;
    ///
    /// 2. *Thanks* the keepers.
    /// ```
    ///
    /// ## Source
    /// Guides of Model United Nations conferences. The organs of the United Nations do have lists in the preamble.
    "preamble-sub-clause", Fixes::Never, |_| Scope::text(FactKinds::PARAGRAPH, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let is_item =
        |fact: &Fact| matches!(&fact.what, What::Paragraph(one) if matches!(one.role, Role::Item(Part::Preamble, _)));
    for (at, fact) in facts.iter().enumerate() {
        // A list is told once.
        if is_item(fact) && !(at > 0 && is_item(facts[at - 1])) {
            sink.report(at, "a preambular clause has no sub-clauses: make each a clause of its own");
        }
    }
}

use super::parts;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, HeadingKind, Role, What};
use crate::table::Profile;

rule! {
    /// A resolution does not name the organ that speaks.
    ///
    /// ## Why
    /// A resolution is one long sentence, and the organ is its subject: *The General Assembly*, recalling this and
    /// noting that, requests something. Without that line nobody knows who recalls and who requests.
    ///
    /// ## Examples
    /// ```invalid
    /// # Protection of lighthouses
    ///
    /// *Recalling* the Convention on Harbour Lights,
    ///
    /// 1. *Requests* the Secretary-General to print an atlas of lighthouses.
    /// ```
    /// ```valid
    /// # Protection of lighthouses
    ///
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    ///
    /// 1. *Requests* the Secretary-General to print an atlas of lighthouses.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, resolutions: the name of the organ comes first. All of 300 adopted texts and of
    /// the fifteen texts of a committee report have the line. An excerpt without a heading needs none.
    "organ-line-missing", Fixes::Never, |settings| {
        let name = name(settings.profile);
        Scope::text(
            FactKinds::FRONT
                .with(FactKinds::HEADING)
                .with(FactKinds::ORGAN)
                .with(FactKinds::PARAGRAPH)
                .with(FactKinds::OPENING),
            move |facts, sink| check(name, facts, sink),
        )
    }
}

/// What to write.
fn name(profile: Profile) -> &'static str {
    match profile {
        Profile::Ga => "write “The General Assembly,”",
        Profile::Sc => "write “The Security Council,”",
        Profile::Hrc => "write “The Human Rights Council,”",
        Profile::Ecosoc => "write “The Economic and Social Council,”",
        Profile::Conference | Profile::Mun(_) => "write its name, such as “The General Assembly,”",
    }
}

fn check(name: &str, facts: &[&Fact], sink: &mut Sink<usize>) {
    if facts.iter().any(|fact| matches!(fact.what, What::Organ(_))) {
        return;
    }
    let role = |fact: &&Fact| parts::main_role(fact);
    let Some(first) = facts.iter().position(|fact| role(fact).is_some()) else { return };
    // A few paragraphs by themselves are an excerpt; a title, or both parts, make a text.
    let titled = facts[..first].iter().any(|fact| match &fact.what {
        What::Heading(heading) => matches!(heading.kind, HeadingKind::Title | HeadingKind::DraftResolution),
        What::Front(front) => front.symbol.is_some() || front.title.is_some(),
        _ => false,
    });
    let has = |part: Role| facts.iter().filter_map(role).any(|role| role == part);
    let whole = titled || has(Role::Preambular) && has(Role::Operative);
    if !whole {
        return;
    }
    match parts::opening(facts, first) {
        Some((at, phrase)) => sink
            .report(at, format!("“{phrase}” opens the text, but no line before it names the organ: {name} above it")),
        None => sink.report(first, format!("no line before this paragraph names the organ: {name} above it")),
    };
}

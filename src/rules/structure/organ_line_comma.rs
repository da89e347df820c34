use super::parts;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::say;
use crate::syntax::{Fact, FactKinds, Role, What};

rule! {
    /// The organ's name has no comma before a preamble, or one where no preamble follows.
    ///
    /// ## Why
    /// The preamble is set between the subject and its verb, as between two commas: *The General Assembly*, recalling
    /// …, requests. Where the operative part follows at once, subject and verb belong together and no comma parts them.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Recalling* the Convention on Harbour Lights,
    ///
    /// 1. *Welcomes* the atlas of lighthouses.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    ///
    /// 1. *Welcomes* the atlas of lighthouses.
    /// ```
    /// ```invalid ga
    /// *The General Assembly*,
    ///
    /// *Adopts* the Declaration on Lighthouses, the text of which is annexed to the present resolution.
    /// ```
    /// ```valid ga
    /// *The General Assembly*
    ///
    /// *Adopts* the Declaration on Lighthouses, the text of which is annexed to the present resolution.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, resolutions. Of 1,083 organ lines of the General Assembly since 2019, 1,062
    /// have the comma, all before a preamble, and 21 have none. The Security Council keeps the comma before an
    /// operative part as well.
    "organ-line-comma", Fixes::Safe, |settings| {
        let edited = settings.profile.is_edited();
        Scope::text(
            FactKinds::ORGAN.with(FactKinds::ORGAN_END).with(FactKinds::HEADING).with(FactKinds::PARAGRAPH),
            move |facts, sink| check(edited, facts, sink),
        )
    }
}

fn check(edited: bool, facts: &[&Fact], sink: &mut Sink<usize>) {
    for (at, fact) in facts.iter().enumerate() {
        let What::Organ(line) = &fact.what else { continue };
        // The end of the name is a fact of the same line, and the next one of what follows it.
        let (end, next) = (at + 1, facts.get(at + 2));
        let follows = next.and_then(|fact| parts::main_role(fact));
        let words = &line.words;
        match (follows, line.punctuation) {
            (Some(Role::Preambular), None) => sink
                .report(at, format!("“{words}” has no comma before the preamble: write “{words},”"))
                .fix("Insert the comma", vec![(end, ",".to_owned())]),
            (Some(Role::Preambular), Some(sign)) if sign != ',' => sink
                .report(at, format!("“{words}” has {} before the preamble: write “{words},”", say::sign(Some(sign))))
                .fix("Write a comma", vec![(end, ",".to_owned())]),
            (Some(Role::Operative), Some(sign)) if edited => sink
                .report(
                    at,
                    format!(
                        "“{words}” has {} although no preamble follows: write “{words}” alone",
                        say::sign(Some(sign))
                    ),
                )
                .fix("Delete the sign", vec![(end, String::new())]),
            _ => continue,
        };
    }
}

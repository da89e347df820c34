use crate::lexicon::{self, Standing};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{AcronymUse, Fact, FactKinds};

use super::known;

rule! {
    /// An organ, a State or the United Nations itself is shortened to letters.
    ///
    /// ## Why
    /// The United Nations, its organs, its Member States and the Secretary-General always have their names in full in a
    /// resolution; letters are for notes. It is said once for each acronym of a text.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Requests* the UN to print the atlas.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Requests* the United Nations to print the atlas.
    /// ```
    ///
    /// ## Source
    /// United Nations Correspondence Manual, names that are never abbreviated. Edited texts have none in their paragraphs.
    "acronym-barred", Fixes::Unsafe, |_| Scope::text(FactKinds::ACRONYM, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    for acronym in lexicon::acronyms().iter().filter(|acronym| acronym.standing == Standing::Never) {
        let uses: Vec<usize> = known::written(facts)
            .filter(|(_, one)| &*one.name == acronym.short && one.used == AcronymUse::Alone)
            .map(|(at, _)| at)
            .collect();
        let Some(&first) = uses.first() else { continue };
        let (short, full) = (acronym.short, acronym.full);
        let edits = uses.iter().map(|&at| (at, known::in_full(facts[at], full))).collect();
        let more = match uses.len() {
            1 => String::new(),
            2 => ", here and once more".to_owned(),
            n => format!(", here and {} times more", n - 1),
        };
        sink.report(first, format!("a resolution does not say “{short}”: write “{full}”{more}"))
            .unsafe_fix(format!("Write “{full}”"), edits);
    }
}

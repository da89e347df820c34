//! Whose drafting practice a text follows.

use std::sync::Arc;

use super::Document;
use super::unit::Unit;
use crate::syntax::{Block, Fact, FactKinds, FrontMatter, Organ, What};
use crate::table::Profile;

impl Document {
    /// The profile of a unit: what was asked for, what front matter says, or whose organ line stands in it.
    pub(super) fn unit_profile<'a>(&self, blocks: impl Iterator<Item = &'a Block>) -> Profile {
        if let Some(profile) = self.asked.or_else(|| self.front_profile()).or(self.engine.table().profile()) {
            return profile;
        }
        let organ = blocks.flat_map(|block| &block.facts).find_map(organ_profile);
        organ.unwrap_or_else(|| self.default_profile())
    }

    /// The profile after a change inside a unit, found without walking it unless an organ line changed.
    pub(super) fn profile_of(
        &self,
        added: &[Arc<Block>],
        current: Profile,
        unit: &Unit,
        first: usize,
        gone: usize,
    ) -> Profile {
        let names = |block: &Arc<Block>| {
            block.facts.iter().any(|fact| fact.what.kind().meets(FactKinds::ORGAN.with(FactKinds::FRONT)))
        };
        let removed = &unit.blocks[first..first + gone];
        if !added.iter().any(names) && !removed.iter().any(|checked| names(&checked.block)) {
            return current;
        }
        let fresh = added.iter().map(|block| &**block);
        self.unit_profile(unit.blocks().take(first).chain(fresh).chain(unit.blocks().skip(first + gone)))
    }

    fn front_matter(&self) -> Option<&FrontMatter> {
        let first = self.tree.blocks().next()?;
        first.facts.iter().find_map(|fact| match &fact.what {
            What::Front(front) => Some(&**front),
            _ => None,
        })
    }

    fn front_profile(&self) -> Option<Profile> {
        let front = self.front_matter()?;
        let organ = || front.organ.as_deref().and_then(Organ::named).and_then(profile_of_organ);
        front.profile.as_deref().and_then(Profile::named).or_else(organ)
    }

    /// The profile of what has no organ of its own: that of the document's first text.
    pub(super) fn default_profile(&self) -> Profile {
        if let Some(profile) = self.asked.or_else(|| self.front_profile()).or(self.engine.table().profile()) {
            return profile;
        }
        let mut facts = self.tree.blocks().take(ORGAN_WITHIN).flat_map(|block| &block.facts);
        facts.find_map(organ_profile).unwrap_or(Profile::Ga)
    }
}

/// How far into a document its first organ line is looked for, in blocks.
const ORGAN_WITHIN: usize = 400;

fn organ_profile(fact: &Fact) -> Option<Profile> {
    match &fact.what {
        What::Organ(line) => profile_of_organ(line.organ),
        _ => None,
    }
}

fn profile_of_organ(organ: Organ) -> Option<Profile> {
    match organ {
        Organ::GeneralAssembly | Organ::MainCommittee => Some(Profile::Ga),
        Organ::SecurityCouncil => Some(Profile::Sc),
        Organ::HumanRightsCouncil => Some(Profile::Hrc),
        Organ::EconomicAndSocialCouncil | Organ::Commission => Some(Profile::Ecosoc),
        Organ::Conference => Some(Profile::Conference),
        Organ::Unknown => None,
    }
}

//! What a document symbol says of the text under it: the organ and the number of the session.

use crate::syntax::{Body, Organ, Period, Symbol};

/// The organ of the text under the symbol, where it is a resolution or a draft of one.
pub(super) fn organ(symbol: &str) -> Option<Organ> {
    let read = Symbol::read(symbol)?;
    let organ = match read.body {
        Body::Assembly | Body::MainCommittee(_) => Organ::GeneralAssembly,
        Body::HumanRightsCouncil => Organ::HumanRightsCouncil,
        Body::SecurityCouncil => Organ::SecurityCouncil,
        Body::EconomicAndSocialCouncil => Organ::EconomicAndSocialCouncil,
        // A functional commission drafts for the Council as well as for the Assembly.
        Body::FunctionalCommission(_) | Body::Presidency => return None,
    };
    let drafted = read.draft && read.body != Body::SecurityCouncil;
    (read.resolution || drafted).then_some(organ)
}

/// The number of the session, or the year that stands for it.
pub(super) fn session(symbol: &str) -> Option<u16> {
    let read = Symbol::read(symbol)?;
    match read.period? {
        Period::Session(number) => Some(number),
        Period::Year(year) => matches!(read.body, Body::EconomicAndSocialCouncil).then_some(year),
    }
}

/// The number of the session, of a symbol of the General Assembly or the Human Rights Council.
pub(super) fn assembly_session(symbol: &str) -> Option<u16> {
    let read = Symbol::read(symbol)?;
    match read.period? {
        Period::Session(number) => Some(number),
        Period::Year(_) => None,
    }
}

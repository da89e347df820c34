//! What a document symbol says of the text under it: the organ and the number of the session.

use crate::syntax::{Issuer, Organ, Period, Symbol};

/// The organ of the text under the symbol, where it is a resolution or a draft of one.
pub(super) fn organ(symbol: &str) -> Option<Organ> {
    let read = Symbol::read(symbol)?;
    let organ = match read.issuer {
        Issuer::Assembly | Issuer::MainCommittee(_) => Organ::GeneralAssembly,
        Issuer::HumanRightsCouncil => Organ::HumanRightsCouncil,
        Issuer::SecurityCouncil => Organ::SecurityCouncil,
        Issuer::EconomicAndSocialCouncil => Organ::EconomicAndSocialCouncil,
        // A functional commission drafts for the Council as well as for the Assembly.
        Issuer::FunctionalCommission(_) | Issuer::Presidency => return None,
    };
    let drafted = read.draft && read.issuer != Issuer::SecurityCouncil;
    (read.resolution || drafted).then_some(organ)
}

/// The number of the session, or the year that stands for it.
pub(super) fn session(symbol: &str) -> Option<u16> {
    let read = Symbol::read(symbol)?;
    match read.period? {
        Period::Session(number) => Some(number),
        Period::Year(year) => matches!(read.issuer, Issuer::EconomicAndSocialCouncil).then_some(year),
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

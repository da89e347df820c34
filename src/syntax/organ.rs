//! The organs whose names open resolutions.
//!
//! Source: CONVENTIONS of the organs' own texts; the names are facts.

/// Who adopts a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Organ {
    /// The General Assembly.
    GeneralAssembly,
    /// The Security Council.
    SecurityCouncil,
    /// The Human Rights Council.
    HumanRightsCouncil,
    /// The Economic and Social Council.
    EconomicAndSocialCouncil,
    /// A functional commission or another standing body below the principal organs.
    Commission,
    /// A Main Committee of the General Assembly, which does not adopt resolutions in its own name.
    MainCommittee,
    /// A conference of parties, an environment assembly or another conference.
    Conference,
    /// A name that resolint does not know.
    Unknown,
}

impl Organ {
    /// The organ of a name without article, `General Assembly`, compared without regard to case.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim();
        let name = match name.get(..4) {
            Some(article) if article.eq_ignore_ascii_case("the ") => name[4..].trim_start(),
            _ => name,
        };
        // Students write `The United Nations Security Council`.
        let short = ["United Nations ", "UN "].iter().find_map(|prefix| {
            let start = name.get(..prefix.len())?;
            start.eq_ignore_ascii_case(prefix).then(|| &name[prefix.len()..])
        });
        let is = |other: &str| short.unwrap_or(name).eq_ignore_ascii_case(other);
        let has = |part: &str| name.to_ascii_lowercase().contains(part);
        Some(match () {
            () if is("General Assembly") => Organ::GeneralAssembly,
            () if is("Security Council") => Organ::SecurityCouncil,
            () if is("Human Rights Council") => Organ::HumanRightsCouncil,
            () if is("Economic and Social Council") => Organ::EconomicAndSocialCouncil,
            () if is_main_committee(name) => Organ::MainCommittee,
            () if COMMISSIONS.iter().any(|commission| is(commission)) => Organ::Commission,
            () if CONFERENCES.iter().any(|conference| has(conference)) => Organ::Conference,
            () => return None,
        })
    }

    /// The short name used in JSON: `GA`, `SC`, `HRC`, `ECOSOC`, or `other`.
    pub fn code(self) -> &'static str {
        match self {
            Organ::GeneralAssembly => "GA",
            Organ::SecurityCouncil => "SC",
            Organ::HumanRightsCouncil => "HRC",
            Organ::EconomicAndSocialCouncil => "ECOSOC",
            Organ::Commission | Organ::MainCommittee | Organ::Conference | Organ::Unknown => "other",
        }
    }

    /// The name with its article and in its capitals, where there is one name.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Organ::GeneralAssembly => Some("The General Assembly"),
            Organ::SecurityCouncil => Some("The Security Council"),
            Organ::HumanRightsCouncil => Some("The Human Rights Council"),
            Organ::EconomicAndSocialCouncil => Some("The Economic and Social Council"),
            _ => None,
        }
    }
}

/// Whether a name, commas aside, is that of a Main Committee: `Third Committee of the General Assembly`.
fn is_main_committee(name: &str) -> bool {
    let name = name.replace(',', "").to_ascii_lowercase();
    let name = name.strip_prefix("general assembly ").unwrap_or(&name);
    let name = name.strip_suffix(" of the general assembly").unwrap_or(name);
    name.strip_suffix(" committee").is_some_and(|rest| MAIN_COMMITTEES.contains(&rest))
}

/// By number and by subject, without `Committee` and commas, in lower case.
const MAIN_COMMITTEES: [&str; 12] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "disarmament and international security",
    "economic and financial",
    "social humanitarian and cultural",
    "special political and decolonization",
    "administrative and budgetary",
    "legal",
];

const COMMISSIONS: [&str; 10] = [
    "Trusteeship Council",
    "Commission on Human Rights",
    "Commission on Narcotic Drugs",
    "Commission on Crime Prevention and Criminal Justice",
    "Commission on the Status of Women",
    "Commission on Population and Development",
    "Commission for Social Development",
    "Commission on Science and Technology for Development",
    "Statistical Commission",
    "Peacebuilding Commission",
];

/// Parts of names, in lower case.
const CONFERENCES: [&str; 6] = [
    "conference of the parties",
    "conference of the states parties",
    "environment assembly",
    "habitat assembly",
    "world health assembly",
    "general conference",
];

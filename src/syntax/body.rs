//! Bodies whose numbered sessions follow a formula, so that a session tells its year.
//!
//! Source: the reports of these bodies; a session that was moved to another year is an exception of its formula.

use std::ops::RangeInclusive;

use super::organ::Organ;

/// A body that numbers its sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Body {
    /// The General Assembly, whose sessions run from September to September.
    GeneralAssembly,
    /// The Human Rights Council, which meets three times a year.
    HumanRightsCouncil,
    /// Another one of the table, by its row.
    Yearly(u8),
}

/// A body that meets once a year: its name without article, and the year of its session 0.
struct Yearly {
    name: &'static str,
    zero: u16,
    /// The number from which sessions came a year later, because one was put off.
    moved: u16,
}

const fn yearly(name: &'static str, zero: u16) -> Yearly {
    Yearly { name, zero, moved: u16::MAX }
}

static YEARLY: [Yearly; 15] = [
    yearly("Commission on Crime Prevention and Criminal Justice", 1991),
    yearly("Commission on Narcotic Drugs", 1957),
    yearly("Commission on the Status of Women", 1956),
    yearly("Commission for Social Development", 1962),
    yearly("Commission on Population and Development", 1967),
    yearly("Commission on Science and Technology for Development", 1997),
    yearly("Statistical Commission", 1969),
    yearly("United Nations Commission on International Trade Law", 1967),
    yearly("Committee on the Peaceful Uses of Outer Space", 1957),
    yearly("Committee for Development Policy", 1998),
    yearly("Permanent Forum on Indigenous Issues", 2001),
    yearly("Forum on Minority Issues", 2007),
    yearly("World Health Assembly", 1947),
    Yearly { name: "International Labour Conference", zero: 1911, moved: 109 },
    Yearly {
        name: "Conference of the Parties to the United Nations Framework Convention on Climate Change",
        zero: 1994,
        moved: 26,
    },
];

/// Names of the two bodies that need more than a year.
const PRINCIPAL: [(&str, Body); 3] = [
    ("General Assembly", Body::GeneralAssembly),
    ("Human Rights Council", Body::HumanRightsCouncil),
    ("Assembly", Body::GeneralAssembly),
];

impl Body {
    /// The body of a text, where its sessions are known.
    pub fn of(organ: Option<Organ>) -> Option<Self> {
        match organ? {
            Organ::GeneralAssembly => Some(Body::GeneralAssembly),
            Organ::HumanRightsCouncil => Some(Body::HumanRightsCouncil),
            _ => None,
        }
    }

    /// Its name, without article.
    pub fn name(self) -> &'static str {
        match self {
            Body::GeneralAssembly => "General Assembly",
            Body::HumanRightsCouncil => "Human Rights Council",
            Body::Yearly(row) => YEARLY[usize::from(row)].name,
        }
    }

    fn names() -> impl Iterator<Item = (&'static str, Body)> {
        let yearly = YEARLY.iter().zip(0..).map(|(body, row)| (body.name, Body::Yearly(row)));
        PRINCIPAL.into_iter().chain(yearly)
    }

    /// The body that is named at the start of a text, with the length of its name.
    pub(crate) fn starting(text: &str) -> Option<(Self, usize)> {
        Self::names()
            .find(|(name, _)| text.starts_with(name) && !text[name.len()..].starts_with(char::is_alphanumeric))
            .map(|(name, body)| (body, name.len()))
    }

    /// The body that is named at the end of a text.
    pub(crate) fn ending(text: &str) -> Option<Self> {
        Self::names()
            .find(|(name, _)| text.ends_with(name))
            .filter(|(name, _)| {
                // `Assembly` alone may be that of another organization: `Environment Assembly`.
                *name != "Assembly" || text.ends_with("the Assembly")
            })
            .map(|(_, body)| body)
    }

    /// The years of a session. None where there was no such session, or its year is not known.
    pub fn years(self, session: u16) -> Option<RangeInclusive<u16>> {
        if !(1..200).contains(&session) {
            return None;
        }
        match self {
            // The first sessions, and the nineteenth, did not keep to the calendar.
            Body::GeneralAssembly => Some(1945 + session..=1946 + session),
            // Sessions 7 to 9 were those of 2008; those before followed no calendar.
            Body::HumanRightsCouncil => {
                let year = 2008 + session.checked_sub(7)? / 3;
                Some(year..=year)
            }
            Body::Yearly(row) => {
                let body = &YEARLY[usize::from(row)];
                let year = body.zero + session + u16::from(session >= body.moved);
                Some(year..=year)
            }
        }
    }

    /// When a session is or was held, in words.
    pub fn when(self, session: u16) -> Option<String> {
        let years = self.years(session)?;
        Some(match self {
            Body::GeneralAssembly if session == 1 => "January to December 1946".to_owned(),
            Body::GeneralAssembly => format!("from September {} to September {}", years.start(), years.end()),
            Body::HumanRightsCouncil => {
                let months = ["February to April", "June and July", "September and October"];
                format!("{} {}", months[usize::from(session - 7) % 3], years.start())
            }
            Body::Yearly(_) => years.start().to_string(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_fall_in_their_years() {
        let body = |name: &str| Body::starting(name).expect("a body").0;
        for (name, session, year) in [
            ("General Assembly", 68, 2013),
            ("Human Rights Council", 23, 2013),
            ("Human Rights Council", 57, 2024),
            ("Commission on the Status of Women", 57, 2013),
            ("Commission on Crime Prevention and Criminal Justice", 22, 2013),
            ("Committee on the Peaceful Uses of Outer Space", 58, 2015),
            ("International Labour Conference", 103, 2014),
        ] {
            assert!(body(name).years(session).unwrap().contains(&year), "{name} {session}");
        }
        assert_eq!(Body::HumanRightsCouncil.years(3), None);
        assert_eq!(Body::HumanRightsCouncil.when(57).unwrap(), "September and October 2024");
        assert_eq!(Body::GeneralAssembly.years(u16::MAX), None);
    }

    #[test]
    fn names_are_whole() {
        assert_eq!(Body::ending("the General Assembly"), Some(Body::GeneralAssembly));
        assert_eq!(Body::ending("the Environment Assembly"), None);
        assert_eq!(Body::starting("Assembly of the African Union"), Some((Body::GeneralAssembly, 8)));
        assert_eq!(Body::starting("Assemblyman"), None);
    }
}

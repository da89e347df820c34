//! Conventions that texts name with the year of their adoption.

/// A convention.
pub(super) struct Known {
    /// Its title from `Convention` on.
    pub title: &'static str,
    /// The year.
    pub year: u16,
    /// Whether the title begins with `United Nations`.
    pub united_nations: bool,
}

/// Conventions that are usually named with their year. A convention is told by its whole title.
static KNOWN: [Known; 17] = [
    known("Convention on Narcotic Drugs", 1961, false),
    known("Convention on Psychotropic Substances", 1971, false),
    known("Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances", 1988, true),
    known("Convention relating to the Status of Refugees", 1951, false),
    known("Convention relating to the Status of Stateless Persons", 1954, false),
    known("Convention on the Reduction of Statelessness", 1961, false),
    known("Convention on the Prevention and Punishment of the Crime of Genocide", 1948, false),
    known("Convention on the Rights of the Child", 1989, false),
    known("Convention on the Elimination of All Forms of Discrimination against Women", 1979, false),
    known("Convention on Biological Diversity", 1992, false),
    known("Convention on the Law of the Sea", 1982, true),
    known("Convention against Corruption", 2003, true),
    known("Convention against Transnational Organized Crime", 2000, true),
    known("Convention on Diplomatic Relations", 1961, false),
    known("Convention on Consular Relations", 1963, false),
    known("Convention on the Law of Treaties", 1969, false),
    known("Convention on the Privileges and Immunities of the United Nations", 1946, false),
];

const fn known(title: &'static str, year: u16, united_nations: bool) -> Known {
    Known { title, year, united_nations }
}

/// The convention with this title.
pub(super) fn named(title: &str) -> Option<&'static Known> {
    KNOWN.iter().find(|known| known.title == title)
}

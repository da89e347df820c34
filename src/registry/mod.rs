//! Adopted resolutions: whose they are, their numbers, dates and titles.
//!
//! The facts are `data/resolutions.tsv`; the build makes tables of them that are searched as they lie in the binary
//! (see [`builtin`](self)), so that nothing is unpacked before a title is asked for. A `lint-rules.toml` may add
//! resolutions of its own.
//!
//! ```
//! use resolint::registry::Registry;
//! use resolint::syntax::Organ;
//!
//! let registry = Registry::builtin();
//! let adopted = registry.find(Organ::GeneralAssembly, "67/190".parse().unwrap()).unwrap();
//! assert_eq!(adopted.date, (2012, 12, 20));
//! ```

mod builtin;
mod council;
mod own;
mod search;
mod titles;

pub use council::council_year;
pub use own::{Own, RowError, rows};

use std::sync::LazyLock;

use crate::syntax::Organ;
use crate::syntax::citation::{Form, Number, Series};
use crate::syntax::date::Day;

/// The resolutions that resolint knows: the built-in ones, and those of a user's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registry {
    /// By organ and number, one row for each.
    own: Vec<Own>,
}

/// An adopted resolution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adopted {
    /// Who adopted it.
    pub organ: Organ,
    /// Its number.
    pub number: Number,
    /// When it was adopted.
    pub date: Day,
    /// How sure the date is.
    pub confidence: Confidence,
    place: Place,
}

/// Where a resolution stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// The row of the built-in tables.
    Builtin(usize),
    /// The row of the user's own.
    Own(usize),
}

/// How sure a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// From the resolution itself or an official table.
    Certain,
    /// At least three later documents give it, and hardly any another.
    Agreed,
    /// One or two documents give it, or some disagree: of such dates about one in 150 is wrong.
    Doubtful,
}

impl Confidence {
    /// What it rests on, for a reader.
    pub fn words(self) -> &'static str {
        match self {
            Confidence::Certain => "certain: from the resolution itself or an official table",
            Confidence::Agreed => "good: at least three later documents give this date",
            Confidence::Doubtful => "weak: only one or two documents give this date, or some disagree",
        }
    }

    /// `certain`, `good` or `weak`.
    pub fn name(self) -> &'static str {
        match self {
            Confidence::Certain => "certain",
            Confidence::Agreed => "good",
            Confidence::Doubtful => "weak",
        }
    }
}

impl Registry {
    /// The organs whose resolutions are known, in the order in which an ambiguous number is tried.
    pub const ORGANS: [Organ; 4] =
        [Organ::GeneralAssembly, Organ::SecurityCouncil, Organ::HumanRightsCouncil, Organ::EconomicAndSocialCouncil];

    /// The built-in resolutions alone.
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Registry> = LazyLock::new(Registry::default);
        &BUILTIN
    }

    /// Adds resolutions, which take the place of known ones with their organ and number.
    pub fn add(&mut self, rows: impl IntoIterator<Item = Own>) {
        for row in rows {
            match self.own.binary_search_by_key(&row.key(), Own::key) {
                Ok(at) => self.own[at] = row,
                Err(at) => self.own.insert(at, row),
            }
        }
    }

    /// The resolutions of a user's own, by organ and number.
    pub fn own(&self) -> &[Own] {
        &self.own
    }

    /// The resolution of an organ with exactly this number and part.
    pub fn find(&self, organ: Organ, number: Number) -> Option<Adopted> {
        let index = own::organ_index(organ)?;
        if let Ok(at) = self.own.binary_search_by_key(&(index, number.pack()), Own::key) {
            return Some(self.own_row(at));
        }
        builtin::row_of(index, number.pack()).map(builtin::row)
    }

    /// The resolution as texts cite it: the number of a whole stands for its parts where all were adopted on one day,
    /// and a part takes the date of its whole.
    pub fn cited(&self, organ: Organ, number: Number) -> Option<Adopted> {
        if let Some(adopted) = self.find(organ, number) {
            return Some(adopted);
        }
        if number.part > 0 {
            return self.find(organ, number.whole());
        }
        let mut parts = self.session(organ, number).filter(|part| part.number.whole() == number);
        let first = parts.next()?;
        parts.all(|part| part.date == first.date).then_some(Adopted { number, ..first })
    }

    /// All resolutions with this number, whoever adopted them.
    pub fn named(&self, number: Number) -> impl Iterator<Item = Adopted> + '_ {
        Self::ORGANS.into_iter().filter_map(move |organ| self.cited(organ, number))
    }

    /// The resolutions adopted on a day.
    pub fn on(&self, date: Day) -> Vec<Adopted> {
        let mut found: Vec<Adopted> = builtin::rows_on(date).filter(|one| !self.replaced(one)).collect();
        found.extend((0..self.own.len()).map(|at| self.own_row(at)).filter(|one| one.date == date));
        found
    }

    /// The title of a resolution. Security Council resolutions have none: of them it is the topic of the meeting.
    pub fn title(&self, adopted: &Adopted) -> Option<&str> {
        let title = match adopted.place {
            Place::Builtin(row) => titles::title(row),
            Place::Own(row) => self.own.get(row).map_or("", |own| &own.title),
        };
        Some(title).filter(|title| !title.is_empty())
    }

    /// The last number of the session or year of `number`, where all of that session is known and it is over.
    pub fn last_of_session(&self, organ: Organ, number: Number) -> Option<u16> {
        let index = own::organ_index(organ)?;
        let newest = builtin::newest(index, number);
        if newest.is_none_or(|newest| number.session >= newest) || number.session == 0 {
            return None;
        }
        let (mut distinct, mut last) = (0_u32, 0);
        for one in self.session(organ, number) {
            distinct += u32::from(one.number.number != last);
            last = one.number.number;
        }
        // What a gap of two in a hundred leaves out could be the last ones, but then another session is missing too.
        (last > 20 && distinct * 50 >= u32::from(last) * 49).then_some(last)
    }

    /// The day of an unknown resolution of the General Assembly or the Human Rights Council, where the nearest known
    /// ones before and after it, at most three numbers away, were adopted on one day: both number by the day.
    pub fn between_neighbours(&self, organ: Organ, number: Number) -> Option<Day> {
        let by_day = match organ {
            Organ::GeneralAssembly => number.session > 30,
            Organ::HumanRightsCouncil => number.session > 9,
            _ => false,
        };
        if !by_day || number.form != Form::Slash || number.series != Series::Regular {
            return None;
        }
        let index = own::organ_index(organ)?;
        let whole = number.whole();
        let packed = |number: u16| Number { number, ..whole }.pack();
        let before = builtin::rows_between(index, packed(number.number.saturating_sub(3)), whole.pack()).last()?;
        let after = builtin::rows_between(index, packed(number.number + 1), packed(number.number + 4)).next()?;
        let (before, after) = (builtin::row(before), builtin::row(after));
        let sure = |one: &Adopted| one.confidence != Confidence::Doubtful;
        (before.date == after.date && sure(&before) && sure(&after)).then_some(before.date)
    }

    /// The resolutions of the session or year of `number`, in order.
    fn session(&self, organ: Organ, number: Number) -> impl Iterator<Item = Adopted> + '_ {
        let index = own::organ_index(organ);
        let first = Number { number: 0, part: 0, ..number };
        let end = Number { number: 4095, part: 31, ..number };
        let rows = index.map(|index| builtin::rows_between(index, first.pack(), end.pack())).unwrap_or(0..0);
        rows.map(builtin::row).filter(|one| !self.replaced(one)).chain(
            (0..self.own.len()).map(|at| self.own_row(at)).filter(move |one| {
                one.organ == organ
                    && (one.number.form, one.number.series, one.number.session)
                        == (number.form, number.series, number.session)
            }),
        )
    }

    fn own_row(&self, at: usize) -> Adopted {
        let own = &self.own[at];
        Adopted {
            organ: own.organ,
            number: own.number,
            date: own.date,
            confidence: Confidence::Certain,
            place: Place::Own(at),
        }
    }

    /// Whether a row of the user's own stands in the place of a built-in one.
    fn replaced(&self, adopted: &Adopted) -> bool {
        !self.own.is_empty()
            && own::organ_index(adopted.organ)
                .is_some_and(|index| self.own.binary_search_by_key(&(index, adopted.number.pack()), Own::key).is_ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(written: &str) -> Number {
        written.parse().expect(written)
    }

    #[test]
    fn resolutions_are_found_by_organ_and_number() {
        let registry = Registry::builtin();
        let cases = [
            (Organ::GeneralAssembly, "67/190", (2012, 12, 20)),
            (Organ::GeneralAssembly, "217 A (III)", (1948, 12, 10)),
            (Organ::SecurityCouncil, "1373 (2001)", (2001, 9, 28)),
            (Organ::HumanRightsCouncil, "16/21", (2011, 3, 25)),
        ];
        for (organ, written, date) in cases {
            let found = registry.cited(organ, number(written)).unwrap_or_else(|| panic!("{written} is unknown"));
            assert_eq!(found.date, date, "{written}");
            assert_eq!(found.number, number(written));
        }
        assert!(registry.find(Organ::GeneralAssembly, number("67/999")).is_none());
        assert!(registry.find(Organ::Commission, number("4/1")).is_none());
    }

    #[test]
    fn titles_and_days_lead_to_resolutions() {
        let registry = Registry::builtin();
        let found = registry.find(Organ::GeneralAssembly, number("68/192")).expect("68/192");
        assert!(registry.title(&found).is_some_and(|title| title.to_lowercase().contains("trafficking in persons")));
        let untitled = registry.find(Organ::GeneralAssembly, number("67/190")).expect("67/190");
        assert_eq!(registry.title(&untitled), None);
        let day = registry.on((2012, 12, 20));
        assert!(day.iter().any(|one| one.number == number("67/190")));
        assert!(registry.on((2012, 2, 30)).is_empty());
    }

    #[test]
    fn sessions_that_are_whole_have_a_last_number() {
        let registry = Registry::builtin();
        let last = registry.last_of_session(Organ::GeneralAssembly, number("77/1"));
        assert!(last.is_some_and(|last| (300..400).contains(&last)), "{last:?}");
        assert_eq!(registry.last_of_session(Organ::GeneralAssembly, number("40/1")), None);
        assert_eq!(registry.last_of_session(Organ::GeneralAssembly, number("999/1")), None);
    }

    #[test]
    fn own_resolutions_come_first() {
        let mut registry = Registry::default();
        let rows = rows("GA\t67/190\t2012-12-21\tTidal atlases\nHRC\t300/1\t2024-03-01\t\n").expect("two rows");
        registry.add(rows);
        let found = registry.find(Organ::GeneralAssembly, number("67/190")).expect("67/190");
        assert_eq!((found.date, registry.title(&found)), ((2012, 12, 21), Some("Tidal atlases")));
        assert!(!registry.on((2012, 12, 20)).iter().any(|one| one.number == number("67/190")));
        assert_eq!(registry.named(number("300/1")).count(), 1);
    }
}

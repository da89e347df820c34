//! When the sessions were held that numbers begin with.

use crate::syntax::Organ;
use crate::syntax::citation::{Form, Number, Series};
use crate::syntax::date::Day;

/// The first and the last day on which a resolution with this number can have been adopted.
pub(super) fn window(organ: Organ, number: Number) -> Option<(Day, Day)> {
    if (number.form, number.series) != (Form::Slash, Series::Regular) {
        return None;
    }
    match organ {
        // Openings of September moved between the first days of the month and its third week.
        Organ::GeneralAssembly => Some(((1945 + number.session, 9, 4), (1946 + number.session, 9, 25))),
        // Since 2014 the cycle of the Council begins in July of the year before.
        Organ::EconomicAndSocialCouncil if number.session >= 2014 => {
            Some(((number.session - 1, 7, 1), (number.session, 12, 31)))
        }
        Organ::EconomicAndSocialCouncil => Some(((number.session, 1, 1), (number.session, 12, 31))),
        _ => None,
    }
}

/// When that was, in words.
pub(super) fn words(number: Number, first: Day, last: Day) -> String {
    if number.has_year() {
        return format!("the number is of {}", number.session);
    }
    format!("session {} was held from September {} to September {}", number.session, first.0, last.0)
}

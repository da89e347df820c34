//! Looking for resolutions by the beginning of a number and by words of a title.

use super::{Adopted, Registry, builtin, own, titles};
use crate::syntax::Organ;
use crate::syntax::citation::{Form, Number, Series};

/// The written beginning of a number.
struct Beginning<'a> {
    series: Series,
    /// The digits before the slash or bracket.
    first: &'a str,
    /// The digits after the slash, where there is one.
    second: Option<&'a str>,
}

impl<'a> Beginning<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let (series, rest) = if let Some(rest) = text.strip_prefix("ES-") {
            (Series::Emergency, rest)
        } else if let Some(rest) = text.strip_prefix("S-") {
            (Series::Special, rest)
        } else {
            (Series::Regular, text)
        };
        let (first, second) = match rest.split_once('/') {
            Some((first, second)) => (first, Some(second)),
            None => (rest, None),
        };
        let digits = |text: &str| text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
        (digits(first) && second.is_none_or(digits)).then_some(Self { series, first, second })
    }

    fn fits(&self, number: Number) -> bool {
        match (number.form, self.second) {
            (Form::Slash, _) if number.series != self.series => false,
            (Form::Slash, Some(second)) => self.first.parse() == Ok(number.session) && begins(number.number, second),
            (Form::Slash, None) => begins(number.session, self.first),
            // There the kind of session stands behind: `2252 (ES-V)`.
            (Form::Brackets, None) => self.series == Series::Regular && begins(number.number, self.first),
            (Form::Brackets, Some(_)) => false,
        }
    }
}

/// Whether the digits of a value begin with these.
fn begins(value: u16, digits: &str) -> bool {
    let Ok(wanted) = digits.parse::<u16>() else { return digits.is_empty() };
    let mut value = value;
    while value > wanted {
        value /= 10;
    }
    value == wanted && !digits.starts_with('0')
}

impl Registry {
    /// The resolutions of an organ whose number begins as written, the newest first, at most `limit`.
    pub fn beginning(&self, organ: Organ, written: &str, limit: usize) -> Vec<Adopted> {
        let (Some(beginning), Some(index)) = (Beginning::read(written), own::organ_index(organ)) else {
            return Vec::new();
        };
        let mut found: Vec<Adopted> =
            (0..self.own.len()).map(|at| self.own_row(at)).filter(|one| one.organ == organ).collect();
        found.retain(|one| beginning.fits(one.number));
        found.reverse();
        let known = builtin::rows_of(index).rev().filter(|&row| beginning.fits(builtin::number(row)));
        found.extend(known.map(builtin::row).filter(|one| !self.replaced(one)).take(limit));
        found.truncate(limit);
        found
    }

    /// The resolutions of an organ, or of any, whose title has words beginning with each of these, the newest first,
    /// at most `limit`.
    pub fn about(&self, organ: Option<Organ>, words: &str, limit: usize) -> Vec<Adopted> {
        let words: Vec<&str> = words.split_whitespace().collect();
        if words.is_empty() {
            return Vec::new();
        }
        let about = |title: &str| words.iter().all(|word| has_word(title, word));
        let mut found: Vec<Adopted> = (0..self.own.len())
            .filter(|&at| about(&self.own[at].title))
            .map(|at| self.own_row(at))
            .filter(|one| organ.is_none_or(|organ| one.organ == organ))
            .collect();
        let organs = Self::ORGANS.into_iter().filter(|one| organ.is_none_or(|organ| *one == organ));
        let mut rows: Vec<usize> = organs
            .filter_map(own::organ_index)
            .flat_map(builtin::rows_of)
            .filter(|&row| about(titles::title(row)))
            .collect();
        rows.sort_by_key(|&row| std::cmp::Reverse(builtin::day_of(row)));
        found.extend(rows.into_iter().map(builtin::row).filter(|one| !self.replaced(one)).take(limit));
        found.truncate(limit);
        found
    }
}

/// Whether a word of the title begins with `wanted`, without regard to case.
fn has_word(title: &str, wanted: &str) -> bool {
    let (title, wanted) = (title.as_bytes(), wanted.as_bytes());
    let Some(&first) = wanted.first() else { return true };
    memchr::memchr2_iter(first.to_ascii_lowercase(), first.to_ascii_uppercase(), title).any(|at| {
        let starts = at == 0 || !title[at - 1].is_ascii_alphanumeric() && title[at - 1] < 0x80;
        starts && title[at..].get(..wanted.len()).is_some_and(|word| word.eq_ignore_ascii_case(wanted))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_by_their_beginning() {
        let registry = Registry::builtin();
        let written = |organ, beginning| -> Vec<String> {
            registry.beginning(organ, beginning, 500).iter().map(|one| one.number.to_string()).collect()
        };
        let found = written(Organ::GeneralAssembly, "67/19");
        assert!(found.contains(&"67/190".to_owned()) && found.iter().all(|one| one.starts_with("67/19")), "{found:?}");
        assert!(written(Organ::SecurityCouncil, "137").contains(&"1373 (2001)".to_owned()));
        let found = written(Organ::GeneralAssembly, "ES-1");
        assert!(!found.is_empty() && found.iter().all(|one| one.starts_with("ES-1")), "{found:?}");
        assert!(written(Organ::GeneralAssembly, "x").is_empty());
        assert_eq!(registry.beginning(Organ::GeneralAssembly, "", 7).len(), 7);
    }

    #[test]
    fn titles_are_found_by_words() {
        let registry = Registry::builtin();
        let found = registry.about(Some(Organ::GeneralAssembly), "traffick persons", 50);
        assert!(found.iter().any(|one| one.number.to_string() == "68/192"));
        assert!(found.is_sorted_by(|one, next| one.date >= next.date));
        assert!(registry.about(None, "", 5).is_empty());
        assert!(registry.about(None, "zzzz", 5).is_empty());
    }
}

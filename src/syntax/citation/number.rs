//! The numbers of resolutions and decisions: `67/190`, `S-26/2`, `57/270 B`, `1373 (2001)`, `217 A (III)`.
//!
//! This file uses nothing of the crate, because the build reads the registry with it as well.

use std::fmt;
use std::str::FromStr;

/// The number of a resolution or decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    /// How it is written. The General Assembly wrote sessions in brackets until its thirtieth.
    pub form: Form,
    /// What kind of session it is of.
    pub series: Series,
    /// The session, or the year where that stands in its place (1946 or later); 0 where none is given, as in
    /// `resolution 1373`.
    pub session: u16,
    /// The number proper.
    pub number: u16,
    /// The letters of a part as a value: `A` is 1, `Z` 26, `AA` 27; 0 for none.
    pub part: u8,
}

/// How the number of a resolution is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// `1373 (2001)`, `217 A (III)`
    Brackets,
    /// `67/190`, `2013/40`
    Slash,
}

/// Kinds of session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Series {
    /// `67/190`
    Regular,
    /// `S-26/2`, `3201 (S-VI)`
    Special,
    /// `ES-10/21`, `2252 (ES-V)`
    Emergency,
}

/// The greatest session, year or number that a number can hold.
const LIMIT: u16 = 4095;

impl Number {
    /// A number of a regular session or year without letter, `67/190`.
    pub fn slash(session: u16, number: u16) -> Self {
        Self { form: Form::Slash, series: Series::Regular, session, number, part: 0 }
    }

    /// A number with its year in brackets, `1373 (2001)`; 0 for none.
    pub fn of_year(number: u16, year: u16) -> Self {
        Self { form: Form::Brackets, series: Series::Regular, session: year, number, part: 0 }
    }

    /// The number without the letter of a part.
    pub fn whole(self) -> Self {
        Self { part: 0, ..self }
    }

    /// Whether a year stands in the place of a session.
    pub fn has_year(self) -> bool {
        self.session >= 1946
    }

    /// Reads the number that `text` starts with, and how many bytes it takes. Spaces may be missing: `1373(2001)`.
    pub fn read(text: &str) -> Option<(Self, usize)> {
        let (series, mut at) = series(text);
        let (first, len) = digits(&text[at..], 4)?;
        at += len;
        if let Some(rest) = text[at..].strip_prefix('/') {
            let (number, len) = digits(rest, 3)?;
            at += 1 + len;
            let mut read = Self { form: Form::Slash, series, session: first, number, part: 0 };
            if let Some((part, len)) = part(&text[at..]) {
                read.part = part;
                at += len;
            }
            return (first > 0 && number > 0).then_some((read, at));
        }
        let mut read = Self { form: Form::Brackets, series, session: 0, number: first, part: 0 };
        if let Some((part, len)) = part(&text[at..]) {
            read.part = part;
            at += len;
        }
        let (series, session, len) = brackets(&text[at..])?;
        (read.series, read.session) = (series, session);
        (first > 0).then_some((read, at + len))
    }

    /// All of it in 32 bits, in the order of [`Ord`].
    pub fn pack(self) -> u32 {
        let series = self.series as u32;
        (((((self.form as u32) << 2 | series) << 12 | u32::from(self.session & LIMIT)) << 12
            | u32::from(self.number & LIMIT))
            << 5)
            | u32::from(self.part & 31)
    }

    /// The number that was packed.
    pub fn unpack(packed: u32) -> Self {
        let bits = |from: u32, len: u32| (packed >> from) & ((1 << len) - 1);
        let series = match bits(29, 2) {
            0 => Series::Regular,
            1 => Series::Special,
            _ => Series::Emergency,
        };
        let form = if bits(31, 1) == 1 { Form::Slash } else { Form::Brackets };
        Self { form, series, session: bits(17, 12) as u16, number: bits(5, 12) as u16, part: bits(0, 5) as u8 }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let prefix = match self.series {
            Series::Regular => "",
            Series::Special => "S-",
            Series::Emergency => "ES-",
        };
        let part = |f: &mut fmt::Formatter<'_>| match self.part {
            0 => Ok(()),
            value => write!(f, " {}", letters(value)),
        };
        match self.form {
            Form::Slash => {
                write!(f, "{prefix}{}/{}", self.session, self.number)?;
                part(f)
            }
            Form::Brackets => {
                write!(f, "{}", self.number)?;
                part(f)?;
                match self.session {
                    0 => Ok(()),
                    year if self.has_year() => write!(f, " ({year})"),
                    session => write!(f, " ({prefix}{})", roman(session)),
                }
            }
        }
    }
}

impl FromStr for Number {
    type Err = ();

    /// Reads a number that is all of `text`; a number alone is one without year.
    fn from_str(text: &str) -> Result<Self, ()> {
        match Self::read(text) {
            Some((number, len)) if len == text.len() => Ok(number),
            _ => match digits(text, 4) {
                Some((number, len)) if len == text.len() && number > 0 => Ok(Self::of_year(number, 0)),
                _ => Err(()),
            },
        }
    }
}

/// `S-` or `ES-` at the start, the hyphen also one that does not break.
fn series(text: &str) -> (Series, usize) {
    for (prefix, series) in [("ES", Series::Emergency), ("S", Series::Special)] {
        if let Some(rest) = text.strip_prefix(prefix)
            && let Some(hyphen) = rest.chars().next().filter(|c| matches!(c, '-' | '\u{2011}'))
        {
            return (series, prefix.len() + hyphen.len_utf8());
        }
    }
    (Series::Regular, 0)
}

/// A number of at most `most` digits, none after it.
pub(crate) fn digits(text: &str, most: usize) -> Option<(u16, usize)> {
    let len = text.bytes().take(most + 1).take_while(u8::is_ascii_digit).count();
    let value = (1..=most).contains(&len).then(|| text[..len].parse::<u16>().ok())??;
    (value <= LIMIT).then_some((value, len))
}

/// The letters of a part, ` B`, `B` or ` AA`: no first letter of a word, and none of another document's number.
pub(crate) fn part(text: &str) -> Option<(u8, usize)> {
    let gap = spaces(text);
    let rest = &text[gap..];
    let len = rest.bytes().take(3).take_while(u8::is_ascii_uppercase).count();
    let value = match rest.as_bytes()[..len] {
        [letter] => letter - b'@',
        // Of two letters only `AA` to `EE` are in use.
        [first, second] if first == second && first <= b'E' => 26 + first - b'@',
        _ => return None,
    };
    let next = rest[len..].chars().next();
    let ends = next.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '.' | '/' | '-' | '\u{2011}' | '’' | '\''));
    ends.then_some((value, gap + len))
}

/// The letters of a part from their value.
pub fn letters(part: u8) -> String {
    let letter = char::from(b'@' + if part > 26 { part - 26 } else { part });
    if part > 26 { format!("{letter}{letter}") } else { letter.to_string() }
}

/// ` (2001)`, ` (III)`, ` (S-VI)`
pub(crate) fn brackets(text: &str) -> Option<(Series, u16, usize)> {
    let gap = spaces(text);
    let inner = text[gap..].strip_prefix('(')?;
    let inner = &inner[..inner.bytes().take(14).position(|b| b == b')')?];
    let end = gap + inner.len() + 2;
    if let Some((year, 4)) = digits(inner, 4) {
        return (inner.len() == 4 && year >= 1946).then_some((Series::Regular, year, end));
    }
    let (series, prefix) = series(inner);
    Some((series, value(&inner[prefix..])?, end))
}

fn spaces(text: &str) -> usize {
    let tail = text.strip_prefix([' ', '\u{a0}']).unwrap_or(text);
    text.len() - tail.len()
}

const ROMAN: [(u16, &str); 9] =
    [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

/// A roman numeral in capitals.
fn roman(mut value: u16) -> String {
    let mut numeral = String::new();
    for (worth, sign) in ROMAN {
        while value >= worth {
            numeral.push_str(sign);
            value -= worth;
        }
    }
    numeral
}

/// The value of a roman numeral up to C, written as it is usually written.
fn value(numeral: &str) -> Option<u16> {
    let (mut rest, mut value) = (numeral, 0);
    for (worth, sign) in ROMAN {
        while let Some(tail) = rest.strip_prefix(sign) {
            (rest, value) = (tail, value + worth);
        }
    }
    (value > 0 && value <= 100 && roman(value) == numeral).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_written_and_packed() {
        let numbers = [
            "67/190",
            "57/270 B",
            "53/77 AA",
            "S-26/2",
            "ES-10/21",
            "2013/40",
            "1373 (2001)",
            "217 A (III)",
            "3201 (S-VI)",
            "2252 (ES-V)",
            "663 C (XXIV)",
        ];
        for written in numbers {
            let number: Number = written.parse().expect(written);
            assert_eq!(number.to_string(), written);
            assert_eq!(Number::unpack(number.pack()), number, "{written}");
        }
    }

    #[test]
    fn spaces_and_hyphens_may_differ() {
        for (written, right) in [
            ("1373(2001)", "1373 (2001)"),
            ("217A (III)", "217 A (III)"),
            ("57/270B", "57/270 B"),
            ("S\u{2011}26/2", "S-26/2"),
        ] {
            assert_eq!(written.parse::<Number>().map(|number| number.to_string()), Ok(right.to_owned()));
        }
        for wrong in ["", "67/", "/190", "67/1900", "99999 (2001)", "1373 (201)", "12 (IIII)", "A/67", "0/1"] {
            assert!(wrong.parse::<Number>().is_err(), "{wrong}");
        }
        assert_eq!("1373".parse(), Ok(Number::of_year(1373, 0)));
    }

    #[test]
    fn packing_keeps_the_order() {
        let numbers = ["217 A (III)", "3201 (XXIX)", "31/1", "67/19", "67/190", "67/190 A", "S-8/1"];
        let packed: Vec<u32> = numbers.iter().map(|one| one.parse::<Number>().expect(one).pack()).collect();
        assert!(packed.is_sorted());
    }
}

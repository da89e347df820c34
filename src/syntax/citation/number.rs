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
    /// The letter of a part.
    pub letter: Option<char>,
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
        Self { form: Form::Slash, series: Series::Regular, session, number, letter: None }
    }

    /// A number with its year in brackets, `1373 (2001)`; 0 for none.
    pub fn of_year(number: u16, year: u16) -> Self {
        Self { form: Form::Brackets, series: Series::Regular, session: year, number, letter: None }
    }

    /// The number without the letter of a part.
    pub fn whole(self) -> Self {
        Self { letter: None, ..self }
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
            let mut read = Self { form: Form::Slash, series, session: first, number, letter: None };
            if let Some((letter, len)) = letter(&text[at..]) {
                read.letter = Some(letter);
                at += len;
            }
            return (first > 0 && number > 0).then_some((read, at));
        }
        let mut read = Self { form: Form::Brackets, series, session: 0, number: first, letter: None };
        if let Some((letter, len)) = letter(&text[at..]) {
            read.letter = Some(letter);
            at += len;
        }
        let (series, session, len) = brackets(&text[at..])?;
        (read.series, read.session) = (series, session);
        (first > 0).then_some((read, at + len))
    }

    /// All of it in 32 bits, in the order of [`Ord`].
    pub fn pack(self) -> u32 {
        let letter = self.letter.map_or(0, |letter| u32::from(letter as u8 & 31));
        let series = self.series as u32;
        (((((self.form as u32) << 2 | series) << 12 | u32::from(self.session & LIMIT)) << 12
            | u32::from(self.number & LIMIT))
            << 5)
            | letter
    }

    /// The number that was packed.
    pub fn unpack(packed: u32) -> Self {
        let bits = |from: u32, len: u32| (packed >> from) & ((1 << len) - 1);
        let letter = (bits(0, 5) > 0).then(|| char::from(b'@' + bits(0, 5) as u8));
        let series = match bits(29, 2) {
            0 => Series::Regular,
            1 => Series::Special,
            _ => Series::Emergency,
        };
        let form = if bits(31, 1) == 1 { Form::Slash } else { Form::Brackets };
        Self { form, series, session: bits(17, 12) as u16, number: bits(5, 12) as u16, letter }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let prefix = match self.series {
            Series::Regular => "",
            Series::Special => "S-",
            Series::Emergency => "ES-",
        };
        let letter = |f: &mut fmt::Formatter<'_>| self.letter.map_or(Ok(()), |letter| write!(f, " {letter}"));
        match self.form {
            Form::Slash => {
                write!(f, "{prefix}{}/{}", self.session, self.number)?;
                letter(f)
            }
            Form::Brackets => {
                write!(f, "{}", self.number)?;
                letter(f)?;
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

/// The letter of a part, ` B` or `B`: no first letter of a word, and none of another document's number.
pub(crate) fn letter(text: &str) -> Option<(char, usize)> {
    let gap = spaces(text);
    let mut rest = text[gap..].chars();
    let letter = rest.next().filter(char::is_ascii_uppercase)?;
    let next = rest.next();
    let ends = next.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '.' | '/' | '-' | '\u{2011}' | '’' | '\''));
    ends.then_some((letter, gap + 1))
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

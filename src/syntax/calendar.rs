//! Dates in running text, however they are written.

use super::date::{self, Day};
use super::figures::{digits, suffix};
use crate::span::{InBlock, Span};

/// A date as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrittenDate {
    /// Its words.
    pub at: Span<InBlock>,
    /// The day, from 0 to 99.
    pub day: u8,
    /// The month, from 1; from 0 to 99 where it stands in figures.
    pub month: u8,
    /// The year, where it is given.
    pub year: Option<u16>,
    /// How it is written.
    pub form: DateForm,
    /// The space between day and month, where they stand in that order.
    pub space: Option<char>,
}

/// How a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateForm {
    /// `20 December 2012`
    Plain,
    /// `20th December 2012`, `20th of December 2012`
    OrdinalDay,
    /// `05 December 2012`
    ZeroDay,
    /// `20 Dec. 2012`
    ShortMonth,
    /// `December 20, 2012`
    MonthFirst,
    /// `20/12/2012`
    Figures,
    /// `2012-12-20`
    Iso,
}

impl WrittenDate {
    /// Year, month and day, where the year is given.
    pub fn day(&self) -> Option<Day> {
        Some((self.year?, self.month, self.day))
    }
}

/// The dates of a text, given its runs of digits.
pub(crate) fn read(text: &str, to: usize, figures: &[Span<InBlock>]) -> Vec<WrittenDate> {
    let mut found = Vec::new();
    let mut at = 0;
    for figure in figures {
        let start = figure.start as usize;
        if start < at || figure.len() > 4 {
            continue;
        }
        let reader = Reader { text: &text[..to], start, end: figure.end as usize };
        let read = if figure.len() <= 2 {
            reader.day_first().or_else(|| reader.month_first(at)).or_else(|| reader.slashed())
        } else {
            reader.iso()
        };
        if let Some(date) = read {
            at = date.at.end as usize;
            found.push(date);
        }
    }
    found
}

/// A text, and a run of digits in it.
struct Reader<'a> {
    text: &'a str,
    start: usize,
    end: usize,
}

impl Reader<'_> {
    fn value<N: std::str::FromStr>(&self, from: usize, to: usize) -> Option<N> {
        self.text.get(from..to)?.parse().ok()
    }

    /// Whether nothing stands before the digits that they might belong to.
    fn apart(&self) -> bool {
        !self.text[..self.start].ends_with(|c: char| c.is_alphanumeric() || "/-.,_‑:=#&".contains(c))
    }

    /// Whether a place ends a date.
    fn ends(&self, at: usize) -> bool {
        let mut rest = self.text[at..].chars();
        match rest.next() {
            Some('/' | '-' | '‑') => !rest.next().is_some_and(char::is_alphanumeric),
            Some(c) => !c.is_alphanumeric(),
            None => true,
        }
    }

    /// `20 December 2012`, `20th of December`.
    fn day_first(&self) -> Option<WrittenDate> {
        let mut at = self.end;
        let ordinal = suffix(&self.text[at..]);
        at += ordinal.unwrap_or(0);
        let space = self.text[at..].chars().next().filter(|c| c.is_whitespace())?;
        at += gap(&self.text[at..])?;
        if let Some(rest) = self.text[at..].strip_prefix("of ") {
            let the = if rest.starts_with("the ") { 4 } else { 0 };
            at += 3 + the;
            ordinal?;
        }
        let (month, len, short) = date::month_at(&self.text[at..])?;
        at += len;
        let (year, end) = self.year(at).unzip();
        let digits = self.end - self.start;
        let form = match () {
            () if short => DateForm::ShortMonth,
            () if ordinal.is_some() => DateForm::OrdinalDay,
            () if digits == 2 && self.text[self.start..].starts_with('0') => DateForm::ZeroDay,
            () => DateForm::Plain,
        };
        // Without a year a shortened month may be another word.
        if short && year.is_none() && !self.text[..at].ends_with('.') {
            return None;
        }
        let end = end.unwrap_or(at);
        let day = self.value(self.start, self.end)?;
        self.ends(end).then_some(())?;
        Some(WrittenDate { at: Span::new(self.start, end), day, month, year, form, space: Some(space) })
    }

    /// `December 20, 2012`, and `December 20` after `on` and the like; no word before `from` belongs to it.
    fn month_first(&self, from: usize) -> Option<WrittenDate> {
        let before = self.text[from..self.start].trim_end_matches([' ', '\u{a0}']);
        let word = before.len() - before.bytes().rev().take_while(|b| b.is_ascii_alphabetic() || *b == b'.').count();
        let start = from + word;
        if start + before.len() - word == self.start || self.text[..start].ends_with(char::is_alphanumeric) {
            return None;
        }
        let (month, len, _) = date::month_at(&self.text[start..self.start])?;
        (len == before.len() - word).then_some(())?;
        let at = self.end + suffix(&self.text[self.end..]).unwrap_or(0);
        let comma = usize::from(self.text[at..].starts_with(','));
        let (year, end) = self.year(at + comma).unzip();
        let dated = ["on", "by", "until", "since", "before", "after"]
            .iter()
            .any(|word| self.text[..start].strip_suffix([' ', '\u{a0}']).is_some_and(|text| text.ends_with(word)));
        if year.is_none() && !(dated && self.ends(at) && !self.is_name(at)) {
            return None;
        }
        let end = end.unwrap_or(at);
        let day = self.value(self.start, self.end)?;
        Some(WrittenDate { at: Span::new(start, end), day, month, year, form: DateForm::MonthFirst, space: None })
    }

    /// Whether a capital follows, as in `March 23 Movement`.
    fn is_name(&self, at: usize) -> bool {
        let rest = &self.text[at..];
        rest.starts_with([' ', '\u{a0}', '-', '–']) && rest.chars().nth(1).is_some_and(char::is_uppercase)
    }

    /// A year after a space, and where it ends.
    fn year(&self, at: usize) -> Option<(u16, usize)> {
        let start = at + gap(&self.text[at..])?;
        let len = digits(&self.text[start..]);
        let end = start + len;
        (len == 4 && self.ends(end)).then_some(())?;
        Some((self.value(start, end)?, end))
    }

    /// `20/12/2012`, `20.12.2012`.
    fn slashed(&self) -> Option<WrittenDate> {
        let sign = self.text[self.end..].chars().next().filter(|c| matches!(c, '/' | '.'))?;
        let month = self.end + 1;
        let month_end = month + digits(&self.text[month..]);
        let year = month_end + 1;
        let year_end = self.text[month_end..].starts_with(sign).then(|| year + digits(&self.text[year..]))?;
        let shaped = (1..=2).contains(&(month_end - month)) && year_end - year == 4 && self.apart();
        let value: u16 = self.value(year, year_end)?;
        (shaped && (1900..2200).contains(&value) && self.ends(year_end)).then_some(())?;
        let (first, second): (u8, u8) = (self.value(self.start, self.end)?, self.value(month, month_end)?);
        (first <= 31 && second <= 31 && first.min(second) <= 12).then_some(())?;
        let at = Span::new(self.start, year_end);
        Some(WrittenDate { at, day: first, month: second, year: Some(value), form: DateForm::Figures, space: None })
    }

    /// `2012-12-20`.
    fn iso(&self) -> Option<WrittenDate> {
        let end = self.end + 6;
        let rest = self.text.get(self.end..end)?;
        let (month, day) = rest.strip_prefix('-')?.split_once('-')?;
        (month.len() == 2 && digits(month) == 2 && digits(day) == 2).then_some(())?;
        let year: u16 = self.value(self.start, self.end)?;
        (self.end - self.start == 4 && (1900..2200).contains(&year) && self.apart() && self.ends(end)).then_some(())?;
        let (month, day): (u8, u8) = (month.parse().ok()?, day.parse().ok()?);
        (month <= 12 && day <= 31).then_some(())?;
        let at = Span::new(self.start, end);
        Some(WrittenDate { at, day, month, year: Some(year), form: DateForm::Iso, space: None })
    }
}

/// The length of the white space at the start, if there is any: a space, or the end of a line.
fn gap(text: &str) -> Option<usize> {
    let len = text.len() - text.trim_start_matches([' ', '\u{a0}', '\u{202f}', '\n', '\r']).len();
    (len > 0).then_some(len)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::figures;

    fn dates(text: &str) -> Vec<(&str, Option<Day>, DateForm)> {
        let figures = figures::read(text, 0, text.len(), &[]);
        let found = read(text, text.len(), &figures);
        found.into_iter().map(|date| (&text[date.at.range()], date.day(), date.form)).collect()
    }

    #[test]
    fn dates_of_every_form_are_read() {
        let day = Some((2012, 12, 20));
        for (words, form) in [
            ("20 December 2012", DateForm::Plain),
            ("20\u{a0}December 2012", DateForm::Plain),
            ("20th December 2012", DateForm::OrdinalDay),
            ("20th of December 2012", DateForm::OrdinalDay),
            ("20 Dec. 2012", DateForm::ShortMonth),
            ("December 20, 2012", DateForm::MonthFirst),
            ("December 20th, 2012", DateForm::MonthFirst),
            ("Dec. 20 2012", DateForm::MonthFirst),
            ("20/12/2012", DateForm::Figures),
            ("20.12.2012", DateForm::Figures),
            ("2012-12-20", DateForm::Iso),
        ] {
            assert_eq!(dates(&format!("held on {words}, the")), [(words, day, form)], "{words}");
            assert_eq!(dates(words), [(words, day, form)], "{words}");
        }
        assert_eq!(dates("from 05 to 07 June 2012"), [("07 June 2012", Some((2012, 6, 7)), DateForm::ZeroDay)]);
        assert_eq!(dates("on 31 June"), [("31 June", None, DateForm::Plain)]);
        assert_eq!(dates("on March 3 and 4"), [("March 3", None, DateForm::MonthFirst)]);
    }

    #[test]
    fn what_is_no_date_is_left_alone() {
        for text in [
            "the 23 Marches",
            "5 mar",
            "resolution 61/5/2006",
            "A/HRC/20/12/2012",
            "March 23 Movement",
            "on March 23 Movement",
            "May 20",
            "paragraph 3.12.2",
            "in May 2012",
            "12 Decembers 2012",
            "1.2.3",
            "E/2012-12-200",
            "20th of keepers",
        ] {
            assert_eq!(dates(text), [], "{text}");
        }
    }
}

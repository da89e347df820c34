//! Dates as resolutions write them.

/// Year, month and day.
pub type Day = (u16, u8, u8);

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The English name of a month, numbered from 1.
pub fn name(month: u8) -> Option<&'static str> {
    MONTHS.get(usize::from(month).checked_sub(1)?).copied()
}

/// The number of a month from 1, of its English name.
pub fn month(name: &str) -> Option<u8> {
    MONTHS.iter().position(|month| *month == name).map(|at| at as u8 + 1)
}

/// The name of a month at the start of a text, in full or short, as its number and length; a stop may follow it.
pub(crate) fn month_at(text: &str) -> Option<(u8, usize, bool)> {
    let len = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    if text[len..].starts_with(char::is_alphabetic) {
        return None;
    }
    let word = &text[..len];
    if let Some(number) = month(word) {
        return Some((number, len, false));
    }
    let short = len == 3 || word == "Sept";
    let number = MONTHS.iter().position(|month| short && month.starts_with(word))? as u8 + 1;
    let stop = usize::from(text[len..].starts_with('.'));
    Some((number, len + stop, true))
}

/// Whether the calendar has the day.
pub fn exists((year, month, day): Day) -> bool {
    (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day)
}

/// The first date in a text, `9 December 2019`, as year, month and day.
pub fn find(text: &str) -> Option<Day> {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty()).collect();
    words.windows(3).find_map(|window| {
        let day = window[0].parse::<u8>().ok().filter(|day| (1..=31).contains(day))?;
        let year = window[2].get(..4)?.parse().ok()?;
        Some((year, month(window[1])?, day))
    })
}

/// An ISO date, `2019-12-09`.
pub fn iso(text: &str) -> Option<Day> {
    let mut pieces = text.trim().splitn(3, '-');
    let year = pieces.next()?.parse().ok()?;
    let month = pieces.next()?.parse().ok()?;
    let day = pieces.next()?.get(..2)?.parse().ok()?;
    Some((year, month, day))
}

/// The date in the line that tells when a text was adopted: `Resolution adopted by the General Assembly on …`.
pub(crate) fn of_adoption(text: &str) -> Option<Day> {
    let adopted = ["Resolution adopted by ", "Decision adopted by ", "Adopted by "];
    let mut lines = text.lines().take(8).map(bare).filter(|line| line.len() < 300);
    lines.find_map(|line| adopted.iter().any(|words| line.starts_with(words)).then(|| find(line)).flatten())
}

/// The date that is a line of its own, as a masthead has it.
pub(crate) fn alone(text: &str) -> Option<Day> {
    let mut lines = text.lines().take(12).map(bare).filter(|line| line.len() < 20);
    lines.find_map(|line| line.starts_with(|c: char| c.is_ascii_digit()).then(|| find(line)).flatten())
}

/// The `date` of YAML front matter, as `2019-12-09` or in words.
pub(crate) fn of_front_matter(text: &str) -> Option<Day> {
    let value = text.lines().find_map(|line| line.strip_prefix("date:"))?;
    let value = value.trim().trim_matches(['"', '\'']);
    iso(value).or_else(|| find(value))
}

fn bare(line: &str) -> &str {
    line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | '#' | '[' | ']'))
}

/// How many days a month has.
pub fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A date as resolutions write it, `20 December 2012`.
pub fn written((year, month, day): Day) -> String {
    format!("{day} {} {year}", name(month).unwrap_or_default())
}

/// The first year that [`days`] counts.
const FIRST: u16 = 1945;

/// The days from the beginning of 1945 to a date; `None` for a date that is none, before 1945 or after 2099.
pub fn days((year, month, day): Day) -> Option<u16> {
    let possible = (FIRST..2100).contains(&year) && exists((year, month, day));
    let before = |year: u16| u32::from(year - FIRST) * 365 + u32::from(year - FIRST) / 4;
    let months = || (1..month).map(|month| u32::from(days_in(year, month))).sum::<u32>();
    possible.then(|| (before(year) + months() + u32::from(day) - 1) as u16)
}

/// The date so many days after the beginning of 1945.
pub fn of_days(days: u16) -> Day {
    // Every fourth year is a leap year from 1945 to 2100.
    let (fours, rest) = (days / 1461, days % 1461);
    let after = (rest / 365).min(3);
    let (year, mut left) = (FIRST + 4 * fours + after, rest - 365 * after);
    let mut month = 1;
    while left >= u16::from(days_in(year, month)) {
        left -= u16::from(days_in(year, month));
        month += 1;
    }
    (year, month, left as u8 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_count_every_date_once() {
        assert_eq!(days((1945, 1, 1)), Some(0));
        let last = days((2099, 12, 31)).expect("the last day that is counted");
        for count in 0..=last {
            assert_eq!(days(of_days(count)), Some(count));
        }
        for none in
            [(2023, 2, 29), (2024, 13, 1), (2024, 4, 31), (1944, 1, 1), (2024, 0, 1), (2024, 1, 0), (2100, 1, 1)]
        {
            assert_eq!(days(none), None);
        }
    }
}

//! Dates as resolutions write them.

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

/// The first date in a text, `9 December 2019`, as year, month and day.
pub fn find(text: &str) -> Option<(u16, u8, u8)> {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty()).collect();
    words.windows(3).find_map(|window| {
        let day = window[0].parse::<u8>().ok().filter(|day| (1..=31).contains(day))?;
        let year = window[2].get(..4)?.parse().ok()?;
        Some((year, month(window[1])?, day))
    })
}

/// An ISO date, `2019-12-09`.
pub fn iso(text: &str) -> Option<(u16, u8, u8)> {
    let mut pieces = text.trim().splitn(3, '-');
    let year = pieces.next()?.parse().ok()?;
    let month = pieces.next()?.parse().ok()?;
    let day = pieces.next()?.get(..2)?.parse().ok()?;
    Some((year, month, day))
}

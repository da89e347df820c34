//! Resolutions of a user's own.

use super::Registry;
use crate::syntax::Organ;
use crate::syntax::citation::Number;
use crate::syntax::date::{self, Day};

/// A resolution that a `lint-rules.toml` adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// Who adopted it.
    pub organ: Organ,
    /// Its number.
    pub number: Number,
    /// When it was adopted.
    pub date: Day,
    /// Its title; may be empty.
    pub title: String,
}

impl Own {
    /// Reads the cells of a row: organ (`GA`, `SC`, `HRC` or `ECOSOC`), number, ISO date, title.
    ///
    /// # Errors
    /// A sentence that says which cell is wrong and what it should be.
    pub fn new(organ: &str, number: &str, date: &str, title: &str) -> Result<Self, String> {
        let organ = Registry::ORGANS
            .into_iter()
            .find(|known| known.code() == organ)
            .ok_or_else(|| format!("“{organ}” is not an organ: write “GA”, “SC”, “HRC” or “ECOSOC”"))?;
        let wrong = || format!("“{number}” is not the number of a resolution: write it as “67/190” or “1373 (2001)”");
        let number = number.parse::<Number>().ok().filter(|number| number.session > 0).ok_or_else(wrong)?;
        let date = date::iso(date)
            .filter(|&day| date::days(day).is_some())
            .ok_or_else(|| format!("“{date}” is not a date: write it as “2012-12-20”"))?;
        Ok(Self { organ, number, date, title: title.trim().to_owned() })
    }

    /// What it is found by.
    pub(super) fn key(&self) -> (usize, u32) {
        (organ_index(self.organ).unwrap_or(usize::MAX), self.number.pack())
    }
}

/// What is wrong with a row of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, and what should stand there.
    pub message: String,
}

/// Reads rows of `organ`, `number`, `date` and, where there is one, `title`, parted by tabs. Blank lines, lines that
/// begin with `#`, and a first line with these names are passed over.
///
/// # Errors
/// The first row that is wrong.
pub fn rows(text: &str) -> Result<Vec<Own>, RowError> {
    let mut rows = Vec::new();
    for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let header = at == 0 && line.starts_with("organ\t");
        if line.trim().is_empty() || line.starts_with('#') || header {
            continue;
        }
        let mut cells = line.splitn(4, '\t').map(str::trim);
        let row = match (cells.next(), cells.next(), cells.next(), cells.next()) {
            (Some(organ), Some(number), Some(date), title) => Own::new(organ, number, date, title.unwrap_or("")),
            _ => Err("a row is an organ, a number and a date, and may have a title, with tabs between".to_owned()),
        };
        rows.push(row.map_err(|message| RowError { line: at + 1, message })?);
    }
    Ok(rows)
}

/// The place of an organ in the tables.
pub(super) fn organ_index(organ: Organ) -> Option<usize> {
    Registry::ORGANS.iter().position(|one| *one == organ)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_row_is_named() {
        let read = |text| rows(text).expect_err("a wrong row");
        assert_eq!(read("organ\tnumber\tdate\ttitle\nGA\t67/190\n").line, 2);
        assert!(read("UNGA\t67/190\t2012-12-20").message.contains("“UNGA” is not an organ"));
        assert!(read("GA\tsixty\t2012-12-20").message.contains("“sixty”"));
        assert!(read("GA\t67/190\t2012-02-30").message.contains("2012-02-30"));
    }

    #[test]
    fn comments_and_blank_lines_are_passed_over() {
        assert_eq!(rows("# ours\n\nSC\t3999 (2050)\t2050-01-02\n").map(|rows| rows.len()), Ok(1));
    }
}

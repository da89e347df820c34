//! The years of Security Council resolutions: they are numbered through since 1946.

use super::builtin::COUNCIL_YEARS;

/// The year in which the Security Council adopted the resolution with this number; `None` for one that is newer than
/// the table.
pub fn council_year(number: u16) -> Option<u16> {
    let after = COUNCIL_YEARS.partition_point(|&(_, first, _)| first <= number);
    let &(year, _, last) = COUNCIL_YEARS.get(after.checked_sub(1)?)?;
    last.filter(|&last| number <= last).map(|_| year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_their_year() {
        for (number, year) in [(1, Some(1946)), (1373, Some(2001)), (1540, Some(2004)), (0, None), (4000, None)] {
            assert_eq!(council_year(number), year, "{number}");
        }
    }
}

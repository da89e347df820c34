//! The built-in tables: numbers packed into 32 bits, by organ and number, and beside each its day and confidence.

use std::ops::Range;

use super::{Adopted, Confidence, Place, Registry};
use crate::syntax::citation::Number;
use crate::syntax::date::{self, Day};

include!(concat!(env!("OUT_DIR"), "/registry.rs"));

pub(super) static TITLES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/titles"));
static NUMBERS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/numbers"));
static DAYS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/days"));
static CONFIDENCE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/confidence"));

pub(super) const TITLES_IN_CHUNK: usize = CHUNK;
pub(super) const TITLE_CHUNKS: usize = CHUNKS;
pub(super) static CHUNK_ENDS: &[usize; CHUNKS] = &ENDS;
pub(super) static COUNCIL_YEARS: &[(u16, u16, Option<u16>)] = &COUNCIL;

/// The packed number of a row.
fn packed(row: usize) -> u32 {
    let at = row * 4;
    u32::from_le_bytes([NUMBERS[at], NUMBERS[at + 1], NUMBERS[at + 2], NUMBERS[at + 3]])
}

fn day(row: usize) -> u16 {
    u16::from_le_bytes([DAYS[row * 2], DAYS[row * 2 + 1]])
}

/// The first row of an organ whose number is not below `number`.
fn lower_bound(organ: usize, number: u32) -> usize {
    let (mut low, mut high) = (STARTS[organ], STARTS[organ + 1]);
    while low < high {
        let middle = low.midpoint(high);
        if packed(middle) < number { low = middle + 1 } else { high = middle }
    }
    low
}

/// The row with this number.
pub(super) fn row_of(organ: usize, number: u32) -> Option<usize> {
    let row = lower_bound(organ, number);
    (row < STARTS[organ + 1] && packed(row) == number).then_some(row)
}

/// The rows from one number up to another, which is left out.
pub(super) fn rows_between(organ: usize, first: u32, end: u32) -> Range<usize> {
    lower_bound(organ, first)..lower_bound(organ, end)
}

/// The rows of an organ.
pub(super) fn rows_of(organ: usize) -> Range<usize> {
    STARTS[organ]..STARTS[organ + 1]
}

/// The resolution of a row.
pub(super) fn row(row: usize) -> Adopted {
    let organ = STARTS[1..].iter().position(|&end| row < end).unwrap_or(0);
    let confidence = match CONFIDENCE[row] {
        0 => Confidence::Certain,
        1 => Confidence::Agreed,
        _ => Confidence::Doubtful,
    };
    Adopted {
        organ: Registry::ORGANS[organ.min(Registry::ORGANS.len() - 1)],
        number: number(row),
        date: date::of_days(day(row)),
        confidence,
        place: Place::Builtin(row),
    }
}

/// The number of a row.
pub(super) fn number(row: usize) -> Number {
    Number::unpack(packed(row))
}

/// The day of a row, counted from the beginning of 1945.
pub(super) fn day_of(row: usize) -> u16 {
    day(row)
}

/// The resolutions of a day.
pub(super) fn rows_on(date: Day) -> impl Iterator<Item = Adopted> {
    let wanted = date::days(date);
    (0..STARTS[Registry::ORGANS.len()]).filter(move |&row| Some(day(row)) == wanted).map(row)
}

/// The newest session or year in which the organ numbered as it did `number`.
pub(super) fn newest(organ: usize, number: Number) -> Option<u16> {
    let end = Number { session: 4095, number: 4095, part: 0, ..number };
    let last = lower_bound(organ, end.pack()).checked_sub(1).filter(|&row| row >= STARTS[organ])?;
    let last = self::number(last);
    ((last.form, last.series) == (number.form, number.series)).then_some(last.session)
}

//! Slips of the hand: words that are none, and the words that were meant. They are those of the `typos` project.

use std::sync::LazyLock;

use super::words::{self, Word};

static BITS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/typo-bits"));
static NUMBERS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/typo-numbers"));
static PLACES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/typo-places"));
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/typo-meant"));

/// The list of words is not longer than this, in bytes.
const LIMIT: usize = 1 << 20;

/// What was meant, by place; unpacked when the first slip is found.
static MEANT: LazyLock<Vec<String>> = LazyLock::new(|| {
    // The build packed it: it cannot fail, and without it all else still works.
    let bytes = miniz_oxide::inflate::decompress_to_vec_with_limit(PACKED, LIMIT).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default().lines().map(str::to_owned).collect()
});

/// The build leaves shorter words out.
const SHORTEST: u32 = 5;

/// Whether a word is a slip; few that are none have the number of one.
pub(crate) fn is_slip(word: &Word) -> bool {
    !word.joined && word.end - word.start >= SHORTEST && has_row(word.number)
}

/// Whether a number has a row.
fn has_row(number: u32) -> bool {
    let is_set = |bits: u32| {
        let bit = bits as usize % (BITS.len() * 8);
        BITS[bit / 8] & 1 << (bit % 8) != 0
    };
    is_set(number) && is_set(number.rotate_left(16)) && row(number).is_some()
}

/// The words that were meant, the likeliest first; none if the word is no slip.
pub(crate) fn meant(word: &str) -> impl Iterator<Item = &'static str> {
    let words = row(words::hash(word)).and_then(|row| {
        let place = u16::from_le_bytes([PLACES[row * 2], PLACES[row * 2 + 1]]);
        MEANT.get(usize::from(place))
    });
    // Another word may have the number of the slip, but is not nearly the same.
    let word = word.to_lowercase();
    words
        .into_iter()
        .flat_map(|words| words.split(' '))
        .filter(move |meant| strsim::levenshtein(&word, meant) <= FARTHEST)
}

/// So many letters may be wrong.
const FARTHEST: usize = 4;

/// The row of a number.
fn row(number: u32) -> Option<usize> {
    let (rows, _) = NUMBERS.as_chunks::<4>();
    rows.binary_search_by_key(&number, |row| u32::from_le_bytes(*row)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_known_with_what_was_meant() {
        let first = |word| meant(word).next();
        assert!(has_row(words::hash("accoring")) && has_row(words::hash("Instument")));
        assert_eq!(first("Instument"), Some("instrument"));
        assert_eq!(meant("accoring").collect::<Vec<_>>(), ["according", "occurring"]);
        assert!(!has_row(words::hash("according")) && first("according").is_none());
    }
}

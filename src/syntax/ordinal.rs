//! Sessions in words: `eightieth session`.

use std::sync::OnceLock;

use crate::lexicon::Key;

const ONES: [&str; 20] = [
    "",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
];

const TENS: [(&str, &str); 8] = [
    ("twenty", "twentieth"),
    ("thirty", "thirtieth"),
    ("forty", "fortieth"),
    ("fifty", "fiftieth"),
    ("sixty", "sixtieth"),
    ("seventy", "seventieth"),
    ("eighty", "eightieth"),
    ("ninety", "ninetieth"),
];

/// The ordinals from the first to the hundred and nineteenth; the n-th stands at index n, and 0 is empty.
pub fn ordinals() -> &'static [String] {
    static TABLE: OnceLock<Vec<String>> = OnceLock::new();
    TABLE.get_or_init(|| (0..120).map(ordinal).collect())
}

fn ordinal(number: usize) -> String {
    match (number, number % 10) {
        (0..20, _) => ONES[number].to_owned(),
        (100, _) => "hundredth".to_owned(),
        (101.., _) => format!("hundred and {}", ordinal(number - 100)),
        (_, 0) => TENS[number / 10 - 2].1.to_owned(),
        (_, one) => format!("{}-{}", TENS[number / 10 - 2].0, ONES[one]),
    }
}

/// The number of the session that some words name: `Eightieth session`, `80th session`, `80`. None of a special one.
pub fn session(words: &str) -> Option<u16> {
    let words = words.to_lowercase();
    let words = words.trim().trim_end_matches("session").trim();
    let name = words.replace(['\u{a0}', '\u{2011}'], " ").replace("one hundred", "hundred");
    if let Some(number) = ordinals().iter().position(|ordinal| !ordinal.is_empty() && *ordinal == name) {
        return u16::try_from(number).ok();
    }
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let tail = &words[digits..];
    matches!(tail, "" | "st" | "nd" | "rd" | "th").then(|| words[..digits].parse().ok()).flatten()
}

const CARDINALS: [&str; 20] = [
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

/// The words from `twenty` to `ninety`.
pub(crate) const TENS_WORDS: [Key; 8] = {
    let (mut keys, mut at) = ([Key::of("twenty"); 8], 0);
    while at < keys.len() {
        keys[at] = Key::of(TENS[at].0);
        at += 1;
    }
    keys
};

/// The words from `eleven` to `nineteen`.
pub(crate) const TEENS_WORDS: [Key; 9] = {
    let (mut keys, mut at) = ([Key::of("eleven"); 9], 0);
    while at < keys.len() {
        keys[at] = Key::of(CARDINALS[11 + at]);
        at += 1;
    }
    keys
};

/// Whether a word in lower case is a number from one to nine: `two`, `second`.
pub fn is_one(word: &str) -> bool {
    !word.is_empty() && (CARDINALS[..10].contains(&word) || ONES[..10].contains(&word))
}

/// The number from one to ninety-nine that a word says: `twelve`, `sixty-nine`.
pub fn cardinal(word: &str) -> Option<u16> {
    let below_twenty = |word: &str| (1..).zip(&CARDINALS[1..]).find(|(_, name)| **name == word).map(|(value, _)| value);
    let tens = |word: &str| (2..).zip(&TENS).find(|(_, names)| names.0 == word).map(|(tens, _)| tens * 10);
    match word.split_once(['-', '\u{2011}']) {
        Some((first, ones)) => Some(tens(first)? + below_twenty(ones).filter(|ones| *ones < 10)?),
        None => below_twenty(word).or_else(|| tens(word)),
    }
}

/// The number from one to nine in words.
pub fn small(number: usize) -> Option<&'static str> {
    CARDINALS[1..10].get(number.checked_sub(1)?).copied()
}

/// Tens in words before an ordinal from which a hyphen is missing: `sixty ` before `ninth`.
pub(crate) struct Tens {
    /// Their length with the space after them.
    pub len: usize,
    /// Their value.
    pub value: u16,
}

/// The tens that a text ends with, and the space after them.
pub(crate) fn tens_ending(text: &str) -> Option<Tens> {
    let bare = text.strip_suffix([' ', '\u{a0}', '\n'])?;
    let (word, value) = TENS.iter().zip(2..).map(|((word, _), tens)| (*word, tens * 10)).find(|(word, _)| {
        let start = bare.len().wrapping_sub(word.len());
        bare.get(start..).is_some_and(|end| end.eq_ignore_ascii_case(word))
            && !bare[..start].ends_with(|c: char| c.is_alphanumeric() || c == '-')
    })?;
    Some(Tens { len: word.len() + text.len() - bare.len(), value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_numbers_agree() {
        for (number, words) in
            [(1, "first"), (12, "twelfth"), (40, "fortieth"), (81, "eighty-first"), (100, "hundredth")]
        {
            assert_eq!(ordinals()[number], words);
            assert_eq!(session(words), Some(number as u16));
        }
        assert_eq!(session("Seventy-ninth session"), Some(79));
        assert_eq!(session("79th"), Some(79));
        assert_eq!(session("80"), Some(80));
        assert_eq!(session("tenth special session"), None);
        assert_eq!(session(""), None);
    }

    #[test]
    fn numbers_in_words_have_a_value() {
        assert_eq!(cardinal("twelve"), Some(12));
        assert_eq!(cardinal("sixty-nine"), Some(69));
        assert_eq!(cardinal("forty"), Some(40));
        assert_eq!(cardinal("forty-twelve"), None);
        assert_eq!(small(7), Some("seven"));
        assert_eq!(small(10), None);
        assert_eq!(tens_ending("at its Sixty ").map(|tens| (tens.len, tens.value)), Some((6, 60)));
        assert!(tens_ending("hospitality ").is_none() && tens_ending("ty ").is_none());
    }
}

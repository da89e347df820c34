//! Sessions in words: `eightieth session`.

use std::sync::OnceLock;

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

/// The years of a session of the General Assembly: the first opened in 1946, the second and later ones in September
/// of the year 1945 + n.
pub fn years(session: u16) -> String {
    match session {
        1 => "January to December 1946".to_owned(),
        _ => format!("from September {} to September {}", 1945 + session, 1946 + session),
    }
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
}

//! Document symbols in running text: `A/68/127`, `A/C.3/68/L.17/Rev.1`, `S/RES/1373 (2001)`.

use crate::span::{InBlock, Span};

/// First parts of symbols under which documents are kept.
const SERIES: [&str; 18] = [
    "A", "S", "E", "ST", "T", "CAT", "CCPR", "CEDAW", "CERD", "CMW", "CRC", "CRPD", "DP", "FCCC", "HRI", "HSP", "TD",
    "UNEP",
];

/// The symbols in a text, in order, with the symbol without spaces.
pub(super) fn symbols(text: &str) -> Vec<(Span<InBlock>, String)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(slash) = memchr::memchr(b'/', &bytes[from..]).map(|at| from + at) {
        let first = bytes[from..slash].iter().rev().take_while(|b| b.is_ascii_uppercase()).count();
        let start = slash - first;
        let end = slash + bytes[slash..].iter().take_while(|b| in_symbol(**b)).count();
        let end = start + text[start..end].trim_end_matches(['.', '-', '/']).len();
        from = end.max(slash + 1);
        let joined = text[..start].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_'));
        if joined || !is_symbol(&text[start..end.max(start)]) {
            continue;
        }
        // A document of two organs has two symbols, and is found under either: `A/68/84-S/2013/184`.
        let written = &text[start..end];
        let first = ["-A/", "-E/", "-S/"].iter().filter_map(|second| written.find(second)).min();
        let mut symbol = written[..first.unwrap_or(written.len())].to_owned();
        let year = year_after(&text[end..]);
        symbol.push_str(text[end..end + year].trim_start_matches([' ', '\u{a0}']));
        found.push((Span::new(start, end + year), symbol));
        from = end + year;
    }
    found
}

fn in_symbol(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'/' | b'.' | b'-')
}

/// Whether what follows the first slash can be a symbol's: `68/…`, `C.3/…`, `HRC/…`, `ES-10/…`; not `H1N1`, not `B`.
fn is_symbol(text: &str) -> bool {
    let mut parts = text.split('/');
    let series = parts.next().is_some_and(|first| SERIES.contains(&first));
    let Some(second) = parts.next() else { return false };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let name = second.split(['.', '-']).next().unwrap_or(second);
    let named = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphabetic());
    let numbered = text.bytes().any(|b| b.is_ascii_digit());
    // `A/79` alone is no document: numbers of sessions and years are followed by one more part.
    let whole = parts.clone().next().is_some() || second.contains('.');
    series && numbered && whole && (digits(second) || named) && parts.all(|part| !part.is_empty())
}

/// The length of ` (2001)` or ` (XXV)` after a symbol.
fn year_after(text: &str) -> usize {
    let gap = text.len() - text.strip_prefix([' ', '\u{a0}']).unwrap_or(text).len();
    let Some(inner) = text[gap..].strip_prefix('(') else { return 0 };
    let Some(close) = inner.bytes().take(10).position(|b| b == b')') else { return 0 };
    let year = close == 4 && inner[..close].bytes().all(|b| b.is_ascii_digit());
    let roman =
        close > 0 && inner[..close].bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L' | b'-' | b'S' | b'E'));
    if year || roman { gap + close + 2 } else { 0 }
}

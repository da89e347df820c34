//! Figures in running text: what numbers and dates are read from.

use crate::span::{InBlock, Span};

/// The runs of digits between two places, link targets and addresses left aside.
pub(crate) fn read(text: &str, from: usize, to: usize, targets: &[Span<InBlock>]) -> Vec<Span<InBlock>> {
    let bytes = &text.as_bytes()[..to];
    let mut found = Vec::new();
    let mut targets = targets.iter().peekable();
    let mut at = from;
    while let Some(next) = next_digit(&bytes[at..]) {
        let start = at + next;
        at = start + bytes[start..].iter().take_while(|b| b.is_ascii_digit()).count();
        while targets.next_if(|target| target.end as usize <= start).is_some() {}
        if let Some(target) = targets.peek().filter(|target| target.start as usize <= start) {
            at = (target.end as usize).clamp(at, to);
            continue;
        }
        if in_address(&bytes[from..start]) {
            at += bytes[at..].iter().take_while(|b| !b.is_ascii_whitespace()).count();
            continue;
        }
        found.push(Span::new(start, at));
    }
    found
}

/// Where the next digit stands. Most stretches have none, which is told of many bytes at a time.
fn next_digit(bytes: &[u8]) -> Option<usize> {
    const STRETCH: usize = 32;
    let has_digit = |stretch: &[u8]| stretch.iter().fold(false, |any, byte| any | byte.is_ascii_digit());
    let stretch = bytes.chunks(STRETCH).position(has_digit)? * STRETCH;
    bytes[stretch..].iter().position(u8::is_ascii_digit).map(|at| stretch + at)
}

/// Whether the word that is being written is an address: `https://…`.
fn in_address(before: &[u8]) -> bool {
    const MOST: usize = 200;
    let word = before.iter().rev().take(MOST).take_while(|b| !b.is_ascii_whitespace());
    let mut slashes = 0;
    for b in word {
        match b {
            b'/' => slashes += 1,
            b':' if slashes > 1 => return true,
            _ => slashes = 0,
        }
    }
    false
}

/// How many digits stand at the start.
pub(crate) fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// The length of the suffix that makes figures an ordinal, `th` of `20th`.
pub(crate) fn suffix(text: &str) -> Option<usize> {
    let found = text.get(..2).is_some_and(|suffix| matches!(suffix, "st" | "nd" | "rd" | "th"));
    (found && !text[2..].starts_with(char::is_alphanumeric)).then_some(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_stand_outside_targets_and_addresses() {
        let text = "7 buoys, [79/12](#r7) and https://tides.example/2020/4, 1,500 m";
        let target = Span::new(text.find("](").unwrap(), text.find(") ").unwrap() + 1);
        let found = read(text, 0, text.len(), &[target]);
        let words: Vec<&str> = found.iter().map(|span| &text[span.range()]).collect();
        assert_eq!(words, ["7", "79", "12", "1", "500"]);
    }

    #[test]
    fn ordinals_end_in_two_letters() {
        assert_eq!(suffix("th meeting"), Some(2));
        assert_eq!(suffix("three"), None);
        assert_eq!(suffix("é"), None);
    }
}

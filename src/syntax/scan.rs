//! Small readers for the start of a line: markers, marks, quotation marks.

use super::fact::{Label, LabelForm, LabelStyle, MarkStyle};

/// Spaces and tabs, also U+00A0, in bytes.
pub(crate) fn spaces(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\t', '\u{a0}', '\u{feff}']).len()
}

/// The length of a quotation mark at the start, in bytes, if it can open a paragraph.
pub(crate) fn opening_quote(text: &str) -> Option<usize> {
    let c = text.chars().next()?;
    matches!(c, '“' | '"' | '„' | '«').then(|| c.len_utf8())
}

/// A number or letter read at the start of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LabelRead {
    /// The label; of `(i)` the roman reading, if `letter` has another one.
    pub label: Label,
    /// The reading as a letter, for what could be either.
    pub letter: Option<Label>,
    /// Where the digits or letters start, in bytes from the start of `text`.
    pub start: usize,
    /// Where they end.
    pub end: usize,
    /// Where the label with its signs and the space after it ends.
    pub after: usize,
}

/// Reads `12. `, `(a) `, `(iv) `, `a. `, `b) `, `– `, `OP3 `.
pub(crate) fn label(text: &str) -> Option<LabelRead> {
    let bytes = text.as_bytes();
    match *bytes.first()? {
        b'0'..=b'9' => {
            let end = digits(bytes, 0);
            (end <= 4).then_some(())?;
            // Working texts count `3 bis.` and `3 alt.`; the number is still 3.
            let tail = end
                + ["bis", "ter", "quater", "alt"]
                    .iter()
                    .find_map(|word| {
                        text[end..].strip_prefix(' ').and_then(|t| t.starts_with(word).then_some(1 + word.len()))
                    })
                    .unwrap_or(0);
            let (form, after) = number_form(text, tail)?;
            let value = text[..end].parse().ok()?;
            Some(LabelRead {
                label: Label { value, style: LabelStyle::Arabic, form },
                letter: None,
                start: 0,
                end,
                after,
            })
        }
        b'(' => {
            let end = 1 + bytes[1..].iter().take(8).position(|&b| b == b')')?;
            let after = space_after(text, end + 1)?;
            let inner = text.get(1..end)?;
            let (label, letter) = readings(inner, LabelForm::Brackets)?;
            Some(LabelRead { label, letter, start: 1, end, after })
        }
        b'P' | b'O' if text.starts_with("PP") || text.starts_with("OP") => {
            let end = 2 + digits(&bytes[2..], 0);
            (end > 2 && end < 6).then_some(())?;
            let stop = usize::from(matches!(bytes.get(end), Some(b'.' | b':' | b')')));
            let after = space_after(text, end + stop)?;
            let value = text[2..end].parse().ok()?;
            let label = Label { value, style: LabelStyle::Working, form: LabelForm::Bare };
            Some(LabelRead { label, letter: None, start: 0, end, after })
        }
        b'a'..=b'z' | b'A'..=b'Z' => {
            let end = bytes.iter().take(6).position(|b| !b.is_ascii_alphabetic())?;
            let form = form_after(bytes, end)?;
            let after = space_after(text, end + 1)?;
            let (label, letter) = readings(&text[..end], form)?;
            Some(LabelRead { label, letter, start: 0, end, after })
        }
        _ => {
            let c = text.chars().next()?;
            let bullet = matches!(c, '–' | '—' | '•' | '-' | '·' | '▪');
            bullet.then_some(())?;
            let end = c.len_utf8();
            let after = space_after(text, end)?;
            let label = Label { value: 1, style: LabelStyle::Bullet, form: LabelForm::Bare };
            Some(LabelRead { label, letter: None, start: 0, end, after })
        }
    }
}

/// Reads a number between emphasis signs, as some drafts write it: `**12.** `, `**12**. `.
pub(crate) fn emphasized_number(text: &str) -> Option<LabelRead> {
    let bytes = text.as_bytes();
    let sign = *bytes.first().filter(|b| matches!(b, b'*' | b'_'))?;
    let start = bytes.iter().take(4).take_while(|&&b| b == sign).count();
    let end = digits(bytes, start);
    (start < 4 && end > start && end - start <= 4).then_some(())?;
    let inside = form_after(bytes, end);
    let close = end + usize::from(inside.is_some());
    let signs = bytes[close..].iter().take(4).take_while(|&&b| b == sign).count();
    (signs == start).then_some(())?;
    let form = inside.or_else(|| form_after(bytes, close + signs))?;
    let after = space_after(text, close + signs + usize::from(inside.is_none()))?;
    let value = text[start..end].parse().ok()?;
    let label = Label { value, style: LabelStyle::Arabic, form };
    Some(LabelRead { label, letter: None, start, end, after })
}

fn digits(bytes: &[u8], from: usize) -> usize {
    from + bytes[from..].iter().take_while(|b| b.is_ascii_digit()).count()
}

/// What stands after the figures of a number, and where the paragraph's words begin. A stop or a space that is missing
/// before an emphasized word or a capital was forgotten: `6 *Also reaffirms*`, `6.*Also reaffirms*`.
fn number_form(text: &str, at: usize) -> Option<(LabelForm, usize)> {
    let emphasized = |at: usize| {
        let rest = text[at..].trim_start_matches(['*', '_']);
        rest.len() + at < text.len() && rest.starts_with(char::is_uppercase)
    };
    match form_after(text.as_bytes(), at) {
        Some(form) => match space_after(text, at + 1) {
            Some(after) => Some((form, after)),
            None => (emphasized(at + 1) || text[at + 1..].starts_with(|c: char| c.is_ascii_uppercase()))
                .then_some((form, at + 1)),
        },
        None => {
            let after = space_after(text, at)?;
            emphasized(after).then_some((LabelForm::Bare, after))
        }
    }
}

fn form_after(bytes: &[u8], at: usize) -> Option<LabelForm> {
    match bytes.get(at) {
        Some(b'.') => Some(LabelForm::Stop),
        Some(b')') => Some(LabelForm::Bracket),
        _ => None,
    }
}

/// The place after the white space at `at`, or nothing where a word follows at once.
fn space_after(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let gap = spaces(rest);
    (gap > 0 || rest.trim().is_empty()).then_some(at + gap)
}

/// What letters in a label can mean.
fn readings(letters: &str, form: LabelForm) -> Option<(Label, Option<Label>)> {
    if letters.is_empty() {
        return None;
    }
    if letters.bytes().all(|b| b.is_ascii_digit()) {
        let value = letters.parse().ok().filter(|_| letters.len() < 4)?;
        return Some((Label { value, style: LabelStyle::Arabic, form }, None));
    }
    let upper = letters.bytes().all(|b| b.is_ascii_uppercase());
    if !upper && !letters.bytes().all(|b| b.is_ascii_lowercase()) {
        return None;
    }
    let (plain, roman) =
        if upper { (LabelStyle::Capital, LabelStyle::CapitalRoman) } else { (LabelStyle::Letter, LabelStyle::Roman) };
    let letter = letter_value(letters).map(|value| Label { value, style: plain, form });
    let roman = roman_value(letters).map(|value| Label { value, style: roman, form });
    match (roman, letter) {
        (Some(roman), letter) => Some((roman, letter)),
        (None, Some(letter)) => Some((letter, None)),
        (None, None) => None,
    }
}

/// `a` is 1, `z` 26, `aa` 27: one letter, or one letter doubled.
pub(crate) fn letter_value(letters: &str) -> Option<u32> {
    let first = letters.bytes().next()?.to_ascii_lowercase();
    let same = letters.bytes().all(|b| b.to_ascii_lowercase() == first);
    (first.is_ascii_lowercase() && same && letters.len() <= 3)
        .then(|| u32::from(first - b'a') + 1 + 26 * (letters.len() as u32 - 1))
}

/// The letters of a value from 1: 1 is `a`, 27 is `aa`.
pub fn letters_of(value: u32) -> String {
    let value = value.max(1) - 1;
    let letter = (b'a' + (value % 26) as u8) as char;
    std::iter::repeat_n(letter, (value / 26) as usize + 1).collect()
}

/// The value of a roman numeral in either case, up to 89; only the regular form counts.
pub(crate) fn roman_value(text: &str) -> Option<u32> {
    if text.is_empty() || text.len() > 9 {
        return None;
    }
    let value_of = |b: u8| match b.to_ascii_lowercase() {
        b'i' => 1,
        b'v' => 5,
        b'x' => 10,
        b'l' => 50,
        _ => 0,
    };
    let mut value = 0;
    let mut previous = 0;
    for b in text.bytes().rev() {
        let one = value_of(b);
        if one == 0 {
            return None;
        }
        if one < previous {
            value -= one;
        } else {
            value += one;
            previous = one;
        }
    }
    (value > 0 && value < 90 && roman_of(value as u32).eq_ignore_ascii_case(text)).then_some(value as u32)
}

/// The roman numeral of a value from 1, in lower case.
pub fn roman_of(mut value: u32) -> String {
    const SIGNS: [(u32, &str); 9] =
        [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
    let mut text = String::new();
    for (worth, sign) in SIGNS {
        while value >= worth {
            text.push_str(sign);
            value -= worth;
        }
    }
    text
}

/// A footnote label at the start of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MarkRead {
    /// The labels in ASCII where they were superscript digits, with their places in bytes from the start.
    pub labels: Vec<(Box<str>, usize, usize)>,
    /// How it is written.
    pub style: MarkStyle,
    /// Length of the whole mark in bytes.
    pub len: usize,
}

/// Reads a footnote mark at the start of `text`: `[^3]`, `³`, `^{3,4}`, `^3^`, `<sup>3</sup>`.
pub(crate) fn mark(text: &str) -> Option<MarkRead> {
    let bytes = text.as_bytes();
    match *bytes.first()? {
        b'[' => {
            let rest = text.strip_prefix("[^")?;
            let end = rest.bytes().take(40).position(|b| matches!(b, b']' | b' ' | b'[' | b'\n' | b'\r'))?;
            (end > 0 && rest.as_bytes()[end] == b']').then_some(())?;
            let label = (Box::from(rest.get(..end)?), 2, 2 + end);
            Some(MarkRead { labels: vec![label], style: MarkStyle::Bracket, len: end + 3 })
        }
        b'^' if bytes.get(1) == Some(&b'{') => listed(text, 2, "}", MarkStyle::Caret),
        b'^' => listed(text, 1, "^", MarkStyle::Caret),
        b'<' if text.starts_with("<sup>") => listed(text, 5, "</sup>", MarkStyle::Html),
        _ => {
            let mut label = String::new();
            let mut len = 0;
            for c in text.chars().take(5) {
                let Some(digit) = superscript_digit(c) else { break };
                label.push(digit);
                len += c.len_utf8();
            }
            (!label.is_empty() && label.len() <= 4).then(|| MarkRead {
                labels: vec![(label.into(), 0, len)],
                style: MarkStyle::Superscript,
                len,
            })
        }
    }
}

/// Labels separated by commas between two signs.
fn listed(text: &str, from: usize, close: &str, style: MarkStyle) -> Option<MarkRead> {
    let inner_len = text.as_bytes()[from..].iter().take(40).position(|b| !matches!(b, b'0'..=b'9' | b',' | b' '))?;
    let end = from + inner_len;
    text[end..].starts_with(close).then_some(())?;
    let mut labels = Vec::new();
    let mut at = from;
    while at < end {
        let start = at + text.as_bytes()[at..end].iter().take_while(|b| !b.is_ascii_digit()).count();
        let stop = digits(&text.as_bytes()[..end], start.min(end));
        if stop > start {
            labels.push((Box::from(&text[start..stop]), start, stop));
        }
        at = stop.max(at + 1);
    }
    (!labels.is_empty()).then_some(MarkRead { labels, style, len: end + close.len() })
}

/// The digit of a superscript digit.
pub(crate) fn superscript_digit(c: char) -> Option<char> {
    Some(match c {
        '⁰' => '0',
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁴'..='⁹' => (b'4' + (c as u32 - '⁴' as u32) as u8) as char,
        _ => return None,
    })
}

/// A number in superscript digits.
pub fn superscript(number: u32) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number.to_string().bytes().map(|b| DIGITS[usize::from(b - b'0')]).collect()
}

//! Text from a file that goes to a terminal.

use std::borrow::Cow;

/// The text with every control character but the tab written as an escape: a file must not steer the terminal, and a
/// finding must not break its line.
pub fn printable(text: &str) -> Cow<'_, str> {
    let steers =
        |c: char| c.is_control() && c != '\t' || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if steers(c) { safe.extend(c.escape_default()) } else { safe.push(c) }
    }
    Cow::Owned(safe)
}

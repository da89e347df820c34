//! What must stand around words, so that they are what a row of a table is about.
//!
//! A guard is conditions, all of which hold: `after the|a`, `not after Aa`, `before of`, `not before on|upon`,
//! `adjective`, `beside other words`, `since 2022-01`. `Aa` is any word with a capital, but for `The` and for words that
//! open a sentence. The word after or before is the next one with nothing but white space between.

use super::words;

/// Words after which an adjective is none: they cannot be part of what it qualifies.
const FUNCTION_WORDS: &str = "of|and|or|to|in|for|by|as|with|which|that|is|are|was|were|the|a|an|on|at|from|has|have|had|it|\
                              its|their|be|been|will|would|may|can|should|must|including";

/// Whether every condition holds for `text[from..to]` in a document of this month.
pub(super) fn holds(guard: &str, text: &str, from: usize, to: usize, month: Option<(u16, u8)>) -> bool {
    guard.is_empty() || guard.split("; ").all(|condition| one(condition, text, from, to, month))
}

fn one(condition: &str, text: &str, from: usize, to: usize, month: Option<(u16, u8)>) -> bool {
    if let Some(rest) = condition.strip_prefix("not ") {
        return !one(rest, text, from, to, month);
    }
    let (kind, words) = condition.split_once(' ').unwrap_or((condition, ""));
    match kind {
        "after" => is_in(before(text, from), words, !opens(text, from)),
        "before" => is_in(after(text, to), words, true),
        "adjective" => !after(text, to).is_empty() && !is_in(after(text, to), FUNCTION_WORDS, true),
        "beside" => text.contains(words),
        "since" => month.is_none_or(|month| words::month(words).is_none_or(|since| month >= since)),
        _ => false,
    }
}

fn is_in(word: &str, list: &str, may_be_a_name: bool) -> bool {
    !word.is_empty()
        && list.split('|').any(|one| match one {
            "Aa" => word.starts_with(char::is_uppercase) && word != "The" && may_be_a_name,
            _ => one.eq_ignore_ascii_case(word),
        })
}

/// Whether the word before a place opens a sentence or an emphasized phrase, so that its capital says nothing.
fn opens(text: &str, at: usize) -> bool {
    let head = text[..at].trim_end().trim_end_matches(['*', '_']);
    let rest = head.strip_suffix(before(text, at)).unwrap_or(head).trim_end();
    rest.is_empty() || rest.ends_with(['*', '_', '“', '"', '.', ':', ';', ')'])
}

/// The word before a place, if only white space is between; the signs of emphasis do not count.
pub(crate) fn before(text: &str, at: usize) -> &str {
    let head = text[..at].trim_end();
    if head.len() == at {
        return "";
    }
    let head = head.trim_end_matches(['*', '_']);
    let part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '\u{2011}' | '’' | '\'');
    let start = head.char_indices().rev().take_while(|(_, c)| part(*c)).last().map_or(head.len(), |(at, _)| at);
    &head[start..]
}

/// The word after a place, if only white space is between.
pub(crate) fn after(text: &str, at: usize) -> &str {
    let rest = text[at..].trim_start();
    let from = text.len() - rest.len();
    match words::next(text, from) {
        Some(word) if from > at && word.range().start == from => &text[word.range()],
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(guard: &str, text: &str, words: &str) -> bool {
        let from = text.find(words).expect("the words stand in the text");
        holds(guard, text, from, from + words.len(), Some((2020, 3)))
    }

    #[test]
    fn neighbours_decide() {
        assert!(held("after the|a", "in the long run", "long run"));
        assert!(!held("after the", "in (the) long run", "long run"));
        assert!(held("not after Aa; not before on|upon", "an identity related crime", "identity related"));
        assert!(!held("not before on|upon", "rights based on law", "rights based"));
        assert!(held("before Aa", "the government of Chile", "government of"));
        assert!(held("adjective", "on going work", "on going") && !held("adjective", "is on going,", "on going"));
        assert!(
            held("after urges; not after Aa", "*Urges* all", "all") && !held("not after Aa", "the Lamp all", "all")
        );
    }

    #[test]
    fn eras_decide() {
        assert!(held("since 2019-12", "x", "x") && !held("since 2022-01", "x", "x"));
        assert!(holds("since 2022-01", "x", 0, 1, None));
        assert!(held("beside lamp", "a lamp and oil", "oil") && !held("beside lamp", "oil", "oil"));
    }

    #[test]
    fn guards_of_the_tables_are_known() {
        for usage in super::super::usages() {
            for condition in usage.guard.split("; ").filter(|one| !one.is_empty()) {
                let bare = condition.strip_prefix("not ").unwrap_or(condition);
                let kind = bare.split(' ').next().unwrap_or_default();
                let known = ["after", "before", "adjective", "beside", "since"].contains(&kind);
                assert!(known, "{condition} of “{}”", usage.wrong);
            }
        }
    }
}

use super::ahead;
use crate::lexicon::Needle;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, ordinal};

rule! {
    /// A report is asked for at a session without a number: “at its next session”.
    ///
    /// ## Why
    ///
    /// A resolution is read for years, and the next session is soon another one. The session is named by its number in
    /// words: “at its eightieth session”.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to report on lighthouses to the General Assembly at its next session.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to report on lighthouses to the General Assembly at its eightieth session.
    /// ```
    ///
    /// ## Source
    ///
    /// Half of the texts of the General Assembly since 2019 ask for a report at a session in 563 of 1,060 texts; in 300
    /// adopted texts none asks the Assembly’s own next session without its number or year.
    "session-vague", Fixes::Never, |_| Scope::block(check)
}

static SESSION: Needle = Needle::new(" session");

const VAGUE: [&str; 5] = ["next", "following", "forthcoming", "upcoming", "future"];
/// Words that may stand between.
const KINDS: [&str; 4] = ["regular", "annual", "substantive", "ordinary"];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !ahead::is_request(block) {
        return;
    }
    let running = Running::any(block);
    let from = block.body.start as usize;
    for found in SESSION.places(block.body()) {
        let end = from + found + SESSION.letters().len();
        if block.text[end..].starts_with(char::is_alphanumeric) {
            continue;
        }
        let mut words = block.body()[..found].rsplit([' ', '\u{a0}']);
        let mut word = words.next().unwrap_or("");
        let mut start = from + found - word.len();
        if KINDS.contains(&word) {
            word = words.next().unwrap_or("");
            start = start.saturating_sub(word.len() + 1).max(from);
        }
        let before = block.text[from..start.max(from)].trim_end_matches([' ', '\u{a0}']);
        if !VAGUE.contains(&word) || !block.text[start..].starts_with(word) || !ours(before) {
            continue;
        }
        // A year or a number after it tells which.
        let told: String = block.text[end..].chars().take(24).collect();
        let at = Span::new(start, end);
        if told.contains(|c: char| c.is_ascii_digit()) || !ahead::is_due(block, at) || !running.own(start) {
            continue;
        }
        let next = block.entry.session.and_then(|own| ordinal::ordinals().get(usize::from(own) + 1));
        let example = next.map_or_else(String::new, |next| format!(", such as “{next} session”"));
        let message = format!("“{}” does not say which: name it by its number{example}", block.slice(at));
        sink.report(at, message);
    }
}

/// Whether the session is that of the organ itself: `to the Assembly at its`, `to it at its`.
fn ours(before: &str) -> bool {
    let Some(before) = before.strip_suffix("its").map(str::trim_end) else { return false };
    let before = ["at", "during", "for", "before"].iter().find_map(|word| before.strip_suffix(word));
    before.map(|text| text.trim_end_matches([' ', ',', '\u{a0}'])).is_some_and(|text| {
        ["General Assembly", "the Assembly", "Human Rights Council", "the Council", " back", " it", "report"]
            .iter()
            .any(|name| text.ends_with(name))
    })
}

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;
use crate::syntax::opener::verbs;

rule! {
    /// A comma stands before the last “and” or “or” of a plain list.
    ///
    /// ## Why
    /// United Nations style writes “buoys, beacons and bells”. The comma before the last “and”, which many schools teach,
    /// is kept for the place where another decision of the organ begins.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Notes* the cost of buoys, beacons, and bells.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Notes* the cost of buoys, beacons and bells.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, punctuation. Only lists of short items in lower case are looked at.
    "serial-comma", Fixes::Unsafe, |_| Scope::block(check)
}

/// Words that a simple item does not begin with: the commas then enclose an aside.
const ASIDES: [&str; 61] = [
    "a",
    "across",
    "after",
    "alia",
    "also",
    "among",
    "an",
    "and",
    "as",
    "at",
    "because",
    "before",
    "between",
    "but",
    "by",
    "during",
    "especially",
    "for",
    "from",
    "further",
    "how",
    "if",
    "in",
    "including",
    "inter",
    "it",
    "its",
    "like",
    "namely",
    "not",
    "of",
    "on",
    "or",
    "particularly",
    "per",
    "regardless",
    "since",
    "so",
    "such",
    "taking",
    "that",
    "the",
    "their",
    "through",
    "to",
    "under",
    "until",
    "upon",
    "via",
    "what",
    "when",
    "where",
    "whether",
    "which",
    "while",
    "whilst",
    "who",
    "whose",
    "with",
    "within",
    "without",
];

/// Words that tie a noun to the one before.
const PREPOSITIONS: [&str; 9] = ["at", "by", "for", "from", "in", "of", "on", "to", "with"];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let (text, from) = (block.body(), block.body.start as usize);
    let Some(running) = Running::of(block) else { return };
    for comma in memchr::memchr_iter(b',', text.as_bytes()) {
        let Some(rest) = text[comma + 1..].strip_prefix(' ') else { continue };
        let Some(joiner) = ["and ", "or "].into_iter().find(|joiner| rest.starts_with(joiner)) else { continue };
        if !is_list(&text[..comma]) || !is_last_item(&rest[joiner.len()..]) {
            continue;
        }
        if !running.own(from + comma) {
            continue;
        }
        let place = Span::new(from + comma, from + comma + 1);
        let joiner = joiner.trim_end();
        let whole = Span::new(from + comma, from + comma + 2 + joiner.len());
        sink.report(whole, format!("no comma stands before the last “{joiner}” of a list: delete it"))
            .unsafe_fix("Delete the comma", vec![(place, String::new())]);
    }
}

/// Whether the text before the comma ends in two simple items with a comma between: `…buoys, beacons`.
fn is_list(before: &str) -> bool {
    let before = tail(before);
    let Some((rest, item)) = memchr::memrchr(b',', before.as_bytes()).map(|at| (&before[..at], &before[at + 1..]))
    else {
        return false;
    };
    let Some(item) = item.strip_prefix(' ') else { return false };
    let first = rest.rsplit([',', ';', ':', '(', '“']).next().unwrap_or(rest);
    let last_word = first.rsplit(' ').next().unwrap_or("");
    is_plain(last_word) && is_item(item) && !verbs::is_function_word(last_word) && !has_relative(first)
}

/// The last stretch of a text: the items looked for are short.
fn tail(text: &str) -> &str {
    let mut start = text.len().saturating_sub(160);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..]
}

/// Whether a subject of its own has begun, whose verb the comma may stand before.
fn has_relative(text: &str) -> bool {
    [" that ", " which ", " who ", " where "].iter().any(|word| text.contains(word))
}

/// One to three words in lower case, none of which joins or opens a clause.
fn is_item(item: &str) -> bool {
    let mut words = item.split(' ');
    let plain = |word: &str| is_plain(word) && !matches!(word, "and" | "or" | "that" | "which" | "to");
    let few = words.by_ref().take(3).all(plain) && words.next().is_none();
    let first = item.split(' ').next().unwrap_or("");
    few && !first.ends_with("ing") && !ASIDES.contains(&first) && verbs::head(first).is_none()
}

fn is_plain(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_lowercase() || c == '-')
}

/// Whether the text begins with the last item of a list. One that holds “and” itself needs the comma before it.
fn is_last_item(text: &str) -> bool {
    let mut end = text.len().min(80);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let item = text[..end].split([',', ';', '.', ':', '\n', '(']).next().unwrap_or("");
    if item.contains(" and ") || item.contains(" or ") {
        return false;
    }
    // What the item is of or for belongs to it.
    let words = item.split(' ').position(|word| PREPOSITIONS.contains(&word)).unwrap_or(usize::MAX);
    let head: Vec<&str> = item.split(' ').take(words.min(3)).take_while(|word| is_plain(word)).collect();
    is_item(&head.join(" "))
}

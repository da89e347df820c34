use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role, What};

rule! {
    /// A new sentence begins inside a paragraph.
    ///
    /// ## Why
    /// A resolution is one sentence from the name of the organ to the last full stop. A stop inside a paragraph cuts
    /// off what follows: “It” and “They” have no verb of the organ, and nobody has decided what they say.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Notes* the report on lighthouses. It also notes the annex;
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Notes* the report on lighthouses by Dr. J. Alvarez, and also notes the annex;
    /// ```
    ///
    /// ## Source
    /// All guides to drafting: a resolution is a single sentence. None of 10,394 preambular and operative paragraphs of
    /// 300 adopted texts breaks off; the stops inside them belong to abbreviations, titles and quotations.
    "sentence-break", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !matches!(block.kind, Kind::Paragraph(Role::Preambular | Role::Operative)) {
        return;
    }
    // `1. We reaffirm …` is a paragraph of a declaration that stands in the text: it has sentences.
    if !block.facts.iter().any(|fact| matches!(fact.what, What::Opening(_))) {
        return;
    }
    let Some((at, remedy)) = first_break(block) else { return };
    let words = block.slice(at).replace(['*', '_', '\n'], " ");
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    sink.report(
        at,
        format!("“{words}” breaks the sentence, and a resolution is one: join the parts with “and”, or {remedy}"),
    );
}

/// The first place where a sentence ends and another begins, and what to do other than joining them.
fn first_break(block: &Block) -> Option<(Span<InBlock>, &'static str)> {
    let text = &*block.text;
    let (from, to) = (block.body.start as usize, block.end.words_end);
    if !ends_early(text.get(from..to)?) {
        return None;
    }
    let mut depth = 0i32;
    let mut straight = false;
    let mut skips = skipped(block).into_iter().peekable();
    let mut at = from;
    while let Some(c) = text.get(at..to).and_then(|rest| rest.chars().next()) {
        while skips.next_if(|skip| skip.end as usize <= at).is_some() {}
        if let Some(skip) = skips.peek()
            && skip.start as usize <= at
        {
            at = skip.end as usize;
            continue;
        }
        match c {
            '“' | '„' | '«' | '(' | '[' => depth += 1,
            '”' | '»' | ')' | ']' => depth = (depth - 1).max(0),
            '"' => straight = !straight,
            '.' | '?' | '!' if depth == 0 && !straight => {
                if let Some(next) = next_sentence(block, at + 1, to)
                    && ends_sentence(&text[from..at], &text[next.range()])
                {
                    let start = from + text[from..at].rfind(char::is_whitespace).unwrap_or(0);
                    let start = start + text[start..at].len() - text[start..at].trim_start().len();
                    let numbered = block.label.is_some();
                    let remedy = if numbered { "number the second one" } else { "give the second a paragraph" };
                    return Some((Span::new(start, next.end as usize), remedy));
                }
            }
            _ => {}
        }
        at += c.len_utf8();
    }
    None
}

/// Whether a sign that may end a sentence stands before anything but a letter or figure: most paragraphs have none.
fn ends_early(words: &str) -> bool {
    let bytes = words.as_bytes();
    memchr::memchr3_iter(b'.', b'?', b'!', bytes)
        .any(|at| bytes.get(at + 1).is_some_and(|next| !next.is_ascii_alphanumeric() && *next != b'/'))
}

/// Footnote marks, targets of links, and emphasized titles, in order.
fn skipped(block: &Block) -> Vec<Span<InBlock>> {
    let marks = block.inlines.marks.iter().map(|mark| mark.outer);
    let titles = block.inlines.emphasis.iter().map(|run| run.outer);
    let mut all: Vec<_> = marks.chain(titles).chain(block.inlines.targets.iter().copied()).collect();
    all.sort_by_key(|span| (span.start, span.end));
    all
}

/// The capitalized word that follows a stop after white space, footnote marks between them left aside.
fn next_sentence(block: &Block, mut at: usize, to: usize) -> Option<Span<InBlock>> {
    let text = &*block.text;
    let first = block.inlines.marks.partition_point(|mark| (mark.outer.start as usize) < at);
    for mark in block.inlines.marks[first..].iter().map(|mark| mark.outer) {
        if mark.start as usize != at {
            break;
        }
        at = mark.end as usize;
    }
    let rest = text.get(at..to)?;
    let word = rest.trim_start().trim_start_matches(['*', '_', '“', '"']);
    let gap = rest.len() - rest.trim_start().len();
    let start = at + rest.len() - word.len();
    let len = word.find(|c: char| !c.is_alphanumeric()).unwrap_or(word.len());
    (gap > 0 && word.starts_with(char::is_uppercase)).then(|| Span::new(start, start + len))
}

/// Whether the stop after `before` ends a sentence, the word `next` beginning another.
fn ends_sentence(before: &str, next: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '[')).next().unwrap_or("");
    let word = word.trim_end_matches([')', ']', '*', '_', '”', '’']);
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    if word.is_empty() || word.contains('.') || word.ends_with(['.', '/', ',', ';', ':']) {
        return false; // `U.S.`, points of omission, a symbol
    }
    if letters == 0 {
        // `in paragraph 3. It …`, but not the 1 of a list.
        let earlier = before[..before.len() - word.len()].trim_end();
        return word.chars().all(|c| c.is_ascii_digit()) && earlier.ends_with(char::is_alphabetic);
    }
    if letters == 1 || ABBREVIATIONS.contains(&word.to_lowercase().as_str()) {
        return false;
    }
    // `Gov. Ramos` and `Peru. The …` look alike up to the next word.
    let short = word.starts_with(char::is_uppercase) && letters < 5;
    !short || STARTERS.contains(&next)
}

/// Words that end with a stop and are followed by a name or number.
const ABBREVIATIONS: [&str; 47] = [
    "add", "al", "amb", "approx", "arr", "art", "arts", "capt", "cf", "chap", "chaps", "col", "corr", "doc", "docs",
    "dr", "ed", "eds", "etc", "fig", "gen", "hon", "ibid", "inc", "jr", "lt", "ltd", "maj", "mr", "mrs", "ms", "no",
    "nos", "para", "paras", "pp", "prof", "rev", "sect", "sects", "sen", "sgt", "sr", "st", "vol", "vols", "vs",
];

/// Words that begin a sentence rather than a name.
const STARTERS: [&str; 20] = [
    "A", "All", "Also", "And", "As", "Further", "He", "However", "If", "In", "It", "Its", "She", "That", "The",
    "Their", "These", "They", "This", "Those",
];

//! Acronyms: which runs of letters are one, and where they stand.

use super::block::Block;
use super::fact::{Acronym, AcronymUse, Fact, What};
use super::inline::EmphasisStyle;
use super::scan;
use crate::lexicon::{self, Topic};
use crate::span::Span;

/// The longest run of letters, figures and hyphens in which an acronym is looked for, in bytes.
pub(crate) const LONGEST: usize = 80;

/// Words that are set in capitals for stress, and are no acronyms.
pub(crate) const STRESSED: [&str; 20] = [
    "ALL",
    "ALWAYS",
    "AND",
    "ANY",
    "BE",
    "EVERY",
    "IMMEDIATELY",
    "IS",
    "MAY",
    "MUST",
    "NEVER",
    "NO",
    "NOT",
    "ONLY",
    "OR",
    "SHALL",
    "SHOULD",
    "STRONGLY",
    "THE",
    "WILL",
];

/// `SIDS`, `COVID-19`, `UN-Habitat`: no plural, for which an `s` is added.
pub(crate) fn is_acronym(word: &str) -> bool {
    let mut chars = word.chars();
    let first = chars.next().is_some_and(|c| c.is_ascii_uppercase());
    let capitals = word.bytes().filter(u8::is_ascii_uppercase).count();
    let plural = word.strip_suffix('s').is_some_and(|name| name.ends_with(|c: char| c.is_ascii_uppercase()));
    let belongs = |c: char| c.is_ascii_alphanumeric() || c == '-';
    first && capitals >= 2 && word.len() <= 20 && chars.all(belongs) && !word.ends_with('-') && !plural
}

/// Whether the name at a byte of the text is no part of a longer one, or of a symbol such as `E/ICEF/2010/6`.
pub(crate) fn stands_alone(text: &str, at: usize, name: &str) -> bool {
    let mut before = text[..at].chars().rev();
    let joined_before = match before.next() {
        Some('-') => !before.next().is_some_and(char::is_lowercase),
        Some(c) => c.is_alphanumeric() || c == '/',
        None => false,
    };
    let after = &text[at + name.len()..];
    let after = after.strip_prefix('s').unwrap_or(after);
    let mut rest = after.chars();
    let joined_after = match rest.next() {
        Some('-') => rest.next().is_some_and(|c| c.is_uppercase() || c.is_numeric()),
        Some(c) => c.is_alphanumeric() || c == '/',
        None => false,
    };
    !joined_before && !joined_after
}

/// The acronyms of a block, and the names written in full that have one, in no order.
pub(super) fn facts(block: &Block, facts: &mut Vec<Fact>) {
    let (from, to) = (block.body.start as usize, block.body.end as usize);
    let bytes = block.text.as_bytes();
    let mut at = if block.inlines.capitals { from } else { to };
    // What is quoted is not the drafter's own.
    let (mut quoted, mut straight) = (0_u32, false);
    while at < to {
        if !bytes[at].is_ascii_alphanumeric() {
            match bytes[at] {
                b'"' => straight = !straight,
                0xE2 if bytes[at..].starts_with("“".as_bytes()) => quoted += 1,
                0xE2 if bytes[at..].starts_with("”".as_bytes()) => quoted = quoted.saturating_sub(1),
                _ => {}
            }
            at += 1;
            continue;
        }
        let end = run_end(&block.text[..to], at);
        let own = quoted == 0 && !straight && bytes[at].is_ascii_uppercase();
        let capitals = || bytes[at..end].iter().filter(|b| b.is_ascii_uppercase()).count();
        if own && (2..=LONGEST).contains(&(end - at)) && capitals() > 1 && is_word(&block.text, at, end) {
            token(block, at, end, facts);
        }
        at = end;
    }
    for term in block.terms.iter().filter(|term| term.topic == Topic::Acronym) {
        let name = lexicon::acronyms()[usize::from(term.row)].short;
        // `Tidal Lagoon Fund (TLF)` defines what it spells out.
        let rest = block.text[term.at.end as usize..].trim_start();
        let defines = rest.strip_prefix('(').is_some_and(|rest| rest.starts_with(name));
        if !defines {
            let acronym =
                Acronym { name: name.into(), used: AcronymUse::SpeltOut, joined: false, wants_article: false };
            facts.push(Fact { at: term.at, what: What::Acronym(acronym) });
        }
    }
}

/// Where a run of letters, figures and hyphens ends; official files have hyphens that do not break.
fn run_end(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = at;
    while let Some(&b) = bytes.get(end) {
        end += match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' => 1,
            0xE2 if text[end..].starts_with(['\u{2010}', '\u{2011}']) => '\u{2011}'.len_utf8(),
            _ => break,
        };
    }
    end
}

/// Whether a run of letters is a word of its own: no part of a symbol, a number, an address or a link.
fn is_word(text: &str, start: usize, end: usize) -> bool {
    let before = text[..start].chars().next_back();
    let after = text[end..].chars().next();
    let joined = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '@' | '_' | '&' | '#'));
    let stopped = text[..start].ends_with('.') && text[..start - 1].ends_with(|c: char| c.is_alphanumeric());
    let initial = text[end..].strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_alphanumeric()));
    !joined(before) && !joined(after) && !stopped && !initial
}

/// The acronyms of one run: `NGO-led` has one, `WHO-UNICEF` two; `UN-Habitat` and `UN-SPIDER` are names.
fn token(block: &Block, start: usize, end: usize, facts: &mut Vec<Fact>) {
    const HYPHENS: [char; 3] = ['-', '\u{2010}', '\u{2011}'];
    let run = &block.text[start..end];
    let all_capitals = |piece: &str| {
        let piece = piece.strip_suffix('s').unwrap_or(piece);
        piece.len() > 1 && piece.bytes().all(|b| b.is_ascii_uppercase())
    };
    let first = run.split(HYPHENS).next().unwrap_or(run);
    if run.split(HYPHENS).skip(1).all(|piece| piece.starts_with(|c: char| c.is_ascii_lowercase())) {
        push(block, start, start + first.len(), facts);
    } else if first != "UN" && run.split(HYPHENS).all(all_capitals) {
        for piece in run.split(HYPHENS) {
            let at = start + (piece.as_ptr() as usize - run.as_ptr() as usize);
            push(block, at, at + piece.len(), facts);
        }
    } else {
        push(block, start, end, facts);
    }
}

fn push(block: &Block, start: usize, end: usize, facts: &mut Vec<Fact>) {
    let written = block.text[start..end].replace(['\u{2010}', '\u{2011}'], "-");
    let name = written.strip_suffix('s').filter(|name| is_acronym(name)).unwrap_or(&written);
    let end = end - (written.len() - name.len());
    if !shortens(name) || STRESSED.contains(&name) {
        return;
    }
    let before = block.text[..start].trim_end_matches(['*', '_', '“', '"', '‘']);
    let after = block.text[end..].strip_prefix('s').unwrap_or(&block.text[end..]);
    // `UN News` is a name of its own, `US$5` a sum.
    if PROPER.iter().any(|(short, rest)| *short == name && after.starts_with(rest)) {
        return;
    }
    let after = after.trim_start_matches(['*', '_', '”', '"', '’']);
    // `(TLF)`, `(TLF, the Fund)`, `(the Fund, TLF)`
    let bracketed = before.ends_with('(') && after.starts_with([')', ',', ';'])
        || after.starts_with(')') && before.trim_end().ends_with([',', ';']);
    let defined = bracketed && block.text[block.body.start as usize..start].trim().len() > 1;
    if !defined && (among_capitals(&block.text, start, end) || in_title(block, start)) || in_target(block, start) {
        return;
    }
    let used = if defined { AcronymUse::Defined } else { AcronymUse::Alone };
    let joined = block.text[end..].starts_with(['s', '-', '\u{2010}', '\u{2011}']);
    let words = before.trim_end();
    let wants_article = JOINERS.iter().any(|joiner| {
        words.strip_suffix(joiner).is_some_and(|rest| rest.is_empty() || rest.ends_with(char::is_whitespace))
    });
    let acronym = Acronym { name: name.into(), used, joined, wants_article };
    facts.push(Fact { at: Span::new(start, end), what: What::Acronym(acronym) });
}

/// Words after which the name of a body has “the”.
const JOINERS: [&str; 14] =
    ["and", "as", "between", "by", "from", "including", "in", "into", "of", "on", "or", "through", "to", "with"];

/// Names that begin with letters which alone would be an acronym.
const PROPER: [(&str, &str); 5] =
    [("UN", " News"), ("UN", " Tourism"), ("UN", " Women"), ("UN", " Volunteers"), ("US", "$")];

/// Whether a word is an acronym and no name in which two capitals stand, nor a numeral.
fn shortens(name: &str) -> bool {
    let capitals = |piece: &str| piece.bytes().filter(u8::is_ascii_uppercase).count();
    let small = name.bytes().filter(u8::is_ascii_lowercase).count();
    let mixed = !name.contains('-') && small > capitals(name);
    // `Secretary-General` has two capitals, but no piece that is an acronym.
    let has_one = name.split('-').any(|piece| capitals(piece) > 1);
    is_acronym(name) && !mixed && has_one && capitals(name) <= 9 && scan::roman_value(name).is_none()
}

/// Whether the word before or after is all in capitals too: a line in capitals holds no acronyms that can be told.
fn among_capitals(text: &str, start: usize, end: usize) -> bool {
    let capital = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        (word.len() > 4 || SMALL.contains(&word) || STRESSED.contains(&word))
            && word.bytes().all(|b| b.is_ascii_uppercase())
            && lexicon::acronyms().iter().all(|one| one.short != word)
    };
    // Words are short: what is longer than this cannot be one of the line's.
    let next = text[end..].strip_prefix(' ').and_then(|rest| rest.split(' ').next()).is_some_and(capital);
    let last = text[..start].strip_suffix(' ').and_then(|rest| rest.rsplit(' ').next()).is_some_and(capital);
    next || last
}

/// Whether a byte stands in italics, the opening phrase aside: titles keep their words.
fn in_title(block: &Block, at: usize) -> bool {
    let lead = block.lead().map(|run| run.outer);
    let runs = &block.inlines.emphasis;
    let next = runs.partition_point(|run| (run.outer.start as usize) <= at);
    // Runs nest no deeper than three.
    runs[next.saturating_sub(3)..next]
        .iter()
        .any(|run| run.style == EmphasisStyle::Italic && lead != Some(run.outer) && run.inner.contains(at))
}

/// Small words of lines in capitals.
const SMALL: [&str; 6] = ["FOR", "FROM", "IN", "OF", "ON", "TO"];

fn in_target(block: &Block, at: usize) -> bool {
    let targets = &block.inlines.targets;
    let next = targets.partition_point(|target| (target.end as usize) <= at);
    targets.get(next).is_some_and(|target| target.contains(at))
}

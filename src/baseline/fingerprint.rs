//! What a finding is known by: its rule, its words and those around them. Not its line, and not the numbers that move
//! when paragraphs do.

use std::fmt;
use std::hash::Hasher;

use fnv::FnvHasher;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::rule::Finding;
use crate::span::{InDoc, Span};
use crate::syntax::BlockTree;

/// What a finding is known by, the same from version to version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(u64);

/// How many words before and after the words at fault count.
const NEIGHBOURS: usize = 6;
/// How many bytes are searched for them.
const REACH: usize = 240;

/// The fingerprints of findings in the text of a tree, in their order.
pub fn fingerprints(tree: &BlockTree, findings: &[Finding<Span<InDoc>>]) -> Vec<Fingerprint> {
    let mut blocks = tree.from(0).peekable();
    let mut current: Option<(usize, &str)> = None;
    let mut one = |finding: &Finding<Span<InDoc>>| {
        let at = finding.at.range().start;
        if current.is_some_and(|(start, _)| at < start) {
            (blocks, current) = (tree.from(0).peekable(), None);
        }
        while let Some((start, block)) = blocks.next_if(|(start, _)| *start <= at) {
            current = Some((start, &block.text));
        }
        let (start, text) = current.unwrap_or((0, ""));
        of(&finding.rule, text, finding.at.range().start - start, finding.at.range().end.saturating_sub(start))
    };
    findings.iter().map(&mut one).collect()
}

/// The fingerprint of a rule at some bytes of a paragraph.
fn of(rule: &str, paragraph: &str, start: usize, end: usize) -> Fingerprint {
    let start = floor(paragraph, start);
    let end = floor(paragraph, end).max(start);
    let from = floor(paragraph, start.saturating_sub(REACH));
    let to = floor(paragraph, end + REACH);
    // A word that is cut at the border of the reach is none.
    let before = match from {
        0 => &paragraph[..start],
        _ => paragraph[from..start].split_once(char::is_whitespace).map_or("", |(_, rest)| rest),
    };
    let first_words = &paragraph[start..floor(paragraph, end.min(start + REACH))];
    let before: Vec<&str> = before.split_whitespace().rev().take(NEIGHBOURS).collect();
    let after = paragraph[end..to].split_whitespace().take(NEIGHBOURS);

    let mut hasher = FnvHasher::default();
    hasher.write(rule.as_bytes());
    let mut part = |words: &mut dyn Iterator<Item = &str>| {
        hasher.write(b"\0");
        words.for_each(|word| write_word(word, &mut hasher));
    };
    part(&mut before.into_iter().rev());
    part(&mut first_words.split_whitespace());
    part(&mut after.into_iter());
    Fingerprint(hasher.finish())
}

/// Numbers of paragraphs, letters of items and footnote marks change when other paragraphs come and go, and signs of
/// markup when italics are repaired: they are left out. Numbers with a stroke and years stay.
fn write_word(word: &str, hasher: &mut FnvHasher) {
    let word = word.split("[^").next().unwrap_or_default();
    let is_sign = |c: char| matches!(c, '*' | '_') || matches!(c, '⁰'..='⁹' | '¹' | '²' | '³');
    let letters = || word.chars().filter(|c| c.is_alphanumeric() && !is_sign(*c));
    let is_number = letters().count() <= 3 && letters().all(|c| c.is_ascii_digit());
    let is_item = word.starts_with('(') && letters().count() <= 5 && letters().all(|c| c.is_ascii_lowercase());
    let mut written = false;
    let mut utf8 = [0; 4];
    for c in word.chars().filter(|c| !is_sign(*c)) {
        if (is_number || is_item) && c.is_alphanumeric() {
            continue;
        }
        hasher.write(c.encode_utf8(&mut utf8).as_bytes());
        written = true;
    }
    if written {
        hasher.write(b" ");
    }
}

fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

impl Fingerprint {
    /// The fingerprint of the same finding in a file of this name, told from its `nth` twin.
    pub fn within(self, path: &str, nth: usize) -> Self {
        let mut hasher = FnvHasher::with_key(self.0);
        hasher.write(path.as_bytes());
        hasher.write(&(nth as u64).to_le_bytes());
        Self(hasher.finish())
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<str>>::deserialize(deserializer)?;
        u64::from_str_radix(&text, 16).map(Self).map_err(|_| D::Error::custom(format!("“{text}” is not a fingerprint")))
    }
}

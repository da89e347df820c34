//! From an old and a new text to the few edits between them, so that an editor's cursor stays where it was.

use std::borrow::Cow;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::text::replaced;
use crate::ide::TextEdit;
use crate::text;

/// The edits that make `new` of `old`: one for each line that changed, without what the line keeps at either end.
pub(super) fn edits(old: &str, new: &str) -> Vec<TextEdit> {
    let old_lines: Vec<_> = text::lines(old).collect();
    let new_lines: Vec<_> = text::lines(new).collect();
    let starts: Vec<usize> = std::iter::once(0)
        .chain(old_lines.iter().scan(0, |at, line| {
            *at += line.len();
            Some(*at)
        }))
        .collect();
    let by_line = |old: std::ops::Range<usize>, new: std::ops::Range<usize>| -> Vec<TextEdit> {
        let pairs = old.zip(new);
        pairs.filter_map(|(i, j)| replaced(starts[i], &old_lines[i], &new_lines[j])).collect()
    };
    if old_lines.len() == new_lines.len() {
        return by_line(0..old_lines.len(), 0..new_lines.len());
    }
    let mut edits = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old_lines, &new_lines) {
        let (before, after) = (op.old_range(), op.new_range());
        match op {
            DiffOp::Equal { .. } => {}
            _ if before.len() == after.len() => edits.extend(by_line(before, after)),
            _ => {
                // Lines that have become others stand beside lines that came or went.
                let (mut i, mut j) = (before.start, after.start);
                let mut pairs = paired(&old_lines[before.clone()], &new_lines[after.clone()]);
                pairs.push((before.len(), after.len()));
                for (old_at, new_at) in pairs {
                    let (old_at, new_at) = (before.start + old_at, after.start + new_at);
                    edits.extend(replaced(starts[i], &old_lines[i..old_at].concat(), &new_lines[j..new_at].concat()));
                    if old_at < before.end {
                        edits.extend(replaced(starts[old_at], &old_lines[old_at], &new_lines[new_at]));
                    }
                    (i, j) = (old_at + 1, new_at + 1);
                }
            }
        }
    }
    edits
}

/// Lines of two passages that are versions of one another, in order: more than half of the longer one is shared.
fn paired(old: &[Cow<str>], new: &[Cow<str>]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut from = 0;
    for (j, line) in new.iter().enumerate() {
        if let Some(i) = (from..old.len()).take(NEAR).find(|&i| alike(&old[i], line)) {
            pairs.push((i, j));
            from = i + 1;
        }
    }
    pairs
}

/// How many lines ahead another version of a line is looked for.
const NEAR: usize = 16;

fn alike(old: &str, new: &str) -> bool {
    let longer = old.len().max(new.len());
    let changed = replaced(0, old, new).map_or(0, |(at, new)| at.len().max(new.len()));
    2 * changed < longer
}

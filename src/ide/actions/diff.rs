//! From an old and a new text to the few edits between them, so that an editor's cursor stays where it was.

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
            _ => edits.extend(replaced(starts[before.start], &old_lines[before].concat(), &new_lines[after].concat())),
        }
    }
    edits
}

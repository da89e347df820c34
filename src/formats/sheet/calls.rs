//! Which footnote a mark calls.

use std::collections::HashMap;

use super::Sheet;

/// The footnotes of a sheet by label.
pub struct Calls<'s> {
    /// Where the footnotes with a label stand, in order: the part and the place in it.
    by_label: HashMap<&'s str, Vec<(usize, usize)>>,
}

impl<'s> Calls<'s> {
    /// The footnotes of a sheet.
    pub fn of(sheet: &'s Sheet) -> Self {
        let mut by_label: HashMap<&str, Vec<(usize, usize)>> = HashMap::new();
        for (part, held) in sheet.parts.iter().enumerate() {
            for (place, note) in held.notes.iter().enumerate() {
                by_label.entry(&*note.label).or_default().push((part, place));
            }
        }
        Self { by_label }
    }

    /// The footnote that a mark in a part calls: the first of its part with this label, or the next after it, where
    /// several texts keep their footnotes together at the end.
    pub fn find(&self, part: usize, label: &str) -> Option<(usize, usize)> {
        let notes = self.by_label.get(label)?;
        let at = notes.partition_point(|(held, _)| *held < part);
        notes.get(at).copied()
    }
}

//! Lists of sub-paragraphs: which level a label belongs to follows from the labels before it.

use super::fact::{Label, LabelForm, LabelStyle};
use super::state::Open;

/// How many levels of sub-paragraphs are told apart.
pub const LEVELS: usize = 4;

/// The last label at each level of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct List {
    /// Style, signs and value, from the first level on.
    pub levels: [Option<(LabelStyle, LabelForm, u16)>; LEVELS],
}

impl List {
    /// No list.
    pub const EMPTY: List = List { levels: [None; LEVELS] };

    /// How many levels are open.
    pub fn depth(&self) -> usize {
        self.levels.iter().take_while(|level| level.is_some()).count()
    }
}

/// The reading of a label that fits the running list, and its level from 0.
pub(crate) fn place_in_list(list: &List, readings: [Option<Label>; 2], open: Open) -> (Label, usize) {
    // What could be a letter and a roman numeral.
    let either = readings[0];
    let readings = || readings.into_iter().flatten();
    let depth = list.depth();
    let same =
        |label: Label, (style, form, _): (LabelStyle, LabelForm, u16)| label.style == style && label.form == form;
    // It counts on where a level left off; a bullet always does.
    for level in (0..depth).rev() {
        let Some(last) = list.levels[level] else { continue };
        for label in readings() {
            let next = label.value == u32::from(last.2) + 1 || label.style == LabelStyle::Bullet;
            if same(label, last) && next {
                return (label, level);
            }
        }
    }
    // `(i)` where `(h)` should stand is a letter out of count, if nothing announces a list of its own.
    if let Some(letter) = either
        && matches!(open, Open::Paused | Open::Stop)
        && let Some(level) = (0..depth).rev().find(|&level| {
            list.levels[level].is_some_and(|last| {
                same(letter, last) && letter.value.abs_diff(u32::from(last.2) + 1) == 1 && letter.value > 1
            })
        })
    {
        return (letter, level);
    }
    // It begins a deeper level, or the same level again.
    if let Some(label) = readings().rfind(|label| label.value == 1) {
        let known = (0..depth).rev().find(|&level| list.levels[level].is_some_and(|last| same(label, last)));
        return (label, known.unwrap_or(depth.min(LEVELS - 1)));
    }
    // It is out of count at a level of its kind.
    for label in readings().collect::<Vec<_>>().into_iter().rev() {
        if let Some(level) = (0..depth).rev().find(|&level| list.levels[level].is_some_and(|last| same(label, last))) {
            return (label, level);
        }
    }
    let label = readings().next().expect("a label was read");
    (label, depth.min(LEVELS - 1))
}

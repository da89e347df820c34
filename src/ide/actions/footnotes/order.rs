//! Footnotes kept in order when paragraphs change places.

use std::collections::HashMap;

use super::{Footnotes, Note, figures, number};
use crate::ide::TextEdit;
use crate::ide::actions::text::Text;

/// The edits that keep the footnotes of the text in order when its blocks come in another one. Marks get new numbers;
/// the words of the footnotes go where their new numbers stand. Where the footnotes were in no order, they stay so.
pub(crate) fn in_order(text: &Text, order: impl Iterator<Item = usize>) -> Vec<TextEdit> {
    let footnotes = Footnotes::read(text);
    let Some(numbers) = footnotes.numbers_in_order() else { return Vec::new() };
    let order: Vec<usize> = order.collect();
    let mut by_block: HashMap<usize, Vec<u32>> = HashMap::new();
    for mark in &footnotes.marks {
        by_block.entry(mark.block).or_default().extend(number(mark.label));
    }
    let mut first_places = Vec::new();
    for &number in order.iter().filter_map(|block| by_block.get(block)).flatten() {
        if !first_places.contains(&number) {
            first_places.push(number);
        }
    }
    let renumbered: HashMap<u32, u32> = first_places.iter().copied().zip(numbers).collect();
    if renumbered.iter().all(|(old, new)| old == new) {
        return Vec::new();
    }
    let mut edits = Vec::new();
    for mark in &footnotes.marks {
        let new = number(mark.label).and_then(|old| Some((old, *renumbered.get(&old)?)));
        edits.extend(new.filter(|(old, new)| old != new).map(|(_, new)| (mark.at, figures(new, mark.style))));
    }
    edits.extend(notes(text, &footnotes, &order, &first_places, &renumbered));
    edits
}

/// The edits to the footnotes: each place has the next number and the words that belong to it.
fn notes(
    text: &Text,
    footnotes: &Footnotes,
    order: &[usize],
    first_places: &[u32],
    renumbered: &HashMap<u32, u32>,
) -> Vec<TextEdit> {
    let numbered: Vec<(&Note, u32)> =
        footnotes.notes.iter().filter_map(|note| Some((note, number(note.label)?))).collect();
    let words = |note: &Note| {
        let one = &text.blocks[note.block];
        let (from, to) = (note.head.end as usize, one.block.content.end as usize);
        (one.bytes(from, to), &one.block.text[from..to])
    };
    let places = order.iter().flat_map(|block| numbered.iter().filter(move |(note, _)| note.block == *block));
    let mut edits = Vec::new();
    for ((note, number), wanted) in places.zip(first_places) {
        let (at, old) = words(note);
        let new = numbered.iter().find(|(_, number)| number == wanted).map_or(old, |(note, _)| words(note).1);
        if new != old {
            edits.push((at, new.to_owned()));
        }
        let label = renumbered.get(wanted).filter(|&label| label != number);
        edits.extend(label.map(|&label| (note.at, figures(label, note.style))));
    }
    edits
}

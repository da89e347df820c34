//! Operative paragraphs counted anew.

use super::operative::number_edit;
use super::retarget::{self, Plan};
use super::text::Part;
use crate::ide::TextEdit;
use crate::syntax::{Kind, Role};

/// The edits that number the operative paragraphs of the part 1, 2, 3, references included. Unnumbered paragraphs stay
/// so; a section that counts from 1 goes on doing so, and an excerpt begins with the number it has.
pub(super) fn edits(part: &Part) -> Vec<TextEdit> {
    let whole = |kind| matches!(kind, Kind::Organ | Kind::Paragraph(Role::Preambular));
    let excerpt = !part.blocks.iter().any(|one| whole(one.block.kind));
    let first = part.paragraphs.iter().find_map(|one| one.number).filter(|_| excerpt);
    let mut next = first.unwrap_or(1);
    let mut numbers = Vec::with_capacity(part.paragraphs.len());
    for (i, one) in part.paragraphs.iter().enumerate() {
        if i > 0 && one.after_heading && one.number == Some(1) {
            next = 1;
        }
        numbers.push(one.number.map(|_| next));
        next += u32::from(one.number.is_some());
    }
    let mut edits = part.numbered(&numbers);
    let kept = part.paragraphs.iter().zip(&numbers).filter(|(one, number)| one.lettered && one.number == **number);
    edits.extend(kept.filter_map(|(one, number)| number_edit(part.blocks[one.head], (*number)?)));
    let address = |place: usize, letters: &str| Some((numbers[place]?, letters.to_owned()));
    edits.extend(retarget::edits(part, &Plan { address: &address, place: &|place| place }));
    edits
}

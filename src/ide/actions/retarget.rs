//! References to paragraphs, when these get other numbers or change places.

use super::text::{Part, Placed, replaced};
use crate::ide::TextEdit;
use crate::syntax::{Direction, InlineReference, Kind, ReferredNumber, Role};

/// A paragraph's new number and the letters after it, from its place and the letters as written: ` (b)`.
pub(super) type Address<'a> = dyn Fn(usize, &str) -> Option<(u32, String)> + 'a;

/// Where paragraphs go: they are named by their place in the part, from 0.
pub(super) struct Plan<'a> {
    /// What it is called by.
    pub address: &'a Address<'a>,
    /// The new place of a paragraph.
    pub place: &'a dyn Fn(usize) -> usize,
}

/// The edits that let every reference of the part say what it said.
pub(super) fn edits(part: &Part, plan: &Plan) -> Vec<TextEdit> {
    let mut edits = Vec::new();
    let mut from = None;
    for (i, &one) in part.blocks.iter().enumerate() {
        if let Some(place) = part.paragraphs.iter().position(|paragraph| paragraph.head == i) {
            from = Some(place);
        }
        let annex = one.block.kind == Kind::Paragraph(Role::Annex);
        let refers = annex
            || matches!(
                one.block.kind,
                Kind::Paragraph(Role::Preambular | Role::Operative | Role::Item(..)) | Kind::Continuation
            );
        if !refers {
            continue;
        }
        for reference in &one.block.inlines.references {
            // In an annex `paragraph 3 above` is one of the annex.
            if !annex || reference.direction == Direction::Here {
                edits.extend(retarget(part, plan, one, reference, from));
            }
        }
    }
    edits
}

/// A number of a reference: as written, where it points, and what it becomes.
struct Number<'t> {
    at: ReferredNumber,
    letters: &'t str,
    place: usize,
    new: (u32, String),
}

fn retarget(part: &Part, plan: &Plan, one: Placed, reference: &InlineReference, from: Option<usize>) -> Vec<TextEdit> {
    let mut numbers = Vec::new();
    for &at in &reference.numbers {
        let letters = letters_after(&one.block.text[..reference.outer.end as usize], at.at.end as usize);
        let Some(place) = place_of(part, at.number, reference.direction, from) else { return Vec::new() };
        let Some(new) = (plan.address)(place, letters) else { return Vec::new() };
        numbers.push(Number { at, letters, place, new });
    }
    let mut edits = match range(&numbers, one) {
        Some((low, high)) => range_edits(part, plan, one, &numbers, low, high),
        None => number_edits(one, &mut numbers),
    };
    edits.extend(direction_edit(plan, one, reference, &numbers, from));
    edits
}

/// Each number by itself. A plain list that ascends goes on ascending.
fn number_edits(one: Placed, numbers: &mut [Number]) -> Vec<TextEdit> {
    let plain = numbers.iter().all(|number| number.letters.is_empty() && number.new.1.is_empty());
    let list = numbers.windows(2).all(|two| !joined_by_to(one, &two[0], &two[1]));
    let ascends = numbers.windows(2).all(|two| two[0].at.number < two[1].at.number);
    if plain && list && ascends {
        let mut new: Vec<_> = numbers.iter().map(|number| number.new.clone()).collect();
        new.sort();
        numbers.iter_mut().zip(new).for_each(|(number, new)| number.new = new);
    }
    let edit = |number: &Number| {
        let written = format!("{}{}", one.block.slice(number.at.at), number.letters);
        let new = format!("{}{}", number.new.0, number.new.1);
        replaced(one.start + number.at.at.start as usize, &written, &new)
    };
    numbers.iter().filter_map(edit).collect()
}

fn joined_by_to(one: Placed, a: &Number, b: &Number) -> bool {
    let from = a.at.at.end as usize + a.letters.len();
    one.block.text.get(from..b.at.at.start as usize).is_some_and(|between| between.trim() == "to")
}

/// The ends of a reference that is one range: `paragraphs 3 to 7`.
fn range(numbers: &[Number], one: Placed) -> Option<(u32, u32)> {
    let [a, b] = numbers else { return None };
    let plain = a.letters.is_empty() && b.letters.is_empty() && joined_by_to(one, a, b);
    (plain && a.place < b.place).then_some((a.at.number, b.at.number))
}

/// A range goes from what its first paragraph became to what its last one did; where paragraphs change places it
/// stays one only if what it held still stands together, and is listed otherwise.
fn range_edits(part: &Part, plan: &Plan, one: Placed, numbers: &[Number], low: u32, high: u32) -> Vec<TextEdit> {
    let (start, end) = (numbers[0].at.at.start as usize, numbers[1].at.at.end as usize);
    let named = |place: &usize| part.paragraphs[*place].number.is_some_and(|number| (low..=high).contains(&number));
    let held: Vec<usize> = (numbers[0].place..=numbers[1].place).filter(named).collect();
    let first = format!("{}{}", numbers[0].new.0, numbers[0].new.1);
    let last = numbers[1].new.0;
    let new = if held.iter().all(|&place| (plan.place)(place) == place) {
        if first == last.to_string() {
            format!("{first} and {last}{}", numbers[1].new.1)
        } else {
            format!("{first} to {last}")
        }
    } else {
        let mut new: Vec<u32> = held.iter().filter_map(|&place| Some((plan.address)(place, "")?.0)).collect();
        new.sort_unstable();
        listed(&new)
    };
    let written = one.block.text[start..end].split_whitespace().collect::<Vec<_>>().join(" ");
    let edit = (written != new).then(|| replaced(one.start + start, &one.block.text[start..end], &new)).flatten();
    edit.into_iter().collect()
}

/// `3 to 6 and 8`
fn listed(numbers: &[u32]) -> String {
    let mut words = Vec::new();
    for run in numbers.chunk_by(|a, b| a + 1 == *b) {
        match run {
            [first, .., last] if run.len() > 2 || run.len() == numbers.len() => {
                words.push(format!("{first} to {last}"))
            }
            _ => words.extend(run.iter().map(u32::to_string)),
        }
    }
    match &words[..] {
        [most @ .., last] if !most.is_empty() => format!("{} and {last}", most.join(", ")),
        _ => words.concat(),
    }
}

/// `above` becomes `below`, or the other way round, where all that is named now stands on the other side.
fn direction_edit(
    plan: &Plan,
    one: Placed,
    reference: &InlineReference,
    numbers: &[Number],
    from: Option<usize>,
) -> Option<TextEdit> {
    let (from, word) = (
        from?,
        match reference.direction {
            Direction::Above => "below",
            Direction::Below => "above",
            Direction::Here => return None,
        },
    );
    let above = reference.direction == Direction::Above;
    let stood = numbers.iter().all(|number| if above { number.place < from } else { number.place > from });
    let now = (plan.place)(from);
    let turned = numbers.iter().all(|number| {
        let place = (plan.place)(number.place);
        if above { place > now } else { place < now }
    });
    let end = reference.outer.end as usize;
    (stood && turned).then(|| (one.bytes(end - word.len(), end), word.to_owned()))
}

/// The paragraph that a reference means: where a number is used twice, the nearest one on the side it names.
fn place_of(part: &Part, number: u32, direction: Direction, from: Option<usize>) -> Option<usize> {
    let bears = |place: &usize| part.paragraphs[*place].number == Some(number);
    let all = 0..part.paragraphs.len();
    let from = from.map_or(0, |from| from + 1);
    let side = match direction {
        Direction::Above => (0..from.saturating_sub(1)).rev().find(bears),
        Direction::Below => (from..all.end).find(bears),
        Direction::Here => None,
    };
    side.or_else(|| all.clone().find(bears))
}

/// The letters in brackets that follow a number: ` (b) (ii)`.
fn letters_after(text: &str, from: usize) -> &str {
    let mut end = from;
    loop {
        let rest = &text[end..];
        let gap = rest.len() - rest.trim_start_matches([' ', '\u{a0}']).len();
        let Some(inner) = rest[gap..].strip_prefix('(') else { break };
        let Some(len) = inner.bytes().take(6).position(|b| b == b')') else { break };
        if len == 0 || !inner.bytes().take(len).all(|b| b.is_ascii_lowercase()) {
            break;
        }
        end += gap + len + 2;
    }
    &text[from..end]
}

/// The letters of ` (b) (ii)`, one by one.
pub(super) fn letters(written: &str) -> impl Iterator<Item = &str> {
    written.split(['(', ')']).map(str::trim).filter(|letter| !letter.is_empty() && *letter != "\u{a0}")
}

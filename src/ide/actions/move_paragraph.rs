//! An operative paragraph moved past its neighbour.
//!
//! It is the neighbour whose words are taken out and put in again: so the cursor stays in the paragraph that is moved.

use super::footnotes;
use super::operative::Operative;
use super::retarget::{self, Plan};
use super::text::{Part, Placed, Text};
use crate::fixing;
use crate::ide::TextEdit;
use crate::span::Span;
use crate::syntax::{Action, Kind, Quoted};

/// The edits that move the paragraph at the cursor before the one before it.
pub(super) fn up(text: &Text, part: &Part) -> Vec<TextEdit> {
    let place = part.paragraph_here().filter(|_| at_head(part));
    let before = place.and_then(|place| place.checked_sub(1));
    before.and_then(|first| exchanged(text, part, first, first)).unwrap_or_default()
}

/// The edits that move the paragraph at the cursor behind the one after it.
pub(super) fn down(text: &Text, part: &Part) -> Vec<TextEdit> {
    let place = part.paragraph_here().filter(|_| at_head(part));
    place.and_then(|first| exchanged(text, part, first, first + 1)).unwrap_or_default()
}

/// Whether the cursor is in the words that open a paragraph rather than in a sub-paragraph.
fn at_head(part: &Part) -> bool {
    part.paragraphs.iter().any(|one| one.head == part.at)
}

/// The edits that exchange a paragraph and the next one; `taken`, one of the two, is the one that is put in anew.
fn exchanged(text: &Text, part: &Part, first: usize, taken: usize) -> Option<Vec<TextEdit>> {
    let [a, b] = *part.paragraphs.get(first..first + 2)? else { return None };
    // What ends in a colon introduces something that could not be read as its own.
    let introduces = |place| part.last(place).block.end.sign == Some(':');
    if introduces(first) || introduces(first + 1) || b.after_heading || a.number.is_some() != b.number.is_some() {
        return None;
    }
    let (a_from, b_from) = (with_comment(part, a), with_comment(part, b));
    let between = &part.blocks[a.last + 1..b_from];
    if between.iter().any(|one| !matches!(one.block.kind, Kind::Note | Kind::Blank)) {
        return None;
    }
    let mut edits = inner_edits(text, part, first, [a_from, b_from]);
    edits.sort();
    let (a_start, a_end) = (part.blocks[a_from].start, part.last(first).content_end());
    let (b_start, b_end) = (part.blocks[b_from].start, part.last(first + 1).content_end());
    let moved = |from: usize, to: usize| rewritten(part, &edits, from, to);
    let gap = part.blocks[a.last].block.text[part.blocks[a.last].block.content.end as usize..].to_owned();
    let taken_out = |edits: Vec<TextEdit>, from: usize, to: usize| -> Vec<TextEdit> {
        edits.into_iter().filter(|(at, _)| (at.start as usize) < from || at.end as usize > to).collect()
    };
    let edits = if between.is_empty() && taken == first {
        let words = format!("{gap}{}", moved(a_start, a_end));
        let mut edits = taken_out(edits.clone(), a_start, a_end);
        edits.push((Span::new(a_start, b_start), String::new()));
        put_in(&mut edits, b_end, words);
        edits
    } else if between.is_empty() {
        let words = format!("{}{gap}", moved(b_start, b_end));
        let mut edits = taken_out(edits.clone(), b_start, b_end);
        edits.push((Span::new(a_end, b_end), String::new()));
        put_in(&mut edits, a_start, words);
        edits
    } else {
        // Footnotes stand between the two and stay where they are.
        let (a_words, b_words) = (moved(a_start, a_end), moved(b_start, b_end));
        let mut edits = taken_out(taken_out(edits.clone(), a_start, a_end), b_start, b_end);
        edits.push((Span::new(a_start, a_end), b_words));
        edits.push((Span::new(b_start, b_end), a_words));
        edits
    };
    Some(edits)
}

/// Puts words in at a place where an edit may already end or begin.
fn put_in(edits: &mut Vec<TextEdit>, at: usize, words: String) {
    if let Some((_, new)) = edits.iter_mut().find(|(place, new)| place.end as usize == at && !new.is_empty()) {
        new.push_str(&words);
    } else {
        edits.push((Span::at(at), words));
    }
}

/// The first block of a paragraph, or the comment before it that silences rules in it.
fn with_comment(part: &Part, one: Operative) -> usize {
    let before = one.head.checked_sub(1).filter(|&before| {
        let directive = part.blocks[before].block.directive.as_ref();
        directive.is_some_and(|directive| directive.action == Action::DisableNextLine)
    });
    before.unwrap_or(one.head)
}

/// The words from one byte of the document to another, after the edits between them.
fn rewritten(part: &Part, edits: &[TextEdit], from: usize, to: usize) -> String {
    let within = |one: &&Placed| one.start < to && one.start + one.block.text.len() > from;
    let blocks: Vec<&Placed> = part.blocks.iter().filter(within).collect();
    let start = blocks.first().map_or(from, |one| one.start);
    let words: String = blocks.iter().map(|one| &*one.block.text).collect();
    let inside = edits.iter().filter(|(at, _)| at.start as usize >= from && at.end as usize <= to);
    let placed = |(at, new): &TextEdit| (Span::new(at.start as usize - from, at.end as usize - from), new.clone());
    let inside: Vec<TextEdit> = inside.map(placed).collect();
    fixing::edited(&words[from - start..to - start], &inside)
}

/// What changes besides the order: numbers, signs at the end, references, footnotes.
fn inner_edits(text: &Text, part: &Part, first: usize, from: [usize; 2]) -> Vec<TextEdit> {
    let second = first + 1;
    let swap = |place: usize| match place {
        _ if place == first => second,
        _ if place == second => first,
        _ => place,
    };
    let numbers: Vec<Option<u32>> =
        (0..part.paragraphs.len()).map(|place| part.paragraphs[swap(place)].number).collect();
    let mut edits = part.numbered(&numbers);
    let address = |place: usize, letters: &str| Some((numbers[place]?, letters.to_owned()));
    edits.extend(retarget::edits(part, &Plan { address: &address, place: &swap }));
    edits.extend(endings(part.last(first), part.last(second)));
    // The order of the text's blocks afterwards.
    let [a, b] = [part.paragraphs[first], part.paragraphs[second]];
    let block = |i: usize| part.first + i;
    let order = (0..block(from[0]))
        .chain(block(from[1])..block(b.last + 1))
        .chain(block(a.last + 1)..block(from[1]))
        .chain(block(from[0])..block(a.last + 1))
        .chain(block(b.last + 1)..text.blocks.len());
    edits.extend(footnotes::in_order(text, order));
    edits
}

/// The stop that ends the second paragraph, and the closing quotation mark of a quoted text, go to the first one.
fn endings(first: Placed, second: Placed) -> Vec<TextEdit> {
    let (a, b) = (&first.block.end, &second.block.end);
    let mut edits = Vec::new();
    let tail = |end: &crate::syntax::End| end.conjunction.map_or(end.at, |word| end.at.join(word));
    let stops = b.sign == Some('.') && a.sign != Some('.');
    if stops {
        let sign = if a.sign == Some(';') { first.block.slice(tail(a)) } else { ";" };
        edits.push((first.at(tail(a)), ".".to_owned()));
        edits.push((second.at(b.at), sign.to_owned()));
    }
    let closes = second.block.entry.quoted == Quoted::Text && second.block.exit.quoted == Quoted::No;
    let content = &second.block.text[..second.block.content.end as usize];
    if closes && let Some(at) = content.rfind(['”', '"', '»']).filter(|&at| at >= b.words_end) {
        let mark = content[at..].chars().next().expect("it was found there");
        edits.push((second.bytes(at, at + mark.len_utf8()), String::new()));
        match edits.first_mut() {
            Some((_, new)) if stops => new.push(mark),
            _ => edits.push((Span::at(first.start + tail(a).end as usize), mark.to_string())),
        }
    }
    edits
}

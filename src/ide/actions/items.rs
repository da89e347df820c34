//! An operative paragraph made a sub-paragraph of the one before, and back.

use super::operative::figures;
use super::retarget::{self, Plan, letters};
use super::text::{Part, Placed, replaced};
use crate::ide::TextEdit;
use crate::syntax::opener::{self, Shape, verbs};
use crate::syntax::{self, Kind, Label, LabelForm, LabelStyle, Role, letters_of, roman_of, usual_end};

/// The edits that make the paragraph at the cursor a sub-paragraph of the one before it.
pub(super) fn demoted(part: &Part) -> Vec<TextEdit> {
    demote(part).unwrap_or_default()
}

fn demote(part: &Part) -> Option<Vec<TextEdit>> {
    let place = part.paragraph_here().filter(|&place| part.paragraphs[place].head == part.at)?;
    let parent = place.checked_sub(1)?;
    let [above, own] = *part.paragraphs.get(parent..=place)? else { return None };
    let (parent_number, head) = (above.number?, part.head(place));
    (own.number.is_some() && !own.after_heading).then_some(())?;
    let blocks = &part.blocks[above.head + 1..=above.last];
    let last_point = blocks.iter().rfind(|one| level(one) == Some(1));
    // What follows a list, or is quoted in the paragraph, would come between it and the new point.
    let fits =
        |one: &Placed| level(one).is_some() || matches!(one.block.kind, Kind::Continuation | Kind::Note | Kind::Blank);
    blocks.iter().all(fits).then_some(())?;
    let (letter, before) = match last_point {
        Some(point) => {
            let label = point.block.label?;
            let letter = written(label.label.style, label.label.value + 1)?;
            let before = if letter.is_empty() { point.before_body().to_owned() } else { point.labelled(&letter)? };
            (letter, before)
        }
        None => {
            let indent = part
                .blocks
                .iter()
                .find(|one| level(one) == Some(1))
                .map_or("", |one| &one.block.text[..one.block.content.start as usize]);
            let quote = head.block.quote.map_or("", |quote| head.block.slice(quote));
            ("a".to_owned(), format!("{indent}{quote}(a) "))
        }
    };
    // After `(h)` the first point of a list below, `(i)`, would be the next letter.
    (letter != "h" || own.head == own.last).then_some(())?;
    let mut edits = Vec::new();
    if last_point.is_none() {
        let end = &part.last(parent).block.end;
        let sign = end.conjunction.map_or(end.at, |word| end.at.join(word));
        let last = part.last(parent);
        edits.extend(replaced(last.at(sign).start as usize, last.block.slice(sign), ":"));
    }
    // What the words before the list say already is not said again.
    let stem = part.head(parent).block.end.sign == Some(':');
    let own_words = if stem { after_stem(part.head(parent), head) } else { None };
    let body = head.block.body.start as usize;
    let old = &head.block.text[..own_words.unwrap_or(body)];
    let new = match own_words {
        Some(from) => {
            let first = head.block.text[from..].chars().next()?;
            edits.push((head.bytes(from, from + first.len_utf8()), first.to_uppercase().collect()));
            before
        }
        None => before,
    };
    edits.extend(replaced(head.start, old, &new));
    edits.extend(relabelled(part, own.head + 1, own.last, LabelStyle::Letter, LabelStyle::Roman)?);
    let numbers = part.shifted(place + 1, -1);
    edits.extend(part.numbered(&numbers));
    // The only paragraph has no number, unless something refers to it.
    let referred = || part.blocks.iter().any(|one| !one.block.inlines.references.is_empty());
    if part.paragraphs.len() == 2 && !referred() {
        let above = part.head(parent);
        edits.extend(above.block.label.map(|label| (above.at(label.whole), String::new())));
    }
    let address = |at: usize, written: &str| {
        if at != place {
            return Some((numbers[at]?, written.to_owned()));
        }
        let deeper: String = letters(written).map(|letter| in_brackets(&converted(letter, true))).collect();
        Some((
            parent_number,
            if letter.is_empty() { String::new() } else { format!("{}{deeper}", in_brackets(&letter)) },
        ))
    };
    edits.extend(retarget::edits(part, &Plan { address: &address, place: &|place| place }));
    Some(edits)
}

/// The edits that make the sub-paragraph at the cursor, the last of its list, a paragraph of its own.
pub(super) fn promoted(part: &Part) -> Vec<TextEdit> {
    promote(part).unwrap_or_default()
}

fn promote(part: &Part) -> Option<Vec<TextEdit>> {
    let place = part.paragraph_here()?;
    let (parent, point) = (part.paragraphs[place], part.here());
    (level(&point) == Some(1)).then_some(())?;
    let label = point.block.label?;
    let after = &part.blocks[part.at + 1..=parent.last];
    let fits = |one: &Placed| {
        level(one).is_some_and(|level| level > 1)
            || matches!(one.block.kind, Kind::Continuation | Kind::Note | Kind::Blank)
    };
    after.iter().all(fits).then_some(())?;
    let head = part.head(place);
    let alone = !part.blocks[parent.head..part.at].iter().any(|one| level(one) == Some(1));
    let mut edits = Vec::new();
    let body = point.block.body();
    let phrase = opener::phrase(body).filter(|phrase| phrase.known);
    let finite = phrase.as_ref().filter(|phrase| phrase.shape == Shape::Finite);
    let stem = match finite {
        Some(phrase) => {
            if point.block.lead().is_none() {
                let from = point.block.body.start as usize;
                let end = from + usual_end(point.block.entry.organ, phrase);
                edits.push((point.bytes(from + phrase.start, from + phrase.start), "*".to_owned()));
                edits.push((point.bytes(end, end), "*".to_owned()));
            }
            String::new()
        }
        // The words before the list begin the sentence that the point goes on with.
        None if !alone => {
            let stem = stem_of(head)?;
            if let Some(first) = capital_to_lower(body, phrase.as_ref()) {
                let from = point.block.body.start as usize;
                edits.push((point.bytes(from, from + first.len_utf8()), first.to_lowercase().collect()));
            }
            format!("{stem} ")
        }
        None => return None,
    };
    let number = match parent.number {
        Some(number) => number,
        None if part.paragraphs.len() == 1 && head.block.label.is_none() => {
            edits.push((head.bytes(head.block.body.start as usize, head.block.body.start as usize), "1. ".to_owned()));
            1
        }
        None => return None,
    };
    let before = match head.block.label {
        Some(label) => head.labelled(&figures(label.label, number + 1))?,
        None => format!("{}2. ", head.before_body()),
    };
    let from = point.block.body.start as usize;
    edits.extend(replaced(point.start, &point.block.text[..from], &format!("{before}{stem}")));
    if alone && head.block.end.sign == Some(':') {
        edits.push((head.at(head.block.end.at), ";".to_owned()));
    }
    edits.extend(relabelled(part, part.at + 1, parent.last, LabelStyle::Roman, LabelStyle::Letter)?);
    let mut numbers = part.shifted(place + 1, 1);
    edits.extend(part.numbered(&numbers));
    numbers[place] = Some(number);
    let own = point.block.slice(label.at);
    let address = |at: usize, written: &str| {
        let mut inner = letters(written);
        if at == place && label.label.style != LabelStyle::Bullet && inner.next() == Some(own) {
            let higher = inner.map(|letter| in_brackets(&converted(letter, false))).collect();
            return Some((number + 1, higher));
        }
        Some((numbers[at]?, written.to_owned()))
    };
    edits.extend(retarget::edits(part, &Plan { address: &address, place: &|place| place }));
    Some(edits)
}

/// The level of a sub-paragraph of the operative part.
fn level(one: &Placed) -> Option<u8> {
    match one.block.kind {
        Kind::Paragraph(Role::Item(syntax::Part::Operative, level)) => Some(level),
        _ => None,
    }
}

/// A value in the style of a list's letters; nothing for a bullet.
fn written(style: LabelStyle, value: u32) -> Option<String> {
    Some(match style {
        LabelStyle::Letter => letters_of(value),
        LabelStyle::Roman => roman_of(value),
        LabelStyle::Arabic => value.to_string(),
        LabelStyle::Bullet => String::new(),
        _ => return None,
    })
}

fn in_brackets(letter: &str) -> String {
    format!(" ({letter})")
}

/// A letter as the roman numeral of the same place, or back; what is neither stays.
fn converted(letter: &str, to_roman: bool) -> String {
    let mut values = 1..=60;
    if to_roman {
        values.find(|&value| letters_of(value) == letter).map_or(letter.to_owned(), roman_of)
    } else {
        values.find(|&value| roman_of(value) == letter).map_or(letter.to_owned(), letters_of)
    }
}

/// The edits that write the labels of a list one level deeper or higher. Bullets stay; a list of two levels, or one
/// with other labels, cannot be moved so.
fn relabelled(part: &Part, from: usize, to: usize, old: LabelStyle, new: LabelStyle) -> Option<Vec<TextEdit>> {
    let mut edits = Vec::new();
    let items = part.blocks.get(from..=to).unwrap_or_default().iter().filter(|one| level(one).is_some());
    let depth = if old == LabelStyle::Letter { 1 } else { 2 };
    for one in items {
        let label = one.block.label?;
        match label.label {
            _ if level(one) != Some(depth) => return None,
            Label { style: LabelStyle::Bullet, .. } => {}
            Label { style, form: LabelForm::Brackets, value } if style == old => {
                edits.push((one.at(label.at), written(new, value)?));
            }
            _ => return None,
        }
    }
    Some(edits)
}

/// The words that a paragraph's list goes on with, as written: `*Requests* the Secretary-General`.
fn stem_of<'d>(head: Placed<'d>) -> Option<&'d str> {
    let (from, to) = (head.block.body.start as usize, head.block.end.words_end);
    let marked = head.block.inlines.marks.iter().any(|mark| mark.outer.start as usize >= from);
    let stem = head.block.text.get(from..to)?.trim_end();
    (head.block.end.sign == Some(':') && !marked && !stem.is_empty()).then_some(stem)
}

/// Where the words of a paragraph go on after those that it shares with the words before a list, `also` and `further`
/// left aside; nothing where it does not share them.
fn after_stem(parent: Placed, own: Placed) -> Option<usize> {
    let stem = stem_of(parent)?;
    let from = own.block.body.start as usize;
    let mut rest = words(own.block.body()).filter(|(_, word)| !is_adverb(word));
    let mut end = 0;
    for (_, word) in words(stem).filter(|(_, word)| !is_adverb(word)) {
        let (after, other) = rest.next()?;
        (word == other).then_some(())?;
        end = after;
    }
    let (shared, tail) = own.block.body().split_at(end);
    let at = from + end + tail.len() - tail.trim_start().len();
    let starts_a_word = tail.trim_start().starts_with(char::is_lowercase);
    let cuts =
        own.block.inlines.emphasis.iter().any(|run| (run.outer.start as usize) < at && at < run.outer.end as usize);
    (starts_a_word && !cuts && tail.len() > tail.trim_start().len() && !shared.is_empty()).then_some(at)
}

/// The words of a text without markup in lower case, each with the place where it ends.
fn words(text: &str) -> impl Iterator<Item = (usize, String)> {
    let mut at = 0;
    text.split_inclusive(char::is_whitespace).filter_map(move |piece| {
        at += piece.len();
        let word = piece.trim().trim_matches(['*', '_']).to_lowercase();
        let end = at - (piece.len() - piece.trim_end().len());
        (!word.is_empty()).then_some((end, word))
    })
}

fn is_adverb(word: &str) -> bool {
    matches!(word, "also" | "further")
}

/// The capital of a point that is none inside a sentence, where that is certain: a name keeps its capital.
fn capital_to_lower(body: &str, phrase: Option<&opener::Phrase>) -> Option<char> {
    let first = body.chars().next().filter(|c| c.is_uppercase())?;
    let word: String = body.chars().take_while(|c| c.is_alphabetic()).collect();
    let verb = phrase.is_some_and(|phrase| matches!(phrase.shape, Shape::Infinitive | Shape::Base | Shape::Participle));
    (verb || verbs::is_function_word(&word.to_lowercase())).then_some(first)
}

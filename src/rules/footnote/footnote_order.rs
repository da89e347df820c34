use rustc_hash::{FxHashMap, FxHashSet};

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, MarkStyle, What, superscript};

rule! {
    /// Footnote marks do not first appear in the order 1, 2, 3.
    ///
    /// ## Why
    /// The reader finds a footnote by its number, and footnotes stand in the order of their marks. After a paragraph
    /// was moved or a footnote inserted, the numbers must follow. A mark that is repeated keeps its number.
    ///
    /// The fix counts the marks anew and gives the footnotes their new numbers. It is safe only where the footnotes
    /// then stand in order themselves: otherwise two marks may have been exchanged by mistake, and you have to look.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights[^2] and the Protocol on Buoys,[^1]
    ///
    /// [^2]: Resolution 46/152, annex.
    ///
    /// [^1]: Resolution 51/12, annex.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights[^1] and the Protocol on Buoys,[^2]
    ///
    /// 1. *Invites* States to join the Convention;<sup>1</sup>
    ///
    /// 2. *Requests* the Secretary-General to report on its harbours.
    ///
    /// [^1]: Resolution 46/152, annex.
    ///
    /// [^2]: Resolution 51/12, annex.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes: consecutive numbers through each text. None of 1,186 adopted texts
    /// with footnotes has a mark out of order; each text of a committee report begins again at 1.
    "footnote-order", Fixes::Safe, |_| Scope::text(FactKinds::MARK.with(FactKinds::NOTE), check)
}

/// The marks of a text that are numbers, by their first places, and its footnotes.
struct Count {
    /// Numbers in the order of their first marks, with the mark.
    order: Vec<(u32, usize)>,
    notes: FxHashSet<u32>,
    /// Whether no number has two footnotes.
    unique: bool,
}

/// Where the count breaks.
enum Break {
    /// The mark at this place in the order comes before the one of this number.
    Early(usize, u32),
    /// The mark at this place leaves out the number after this one.
    Skips(usize, u32),
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let count = read(facts);
    let mut sorted: Vec<u32> = count.order.iter().map(|one| one.0).collect();
    sorted.sort_unstable();
    let Some(found) = find_break(&count, &sorted) else { return };
    let (place, other) = match found {
        Break::Early(at, due) => (at, due),
        Break::Skips(at, before) => (at, before),
    };
    let (number, at) = count.order[place];
    let message = match found {
        Break::Early(..) => {
            format!("footnote mark {number} comes before mark {other}: number the marks in the order of the text")
        }
        Break::Skips(..) => {
            let due = other + 1;
            format!("footnote mark {number} follows mark {other}, and there is no footnote {due}: number it {due}")
        }
    };
    let reported = sink.report(at, message);
    if let Break::Early(..) = found
        && let Some(&(_, later)) = count.order.iter().find(|one| one.0 == other)
    {
        reported.note(later, format!("mark {other} first stands here"));
    }
    let Some((edits, in_order)) = renumbered(facts, &count, sorted[0]) else { return };
    let title = "Number the marks and their footnotes in the order of the text";
    if in_order {
        reported.fix(title, edits);
    } else if facts.iter().all(|fact| !matches!(&fact.what, What::Note(note) if note.style != MarkStyle::Bracket)) {
        reported.unsafe_fix(title, edits);
    }
}

/// The number that a label is, unless it is a letter, a word or an asterisk.
fn number(label: &str) -> Option<u32> {
    let plain = label.len() < 8 && !label.starts_with('0') && label.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| label.parse().ok()).flatten()
}

fn label(fact: &Fact) -> Option<(u32, MarkStyle, bool)> {
    match &fact.what {
        What::Mark(mark) => Some((number(&mark.label)?, mark.style, false)),
        What::Note(note) => Some((number(&note.label)?, note.style, true)),
        _ => None,
    }
}

fn read(facts: &[&Fact]) -> Count {
    let mut count = Count { order: Vec::new(), notes: FxHashSet::default(), unique: true };
    let mut seen = FxHashSet::default();
    for (at, fact) in facts.iter().enumerate() {
        match label(fact) {
            Some((number, _, true)) => count.unique &= count.notes.insert(number),
            Some((number, ..)) if seen.insert(number) => count.order.push((number, at)),
            _ => {}
        }
    }
    count
}

/// The first place where the marks are not in order, or leave out a number for which there is no footnote either. An
/// excerpt may begin with a later number.
fn find_break(count: &Count, sorted: &[u32]) -> Option<Break> {
    let mut before: Option<u32> = None;
    for (at, (&(number, _), &due)) in count.order.iter().zip(sorted).enumerate() {
        if number != due {
            return Some(Break::Early(at, due));
        }
        if let Some(before) = before
            && number > before + 1
            && !count.notes.contains(&(before + 1))
        {
            return Some(Break::Skips(at, before));
        }
        before = Some(number);
    }
    None
}

/// The edits that count the marks from `first` on and take the footnotes along, and whether the footnotes then stand in
/// order; nothing where marks and footnotes do not match one to one.
fn renumbered(facts: &[&Fact], count: &Count, first: u32) -> Option<(Vec<(usize, String)>, bool)> {
    let matched = count.unique
        && count.order.len() == count.notes.len()
        && count.order.iter().all(|one| count.notes.contains(&one.0));
    if !matched {
        return None;
    }
    let new: FxHashMap<u32, u32> = count.order.iter().map(|one| one.0).zip(first..).collect();
    let mut edits = Vec::new();
    let mut in_order = true;
    let mut last = 0;
    for (at, fact) in facts.iter().enumerate() {
        let Some((old, style, is_note)) = label(fact) else { continue };
        let new = *new.get(&old)?;
        if is_note {
            in_order &= new > last;
            last = new;
        }
        if new != old {
            let digits = if style == MarkStyle::Superscript { superscript(new) } else { new.to_string() };
            edits.push((at, digits));
        }
    }
    Some((edits, in_order))
}

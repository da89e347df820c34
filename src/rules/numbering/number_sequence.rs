use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Direction, Fact, FactKinds, HeadingKind, LabelStyle, Role, What};

rule! {
    /// The numbers of operative paragraphs skip or repeat one.
    ///
    /// ## Why
    /// Operative paragraphs run 1, 2, 3 … through the whole text, so that each can be cited by its number. A gap or a
    /// repeat makes every later reference point to the wrong paragraph.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Welcomes* the atlas;
    ///
    /// 3. *Requests* the Secretary-General to print it.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Welcomes* the atlas;
    ///
    /// 2. *Requests* the Secretary-General to print it.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, paragraphs. All 359 operative paragraphs of a committee report with fifteen
    /// texts are in sequence. A section may begin again at 1, as the Fifth Committee writes.
    "number-sequence", Fixes::Safe,
    |_| Scope::text(
        FactKinds::PARAGRAPH.with(FactKinds::OPENING).with(FactKinds::HEADING).with(FactKinds::ORGAN).with(FactKinds::REFERENCE),
        check,
    )
}

/// A numbered operative paragraph.
struct Numbered {
    fact: usize,
    number: u32,
    /// The number it should have.
    expected: u32,
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let mut start = 0;
    while start < facts.len() {
        let organ = |fact: &&Fact| matches!(fact.what, What::Organ(_));
        let end = facts[start + 1..].iter().position(organ).map_or(facts.len(), |at| start + 1 + at);
        check_text(facts, start..end, sink);
        start = end;
    }
}

fn check_text(facts: &[&Fact], range: std::ops::Range<usize>, sink: &mut Sink<usize>) {
    let mut run: Vec<Numbered> = Vec::new();
    let mut last = 0;
    let mut section = false;
    let mut unnumbered = 0;
    for at in range.clone() {
        match &facts[at].what {
            What::Heading(heading) => {
                section |=
                    matches!(heading.kind, HeadingKind::RomanSection | HeadingKind::LetterSection | HeadingKind::Plain);
            }
            What::Paragraph(paragraph) if paragraph.role == Role::Operative => {
                let Some(label) =
                    paragraph.label.filter(|label| matches!(label.style, LabelStyle::Arabic | LabelStyle::Working))
                else {
                    unnumbered += 1;
                    continue;
                };
                let opens = matches!(facts.get(at + 1), Some(Fact { what: What::Opening(_), .. }));
                let next = last + 1;
                if !opens && label.value != next {
                    continue; // a numbered list inside a paragraph
                }
                let restarts = label.value == 1 && section;
                // Paragraphs that have lost their number still count: another rule asks for theirs.
                let counted = label.value == next + std::mem::take(&mut unnumbered);
                let expected = if restarts || counted { label.value } else { next };
                section = false;
                last = expected;
                run.push(Numbered { fact: at, number: label.value, expected });
            }
            _ => {}
        }
    }
    let Some(first_wrong) = run.iter().position(|one| one.number != one.expected) else { return };
    if run[0].number > 1 && run.iter().all(|one| one.number.checked_sub(one.expected) == Some(run[0].number - 1)) {
        return; // an excerpt that starts later and counts on
    }
    let one = &run[first_wrong];
    let message = if first_wrong > 0 && one.number == run[first_wrong - 1].number {
        format!("the number {} is used twice: this paragraph is {}", one.number, one.expected)
    } else {
        format!("paragraph {} follows paragraph {}: number it {}", one.number, one.expected - 1, one.expected)
    };
    let message = if one.expected == 1 {
        format!("the first operative paragraph is number 1, not {}", one.number)
    } else {
        message
    };
    // One finding for the break; its fix counts anew to the end and takes the references along.
    let mut edits: Vec<(usize, String)> =
        run.iter().filter(|one| one.number != one.expected).map(|one| (one.fact, one.expected.to_string())).collect();
    let renumbered = |number: u32| {
        let mut found = run.iter().filter(|one| one.number == number);
        found.next().filter(|_| found.next().is_none()).map(|one| one.expected)
    };
    for at in range {
        if let What::Reference(reference) = &facts[at].what
            && let Some(new) = renumbered(reference.number)
            && new != reference.number
            && matches!(reference.direction, Direction::Above | Direction::Below | Direction::Here)
        {
            edits.push((at, new.to_string()));
        }
    }
    edits.sort_by_key(|(at, _)| *at);
    sink.report(one.fact, message).fix("Renumber the paragraphs from here on", edits);
}

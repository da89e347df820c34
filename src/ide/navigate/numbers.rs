//! Operative paragraphs and the references to them.

use super::{Place, touches};
use crate::ide::TextEdit;
use crate::ide::structure::Placed;
use crate::span::{InBlock, InDoc, Span};
use crate::syntax::{Block, Fact, Kind, LabelStyle, Role, What};

/// The number of an operative paragraph.
pub(super) struct Number {
    number: u32,
    /// The figures under the cursor.
    pub at: Span<InDoc>,
    /// Whether the cursor stands at a paragraph's own number.
    own: bool,
    pub places: Vec<Place>,
    /// The blocks of the text among those of the unit.
    text: std::ops::Range<usize>,
}

impl Number {
    /// The number at `offset`, which lies in the block `nth`: of a paragraph, or in a reference to one.
    pub(super) fn find(unit: &[Placed], nth: usize, offset: usize) -> Option<Self> {
        let (start, block) = unit[nth];
        let label = block.label.filter(|label| {
            let signs = block.slice(label.whole).trim_end().len();
            let from = start + label.whole.start as usize;
            touches(Span::new(from, from + signs), offset)
        });
        let own = label.and_then(|_| block.facts.iter().find_map(|fact| number_of(block, fact)));
        let (number, at) = own.or_else(|| referred(block, offset.checked_sub(start)?))?;
        // Every organ line begins to count anew.
        let organ = |(_, block): &Placed| block.kind == Kind::Organ;
        let first = unit[..=nth].iter().rposition(organ).unwrap_or(0);
        let last = unit[nth + 1..].iter().position(organ).map_or(unit.len(), |next| nth + 1 + next);
        let mut places = Vec::new();
        for (start, block) in &unit[first..last] {
            for fact in &block.facts {
                let (other, at, definition) = match (&fact.what, number_of(block, fact)) {
                    (_, Some((own, at))) => (own, at, true),
                    (What::Reference(reference), None) => (reference.number, fact.at, false),
                    _ => continue,
                };
                if other == number {
                    places.push(Place { at: at.placed(*start), definition });
                }
            }
        }
        Some(Number { number, at: at.placed(start), own: own.is_some(), places, text: first..last })
    }

    pub(super) fn rename(&self, unit: &[Placed], name: &str) -> Result<Vec<TextEdit>, String> {
        let name = name.trim_end_matches('.');
        let new = name.parse::<u32>().ok().filter(|new| (1..1_000).contains(new) && new.to_string() == name);
        let Some(new) = new else {
            return Err(format!("The number of a paragraph is a number from 1 to 999; “{name}” is not."));
        };
        let taken = || {
            let mut facts =
                unit[self.text.clone()].iter().flat_map(|(_, block)| block.facts.iter().map(move |f| (block, f)));
            facts.any(|(block, fact)| number_of(block, fact).is_some_and(|(number, _)| number == new))
        };
        if new != self.number && taken() {
            return Err(format!("There is a paragraph {new} in this text already."));
        }
        let edit = |place: &Place| (place.at, new.to_string());
        match (self.places.iter().filter(|place| place.definition).count(), self.own) {
            (0, _) => Err(format!("There is no paragraph {} in this text.", self.number)),
            (1, _) => Ok(self.places.iter().map(edit).collect()),
            // Which of them the references mean nobody can tell: they stay with the other one.
            (_, true) => Ok(self.places.iter().filter(|place| place.at == self.at).map(edit).collect()),
            (_, false) => Err(format!("More than one paragraph is numbered {}: give them numbers first.", self.number)),
        }
    }
}

/// The number that an operative paragraph has, and its figures.
fn number_of(block: &Block, fact: &Fact) -> Option<(u32, Span<InBlock>)> {
    let What::Paragraph(paragraph) = &fact.what else { return None };
    let label = block.label.filter(|_| paragraph.role == Role::Operative)?;
    let from = match label.label.style {
        LabelStyle::Arabic => label.at.start,
        // `OP3`
        LabelStyle::Working => label.at.start + 2,
        _ => return None,
    };
    Some((label.label.value, Span::new(from as usize, label.at.end as usize)))
}

/// The number that a reference at a byte of the block refers to: the one under the cursor, else its first.
fn referred(block: &Block, at: usize) -> Option<(u32, Span<InBlock>)> {
    let touches = |span: Span<_>| span.start as usize <= at && at <= span.end as usize;
    let reference = block.inlines.references.iter().find(|reference| touches(reference.outer))?;
    let number = reference.numbers.iter().find(|number| touches(number.at)).or(reference.numbers.first())?;
    let claimed = block.facts.iter().any(|fact| matches!(fact.what, What::Reference(_)) && fact.at == number.at);
    claimed.then_some((number.number, number.at))
}

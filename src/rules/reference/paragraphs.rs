//! The operative paragraphs of a text and what refers to them.

use rustc_hash::FxHashMap;

use crate::syntax::{Fact, FactKinds, LabelStyle, Reference, Role, What};

/// The facts that this needs.
pub(super) const READS: FactKinds = FactKinds::PARAGRAPH.with(FactKinds::ORGAN).with(FactKinds::REFERENCE);

/// The numbered operative paragraphs of one text, counted from 1 in the order of the text.
#[derive(Default)]
pub(super) struct Paragraphs {
    /// For each number the first and the last place where it stands.
    places: FxHashMap<u32, (usize, usize)>,
    /// The lowest and the highest number.
    pub range: Option<(u32, u32)>,
}

/// A reference to a paragraph.
pub(super) struct Referring<'f> {
    /// The index of the fact.
    pub fact: usize,
    pub reference: &'f Reference,
    /// The place of the paragraph that refers; 0 in the preamble.
    pub from: usize,
    /// Its number.
    pub number: Option<u32>,
    /// Whether it is a sub-paragraph that refers.
    pub in_item: bool,
}

impl Paragraphs {
    /// The first and the last place of a number.
    pub(super) fn places(&self, number: u32) -> Option<(usize, usize)> {
        self.places.get(&number).copied()
    }

    fn add(&mut self, number: u32, place: usize) {
        self.places.entry(number).or_insert((place, place)).1 = place;
        let (low, high) = self.range.unwrap_or((number, number));
        self.range = Some((low.min(number), high.max(number)));
    }
}

/// The texts among the facts, one an organ line, each with its paragraphs and references.
pub(super) fn texts<'f>(facts: &[&'f Fact]) -> Vec<(Paragraphs, Vec<Referring<'f>>)> {
    let mut texts = vec![(Paragraphs::default(), Vec::new())];
    let (mut place, mut number, mut in_item) = (0, None, false);
    for (fact, &claim) in facts.iter().enumerate() {
        let (paragraphs, references) = texts.last_mut().expect("one was there from the start");
        match &claim.what {
            What::Organ(_) => {
                texts.push((Paragraphs::default(), Vec::new()));
                (place, number, in_item) = (0, None, false);
            }
            What::Paragraph(paragraph) => {
                in_item = matches!(paragraph.role, Role::Item(..));
                if paragraph.role == Role::Operative {
                    place += 1;
                    number = paragraph
                        .label
                        .filter(|label| matches!(label.style, LabelStyle::Arabic | LabelStyle::Working))
                        .map(|label| label.value);
                    if let Some(number) = number {
                        paragraphs.add(number, place);
                    }
                }
            }
            What::Reference(reference) => {
                references.push(Referring { fact, reference, from: place, number, in_item });
            }
            _ => {}
        }
    }
    texts
}

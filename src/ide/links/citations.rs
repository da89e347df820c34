//! The document symbols of resolutions and decisions that are cited by number.

use crate::span::{InBlock, Span};
use crate::syntax::citation::{self, Citation};
use crate::syntax::{Block, Kind, Organ};

/// A resolution or decision that a block cites.
pub(in crate::ide) struct Cited {
    /// The number.
    pub at: Span<InBlock>,
    /// Whether it is a decision.
    pub decision: bool,
    /// What the words say.
    pub citation: Citation,
}

/// What a block cites, in order.
pub(in crate::ide) fn cited(block: &Block) -> Vec<Cited> {
    let silent = matches!(block.kind, Kind::Blank | Kind::FrontMatter | Kind::Code | Kind::Comment | Kind::Heading(_));
    if silent {
        return Vec::new();
    }
    let text = block.slice(block.content);
    let from = block.content.start as usize;
    let found = citation::citations(text, block.exit.organ, block.kind == Kind::Note);
    let (mut read, mut decision) = (0, false);
    found
        .into_iter()
        .map(|citation| {
            // The last keyword before the number tells.
            let between = &text[read.min(citation.start)..citation.start];
            let (resolution, other) = (between.rfind("esolution"), between.rfind("ecision"));
            if resolution.is_some() || other.is_some() {
                decision = other > resolution;
            }
            read = citation.end;
            Cited { at: Span::new(from + citation.start, from + citation.end), decision, citation }
        })
        .collect()
}

/// The symbol of a cited document: `A/RES/67/190`, `S/RES/1373(2001)`; none where the organ or its numbers have none.
pub(in crate::ide) fn symbol_of(cited: &Cited) -> Option<String> {
    let number = cited.citation.number.as_str();
    let shape = Shape::of(number)?;
    let bare = number.replace(' ', "");
    let series = match (cited.citation.organ?, cited.decision) {
        (Organ::HumanRightsCouncil, true) => "A/HRC/DEC",
        (_, true) => return None,
        (Organ::GeneralAssembly, _) if matches!(shape, Shape::Session | Shape::Roman) => "A/RES",
        (Organ::SecurityCouncil, _) if shape == Shape::Year => "S/RES",
        (Organ::EconomicAndSocialCouncil, _) if matches!(shape, Shape::YearFirst | Shape::Roman) => "E/RES",
        (Organ::HumanRightsCouncil, _) if shape == Shape::Session => "A/HRC/RES",
        _ => return None,
    };
    // `217 A (III)`: parts of old resolutions are found in the whole.
    let symbol = match (shape, number.split_once(' ')) {
        (Shape::Roman, Some((first, rest))) => format!("{first}{}", &rest[rest.find('(')?..]),
        _ => bare,
    };
    Some(format!("{series}/{symbol}"))
}

/// How a number is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// `67/190`, `S-26/2`
    Session,
    /// `2013/40`
    YearFirst,
    /// `1373 (2001)`
    Year,
    /// `217 A (III)`
    Roman,
}

impl Shape {
    fn of(number: &str) -> Option<Self> {
        if let Some((_, inner)) = number.split_once('(') {
            return Some(if inner.starts_with(|c: char| c.is_ascii_digit()) { Shape::Year } else { Shape::Roman });
        }
        let (first, _) = number.split_once('/')?;
        let year = first.len() == 4 && first.bytes().all(|b| b.is_ascii_digit());
        Some(if year { Shape::YearFirst } else { Shape::Session })
    }
}

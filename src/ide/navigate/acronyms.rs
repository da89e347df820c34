//! Acronyms that a text defines, `Atlas of Tidal Lagoons (ATL)`, and where it uses them.

use super::{Place, touches};
use crate::ide::TextEdit;
use crate::ide::structure::Placed;
use crate::span::{InDoc, Span};
use crate::syntax::acronym::{LONGEST, is_acronym, stands_alone};
use crate::syntax::{Block, Kind};

/// A defined acronym.
pub(super) struct Acronym {
    name: String,
    /// The use under the cursor.
    pub at: Span<InDoc>,
    pub places: Vec<Place>,
}

impl Acronym {
    /// The acronym at `offset`, which lies in the block `nth`, if the text defines it.
    pub(super) fn find(unit: &[Placed], nth: usize, offset: usize) -> Option<Self> {
        let (start, block) = unit[nth];
        let token = token_at(&block.text, offset.checked_sub(start)?);
        if token.len() > LONGEST {
            return None;
        }
        // `SIDS-led` is a use of `SIDS`; `UN-Habitat` is a name of its own.
        let pieces = std::iter::once(token.clone()).chain(pieces(&block.text, token));
        pieces
            .map(|piece| &block.text[piece])
            .map(|piece| piece.strip_suffix('s').filter(|name| is_acronym(name)).unwrap_or(piece))
            .filter(|piece| is_acronym(piece))
            .find_map(|name| {
                let places = places(unit, name);
                let at = places.iter().find(|place| touches(place.at, offset))?.at;
                places.iter().any(|place| place.definition).then(|| Acronym { name: name.to_owned(), at, places })
            })
    }

    pub(super) fn rename(&self, unit: &[Placed], name: &str) -> Result<Vec<TextEdit>, String> {
        if !is_acronym(name) {
            return Err(format!(
                "An acronym has two capitals at least, begins with one, and holds only letters, figures and hyphens; \
                 “{name}” does not."
            ));
        }
        if name != self.name && !places(unit, name).is_empty() {
            return Err(format!("“{name}” stands in this text already."));
        }
        Ok(self.places.iter().map(|place| (place.at, name.to_owned())).collect())
    }
}

/// The run of letters, figures and hyphens at a byte of a text.
fn token_at(text: &str, at: usize) -> std::ops::Range<usize> {
    let belongs = |b: &&u8| b.is_ascii_alphanumeric() || **b == b'-';
    let back = text.as_bytes()[..at].iter().rev().take_while(belongs).count();
    let on = text.as_bytes()[at..].iter().take_while(belongs).count();
    at - back..at + on
}

/// What hyphens separate in a token.
fn pieces(text: &str, token: std::ops::Range<usize>) -> impl Iterator<Item = std::ops::Range<usize>> {
    let start = token.start;
    text[token].split('-').scan(start, |at, piece| {
        let from = *at;
        *at += piece.len() + 1;
        Some(from..from + piece.len())
    })
}

/// Where an acronym stands in a text.
fn places(unit: &[Placed], name: &str) -> Vec<Place> {
    let mut places = Vec::new();
    let mut defined = false;
    for (start, block) in unit.iter().filter(|(_, block)| speaks(block)) {
        for (at, _) in block.text.match_indices(name).filter(|(at, _)| stands_alone(&block.text, *at, name)) {
            let end = at + name.len();
            if block.inlines.targets.iter().any(|target| target.contains(at)) {
                continue;
            }
            let definition = !defined && defines(&block.text, at, end, name);
            defined |= definition;
            places.push(Place { at: Span::new(start + at, start + end), definition });
        }
    }
    places
}

fn speaks(block: &Block) -> bool {
    !matches!(block.kind, Kind::Blank | Kind::FrontMatter | Kind::Code | Kind::Comment | Kind::Break)
}

/// Whether the name stands in brackets after words whose first letters spell it, two of them at least.
fn defines(text: &str, at: usize, end: usize, name: &str) -> bool {
    let after = &text[end..];
    let closed = after.strip_prefix('s').unwrap_or(after).trim_start_matches(['*', '_']).starts_with(')');
    let Some(before) = text[..at].trim_end_matches(['*', '_']).strip_suffix('(').filter(|_| closed) else {
        return false;
    };
    let lower = |c: char| c.to_lowercase().next().unwrap_or(c);
    let letters: Vec<char> = name.chars().filter(|c| c.is_alphabetic()).map(lower).collect();
    let words = before.trim_end().rsplit(|c: char| !c.is_alphanumeric() && c != '’' && c != '\'');
    let initials: Vec<char> = words.filter_map(|word| word.chars().next()).take(letters.len() + 6).map(lower).collect();
    // From each word that begins with the first letter, the letters are sought in order.
    (0..initials.len()).filter(|&from| initials[from] == letters[0]).any(|from| {
        let mut spelt = 1;
        let mut left = &letters[1..];
        for initial in initials[..from].iter().rev() {
            if let Some(found) = left.iter().position(|letter| letter == initial) {
                left = &left[found + 1..];
                spelt += 1;
            }
        }
        spelt >= 2
    })
}

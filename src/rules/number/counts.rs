//! Numbers that count things: `5 areas`, `twelve regions`.

use crate::syntax::Block;

/// What is measured rather than counted, and takes figures at any number.
const UNITS: [&str; 30] = [
    "degrees",
    "metres",
    "kilometres",
    "centimetres",
    "millimetres",
    "miles",
    "feet",
    "inches",
    "tons",
    "tonnes",
    "kilograms",
    "grams",
    "litres",
    "gallons",
    "barrels",
    "hectares",
    "acres",
    "knots",
    "watts",
    "kilowatts",
    "megawatts",
    "gigawatts",
    "volts",
    "hertz",
    "dollars",
    "euros",
    "cents",
    "pounds",
    "francs",
    "points",
];

/// The plural noun in lower case at a place, behind one adjective at most; none of what is measured.
pub(super) fn counted(block: &Block, at: usize) -> Option<&str> {
    let rest = &block.text[at..block.body.end as usize];
    let rest = rest.strip_prefix([' ', '\u{a0}'])?;
    let len = rest.bytes().take_while(|b| b.is_ascii_lowercase()).count();
    let noun = &rest[..len];
    let whole = !rest[len..].starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '‑' | '’' | '\''));
    // `its`, `was`, `less`, `per cent plus`
    let plural = len > 3 && noun.ends_with('s') && !noun.ends_with("ss") && !noun.ends_with("us");
    (whole && plural && !matches!(noun, "times" | "others" | "does") && !UNITS.contains(&noun)).then_some(noun)
}

/// The word before a place, in lower case letters; a sign between gives none.
pub(super) fn word_before(block: &Block, at: usize) -> Option<&str> {
    let before = block.text[block.body.start as usize..at].strip_suffix([' ', '\u{a0}'])?;
    let len = before.bytes().rev().take_while(|b| b.is_ascii_lowercase()).count();
    let start = before.len() - len;
    (len > 0 && !before[..start].ends_with(|c: char| c.is_alphanumeric() || c == '-')).then(|| &before[start..])
}

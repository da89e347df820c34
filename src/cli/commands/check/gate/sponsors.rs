//! The order of sponsors: that of the English alphabet.

use crate::lexicon::is_state;

/// The first two names that stand in the wrong order.
pub fn out_of_order(line: &str) -> Option<(String, String)> {
    let names: Vec<&str> = line.split(", ").flat_map(parted).map(str::trim).filter(|name| !name.is_empty()).collect();
    let pair = names.windows(2).find(|pair| key(pair[0]) > key(pair[1]))?;
    Some((pair[0].to_owned(), pair[1].to_owned()))
}

/// The one or two names of a piece between commas: `and` stands inside some names and before the last one.
fn parted(piece: &str) -> [&str; 2] {
    let piece = piece.strip_prefix("and ").unwrap_or(piece);
    if is_state(piece) {
        return [piece, ""];
    }
    let cuts = piece.match_indices(" and ").map(|(at, and)| (&piece[..at], &piece[at + and.len()..]));
    let of_states = cuts.clone().find(|(first, last)| is_state(first) && is_state(last));
    // Groups and names that the table does not know: a single `and` can only part two of them.
    let only = cuts.clone().next().filter(|_| cuts.count() == 1);
    of_states.or(only).map_or([piece, ""], |(first, last)| [first, last])
}

/// What the alphabet goes by: letters alone, without marks above or below.
fn key(name: &str) -> String {
    let plain = |c: char| match c {
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        c => c,
    };
    name.to_lowercase().chars().filter(|c| c.is_alphabetic() || *c == ' ').map(plain).collect()
}

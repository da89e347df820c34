//! Slips of the hand and the words that were meant, made compact: two bits for each slip's number tell most words to be
//! none, then the numbers themselves are searched, and beside each stands which words were meant.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;

use crate::hash;

/// Shorter words are too often abbreviations, names or words of other languages.
const SHORTEST: usize = 5;

/// What stands in official texts as a word of its own: French in names of bodies, and a word of disarmament.
const WORDS: [&str; 5] = ["delink", "espace", "mouvement", "nationales", "patriotes"];

/// How many bits there are: one in six is set.
const BITS: usize = 1 << 20;

/// Writes the tables into the folder.
pub fn write(folder: &Path) -> io::Result<()> {
    let slips = typos_dict::WORD.map.entries().map(|(slip, meant)| (slip.into_inner(), *meant));
    let plain = |word: &str| word.len() >= SHORTEST && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let slips: BTreeMap<u32, String> = slips
        .filter(|(slip, meant)| plain(slip) && !meant.is_empty() && !WORDS.contains(slip))
        .map(|(slip, meant)| (slip.bytes().fold(hash::SEED, hash::step), meant.join(" ")))
        .collect();
    let meant: BTreeSet<&str> = slips.values().map(String::as_str).collect();
    let place: BTreeMap<&str, u16> = meant.iter().zip(0..).map(|(words, place)| (*words, place)).collect();
    let mut bits = vec![0_u8; BITS / 8];
    for bit in slips.keys().flat_map(|number| [*number as usize % BITS, number.rotate_left(16) as usize % BITS]) {
        bits[bit / 8] |= 1 << (bit % 8);
    }
    let numbers: Vec<u8> = slips.keys().flat_map(|number| number.to_le_bytes()).collect();
    let places: Vec<u8> = slips.values().flat_map(|words| place[words.as_str()].to_le_bytes()).collect();
    let lines = meant.iter().copied().collect::<Vec<_>>().join("\n");
    fs::write(folder.join("typo-bits"), bits)?;
    fs::write(folder.join("typo-numbers"), numbers)?;
    fs::write(folder.join("typo-places"), places)?;
    fs::write(folder.join("typo-meant"), miniz_oxide::deflate::compress_to_vec(lines.as_bytes(), 10))
}

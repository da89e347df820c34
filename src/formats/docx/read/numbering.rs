//! The numbers that Word computes for paragraphs in lists.
//!
//! Counters belong to the abstract list; a list of it that overrides a start does so when it is first used.

use std::collections::{HashMap, HashSet};

use super::styles::ListPlace;
use crate::formats::xml::Element;
use crate::syntax::{letters_of, roman_of};

/// How long a number is at most, in characters: long ones of long lists must not make much out of little.
const NUMBER: usize = 32;

/// How many levels lists have.
const LEVELS: usize = 9;

/// The lists of a file and how far each has counted.
#[derive(Default)]
pub struct Numbering {
    /// The levels of the abstract lists.
    abstracts: HashMap<String, Vec<Level>>,
    lists: HashMap<String, List>,
    /// The last number at each level of an abstract list.
    counts: HashMap<String, [Option<u32>; LEVELS]>,
    used: HashSet<String>,
}

#[derive(Default)]
struct List {
    of: String,
    starts: HashMap<usize, u32>,
    levels: HashMap<usize, Level>,
}

#[derive(Clone)]
struct Level {
    start: u32,
    format: String,
    /// With `%1` for the number of the first level.
    text: String,
}

impl Numbering {
    /// Reads the part.
    pub fn of(root: &Element) -> Self {
        let mut numbering = Self::default();
        let mut linked: HashMap<String, String> = HashMap::new();
        let mut links: Vec<(String, String)> = Vec::new();
        for element in root.elements() {
            match element.name() {
                "abstractNum" => {
                    let id = element.attribute("abstractNumId").unwrap_or_default();
                    let link = |name| element.child(name).and_then(|one| one.attribute("val"));
                    linked.extend(link("styleLink").map(|style| (style, id.clone())));
                    links.extend(link("numStyleLink").map(|style| (id.clone(), style)));
                    let mut levels = Vec::new();
                    for level in element.elements().filter(|one| one.name() == "lvl").take(LEVELS) {
                        levels.push(Level::of(level));
                    }
                    numbering.abstracts.insert(id, levels);
                }
                "num" => {
                    let id = element.attribute("numId").unwrap_or_default();
                    numbering.lists.insert(id, List::read(element));
                }
                _ => {}
            }
        }
        for (id, style) in links {
            let levels = linked.get(&style).and_then(|other| numbering.abstracts.get(other)).cloned();
            numbering.abstracts.extend(levels.map(|levels| (id, levels)));
        }
        numbering
    }

    /// The number of the next paragraph at this place, if there is one to show.
    pub fn next(&mut self, place: &ListPlace) -> Option<String> {
        let id = place.list.as_deref().filter(|id| *id != "0")?;
        let at = place.level.unwrap_or(0).min(LEVELS - 1);
        let list = self.lists.get(id)?;
        let levels = self.abstracts.get(&list.of)?;
        let level = |at: usize| list.levels.get(&at).or_else(|| levels.get(at));
        let counts = self.counts.entry(list.of.clone()).or_default();
        if self.used.insert(id.to_owned()) {
            list.starts.keys().filter(|level| **level < LEVELS).for_each(|&level| counts[level] = None);
        }
        let this = level(at)?;
        let start = |at: usize, level: &Level| list.starts.get(&at).copied().unwrap_or(level.start);
        counts[at] = Some(counts[at].map_or(start(at, this), |count| count.saturating_add(1)));
        counts[at + 1..].fill(None);
        let mut text = String::new();
        let mut letters = this.text.chars();
        while let Some(c) = letters.next() {
            let digit = if c == '%' { letters.clone().next().and_then(|c| c.to_digit(10)) } else { None };
            let Some(digit) = digit.filter(|digit| *digit > 0) else {
                text.push(c);
                continue;
            };
            letters.next();
            let above = digit as usize - 1;
            let Some(named) = level(above) else { continue };
            let count = counts[above].unwrap_or_else(|| start(above, named));
            text.push_str(&written(count, if above == at { &this.format } else { &named.format }));
        }
        if this.format == "bullet" {
            return Some("–".to_owned());
        }
        let text: String = text.trim().chars().take(NUMBER).collect();
        (!text.is_empty()).then_some(text)
    }
}

impl List {
    fn read(element: &Element) -> Self {
        let of = element.child("abstractNumId").and_then(|one| one.attribute("val")).unwrap_or_default();
        let mut list = Self { of, ..Self::default() };
        for change in element.elements().filter(|one| one.name() == "lvlOverride") {
            let Some(at) = change.attribute("ilvl").and_then(|at| at.parse().ok()) else { continue };
            let start = change.child("startOverride").and_then(|one| one.attribute("val"));
            list.starts.extend(start.and_then(|start| start.parse().ok()).map(|start| (at, start)));
            list.levels.extend(change.child("lvl").map(|level| (at, Level::of(level))));
        }
        list
    }
}

impl Level {
    fn of(element: &Element) -> Self {
        let value = |name| element.child(name).and_then(|one| one.attribute("val"));
        Self {
            start: value("start").and_then(|start| start.parse().ok()).unwrap_or(0),
            format: value("numFmt").unwrap_or_else(|| "decimal".to_owned()),
            text: value("lvlText").unwrap_or_default().chars().take(NUMBER).collect(),
        }
    }
}

fn written(count: u32, format: &str) -> String {
    // Beyond this no list of a draft counts, and letters and numerals would grow without bound.
    let count = count.min(9_999);
    match format {
        "lowerLetter" => letters_of(count),
        "upperLetter" => letters_of(count).to_ascii_uppercase(),
        "lowerRoman" => roman_of(count),
        "upperRoman" => roman_of(count).to_ascii_uppercase(),
        "none" | "bullet" => String::new(),
        _ => count.to_string(),
    }
}

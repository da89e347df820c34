//! Findings that were there before: known by their words, so that only new ones count.
//!
//! A baseline holds the findings of a set of files as fingerprints. What is in it is held back; what was fixed is told,
//! so that it does not come back unseen. Nothing here reads files: the command line and the server do.

mod fingerprint;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use fingerprint::{Fingerprint, fingerprints};

/// The form of the file that this version writes.
const VERSION: u32 = 1;

/// The findings that were there before, by file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    files: BTreeMap<String, BTreeMap<Fingerprint, Entry>>,
}

/// A finding that was there before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The rule that reported it.
    pub rule: String,
    /// The words at fault, for the reader of the file.
    pub words: String,
    /// How many findings have this fingerprint.
    pub count: usize,
}

/// What a baseline says of the findings of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judged {
    /// For each finding whether the baseline holds it.
    pub held: Vec<bool>,
    /// Entries with fewer findings than they say; `count` is how many are gone.
    pub stale: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    version: u32,
    files: BTreeMap<String, Vec<Line>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    rule: String,
    fingerprint: Fingerprint,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    count: usize,
    #[serde(default)]
    words: String,
}

fn one() -> usize {
    1
}

fn is_one(count: &usize) -> bool {
    *count == 1
}

impl Baseline {
    /// Reads a baseline.
    ///
    /// # Errors
    /// What is wrong with the file, with its line.
    pub fn parse(json: &str) -> Result<Self, String> {
        let written: Written = serde_json::from_str(json).map_err(|cause| cause.to_string())?;
        if written.version != VERSION {
            return Err(format!("it is of version {}, and this resolint reads version {VERSION}", written.version));
        }
        let mut baseline = Self::default();
        for (path, lines) in written.files {
            for Line { rule, fingerprint, count, words } in lines {
                baseline.add(&path, fingerprint, Entry { rule, words, count });
            }
        }
        Ok(baseline)
    }

    /// The baseline as it is kept: JSON with a line a finding, so that its own changes can be reviewed.
    pub fn print(&self) -> String {
        let mut text = format!("{{\n  \"version\": {VERSION},\n  \"files\": {{");
        let mut separator = "\n";
        for (path, entries) in &self.files {
            text.push_str(&format!("{separator}    {}: [\n", serde_json::Value::from(path.as_str())));
            let lines: Vec<String> = entries
                .iter()
                .map(|(fingerprint, entry)| {
                    let (rule, words, count) = (entry.rule.clone(), entry.words.clone(), entry.count);
                    let line = Line { rule, fingerprint: *fingerprint, count, words };
                    format!("      {}", serde_json::to_string(&line).unwrap_or_default())
                })
                .collect();
            text.push_str(&lines.join(",\n"));
            text.push_str("\n    ]");
            separator = ",\n";
        }
        text.push_str(if self.files.is_empty() { "}\n}\n" } else { "\n  }\n}\n" });
        text
    }

    /// Adds findings of a file.
    pub fn add(&mut self, path: &str, fingerprint: Fingerprint, entry: Entry) {
        let entries = self.files.entry(path.to_owned()).or_default();
        entries.entry(fingerprint).and_modify(|known| known.count += entry.count).or_insert(entry);
    }

    /// Forgets the findings of a file.
    pub fn forget(&mut self, path: &str) {
        self.files.remove(path);
    }

    /// The files that it holds findings of.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// How many findings it holds.
    pub fn len(&self) -> usize {
        self.files.values().flat_map(BTreeMap::values).map(|entry| entry.count).sum()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Which findings of a file it holds. Of more findings alike than it counts, the last are new.
    pub fn judge(&self, path: &str, findings: &[Fingerprint]) -> Judged {
        let Some(entries) = self.files.get(path) else {
            return Judged { held: vec![false; findings.len()], stale: Vec::new() };
        };
        let mut left: BTreeMap<Fingerprint, usize> =
            entries.iter().map(|(fingerprint, entry)| (*fingerprint, entry.count)).collect();
        let mut take = |fingerprint: &Fingerprint| match left.get_mut(fingerprint) {
            Some(count) if *count > 0 => {
                *count -= 1;
                true
            }
            _ => false,
        };
        let held = findings.iter().map(&mut take).collect();
        let stale = entries
            .iter()
            .filter(|(fingerprint, _)| left[fingerprint] > 0)
            .map(|(fingerprint, entry)| Entry { count: left[fingerprint], ..entry.clone() })
            .collect();
        Judged { held, stale }
    }
}

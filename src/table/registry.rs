//! Resolutions of a user's own: rows in `lint-rules.toml`, and files of them beside it.

use std::io;
use std::path::Path;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::error::Problems;
use super::load::{not_found, unreadable};
use super::read::Reader;
use super::value::{Value, entries, mismatch, string, strings};
use super::{RuleTable, place};
use crate::registry::{Own, rows};

/// Keys of `[registry]`.
pub(super) const REGISTRY: [&str; 2] = ["files", "resolutions"];
/// Keys of one of its `resolutions`.
pub(super) const RESOLUTION: [&str; 4] = ["organ", "number", "date", "title"];

impl Reader<'_> {
    /// Reads the rows; the files are read by [`files`].
    pub(super) fn registry(&mut self, value: &Value) {
        let Some(registry) = value.get_ref().as_table() else {
            return mismatch("registry", "a table", value, self.problems);
        };
        let mut own = Vec::new();
        for (key, value) in entries(registry) {
            match key.get_ref().as_ref() {
                "files" => {
                    strings("files", value, self.problems);
                }
                "resolutions" => {
                    let Some(list) = value.get_ref().as_array() else {
                        mismatch("resolutions", "a list of tables", value, self.problems);
                        continue;
                    };
                    own.extend(list.iter().filter_map(|row| self.resolution(row)));
                }
                _ => self.unknown_key(key, "in [registry]", &REGISTRY),
            }
        }
        if !own.is_empty() {
            Arc::make_mut(&mut self.table.registry).add(own);
        }
    }

    /// `{ organ = "GA", number = "67/190", date = "2012-12-20", title = "…" }`
    fn resolution(&mut self, row: &Value) -> Option<Own> {
        let Some(table) = row.get_ref().as_table() else {
            mismatch("resolutions", "a list of tables", row, self.problems);
            return None;
        };
        let mut cells = [""; RESOLUTION.len()];
        let mut day = String::new();
        let mut whole = true;
        for (key, value) in entries(table) {
            let name = key.get_ref().as_ref();
            let Some(at) = RESOLUTION.iter().position(|known| *known == name) else {
                self.unknown_key(key, "of a resolution", &RESOLUTION);
                continue;
            };
            match value.get_ref() {
                // TOML has dates of its own.
                DeValue::Datetime(written) if name == "date" => day = written.to_string(),
                _ => match string(name, value, self.problems) {
                    Some(words) => cells[at] = words,
                    None => whole = false,
                },
            }
        }
        let [organ, number, date, title] = cells;
        let date = if day.is_empty() { date } else { &day };
        let mut missing = [("organ", organ), ("number", number), ("date", date)].into_iter();
        if !whole {
            return None;
        }
        if let Some((name, _)) = missing.find(|(_, cell)| cell.is_empty()) {
            self.problems.add(row.span(), format!("the resolution has no “{name}”"), None);
            return None;
        }
        match Own::new(organ, number, date, title) {
            Ok(own) => Some(own),
            Err(message) => {
                self.problems.add(row.span(), message, None);
                None
            }
        }
    }
}

/// Reads the files that `[registry]` names. Their paths start from the folder of the `lint-rules.toml` at `path`.
pub(super) fn files(
    table: &mut RuleTable,
    document: &DeTable,
    path: &Path,
    read: &dyn Fn(&Path) -> io::Result<String>,
    problems: &mut Problems,
) {
    let named = document.get("registry").and_then(|value| value.get_ref().as_table()?.get("files"));
    // What is no string is reported where the rest of the table is read.
    let named = named.and_then(|value| value.get_ref().as_array());
    for value in named.into_iter().flat_map(|list| list.iter()) {
        let Some(name) = value.get_ref().as_str().filter(|name| !name.is_empty()) else { continue };
        let file = place::tidy(&path.parent().unwrap_or(Path::new("")).join(name));
        match read(&file) {
            Ok(text) => match rows(&text) {
                Ok(own) => Arc::make_mut(&mut table.registry).add(own),
                Err(error) => {
                    problems.add(value.span(), format!("“{name}”, line {}: {}", error.line, error.message), None)
                }
            },
            Err(error) => {
                problems.add(value.span(), format!("“{name}” {}", unreadable(&error)), not_found("files", &error));
            }
        }
    }
}

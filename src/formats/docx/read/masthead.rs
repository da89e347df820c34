//! The masthead of files that resolint has written.

use super::blocks::Reader;
use crate::formats::sheet::{Run, plain};
use crate::syntax::date;

impl Reader<'_> {
    /// Takes a line of the masthead; tells whether it was one.
    pub fn masthead(&mut self, style: Option<&str>, runs: &[Run]) -> bool {
        let Some(line) = style.and_then(|style| style.strip_prefix("Masthead")) else { return false };
        let words = plain(runs);
        let front = &mut self.front;
        match line {
            "Top" => {
                front.symbol = words.split_whitespace().last().filter(|word| word.contains('/')).map(str::to_owned)
            }
            "Organ" => front.organ = Some(words),
            "Session" => front.session = Some(words),
            "Date" => {
                let iso = date::find(&words).map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"));
                front.date = Some(iso.unwrap_or(words));
            }
            "Agenda" => {
                front.agenda_item = Some(words.strip_prefix("Agenda item ").unwrap_or(&words).to_owned());
            }
            _ => return false,
        }
        true
    }
}

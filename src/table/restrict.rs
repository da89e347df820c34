//! `--select` and `--ignore`.

use super::error::UnknownRule;
use super::nearest::nearest;
use super::{Level, Levels, RuleTable};

impl RuleTable {
    /// Turns off all rules but those selected, if any are, and then those ignored. A pattern is a rule's name, the
    /// beginning of names with a star (`footnote-*`), or `all`.
    ///
    /// A rule selected by its whole name runs even where its level is `off`: at the highest level that it has under
    /// any profile, or as a warning.
    ///
    /// # Errors
    /// The first pattern that no rule answers to; the table is then unchanged.
    pub fn restrict(&mut self, select: &[String], ignore: &[String]) -> Result<(), UnknownRule> {
        for pattern in select.iter().chain(ignore) {
            if !self.names().any(|name| matches(pattern, name)) {
                let name = pattern.clone();
                let nearest = nearest(pattern, self.names()).map(str::to_owned);
                return Err(UnknownRule { name, nearest });
            }
        }
        for (name, levels) in &mut self.rules {
            let selected = select.is_empty() || select.iter().any(|pattern| matches(pattern, name));
            if !selected || ignore.iter().any(|pattern| matches(pattern, name)) {
                *levels = Levels::all(Level::Off);
            } else if select.iter().any(|pattern| **pattern == **name) {
                let level = match levels.highest() {
                    Level::Off => Level::Warning,
                    level => level,
                };
                levels.raise_from_off(level);
            }
        }
        Ok(())
    }
}

fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => name.starts_with(beginning),
        None => pattern == "all" || pattern == name,
    }
}

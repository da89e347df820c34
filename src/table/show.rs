//! The table in force, as a file.

use std::fmt::Write;

use super::glob::Glob;
use super::{Level, Levels, RuleTable};

impl RuleTable {
    /// The table as a `lint-rules.toml` that says all of it: laid over the built-in table in the same folder, it gives
    /// this table again.
    pub fn show(&self) -> String {
        let mut out = String::from("# The table in force; files named by “extends” are part of it.\n");
        if let Some(profile) = self.profile {
            line(&mut out, "profile", &quoted(profile.name()));
        }
        if let Some(negotiation) = self.negotiation {
            line(&mut out, "negotiation", &negotiation.to_string());
        }
        for (key, globs) in [("include", &self.files.include), ("exclude", &self.files.exclude)] {
            if !globs.is_empty() {
                line(&mut out, key, &list(globs.iter().map(Glob::as_str)));
            }
        }
        out.push_str("\n[rules]\n");
        for (name, levels) in self.rules().filter(|(name, _)| self.phrase_named(name).is_none()) {
            line(&mut out, name, &shown(levels));
        }
        out.push_str("\n[words]\n");
        line(&mut out, "preambular", &list(self.words.preambular.iter().map(String::as_str)));
        line(&mut out, "operative", &list(self.words.operative.iter().map(String::as_str)));
        self.show_registry(&mut out);
        self.show_phrases(&mut out);
        self.show_suppressions(&mut out);
        out
    }

    fn show_registry(&self, out: &mut String) {
        let own = self.registry.own();
        if own.is_empty() {
            return;
        }
        out.push_str("\n[registry]\nresolutions = [\n");
        for row in own {
            let (year, month, day) = row.date;
            let cells = [
                ("organ", row.organ.code().to_owned()),
                ("number", row.number.to_string()),
                ("date", format!("{year}-{month:02}-{day:02}")),
                ("title", row.title.clone()),
            ];
            let cells = cells.into_iter().filter(|(_, cell)| !cell.is_empty());
            let cells: Vec<String> = cells.map(|(key, cell)| format!("{key} = {}", quoted(&cell))).collect();
            writeln!(out, "    {{ {} }},", cells.join(", ")).expect("a string takes all that is written to it");
        }
        out.push_str("]\n");
    }

    fn show_phrases(&self, out: &mut String) {
        for phrase in &self.phrases {
            out.push_str("\n[[phrase]]\n");
            line(out, "name", &quoted(&phrase.name));
            line(out, "match", &quoted(phrase.pattern.as_str()));
            line(out, "message", &quoted(&phrase.message));
            if let Some(replace) = &phrase.replace {
                line(out, "replace", &quoted(replace));
            }
            line(out, "scope", &quoted(phrase.scope.name()));
            line(out, "level", &shown(&self.levels_of(&phrase.name).unwrap_or(Levels::all(Level::Off))));
            line(out, "safe", &phrase.safe.to_string());
        }
    }

    fn show_suppressions(&self, out: &mut String) {
        for suppression in &self.suppressions {
            out.push_str("\n[[suppress]]\n");
            line(out, "path", &quoted(suppression.path()));
            line(out, "rule", &quoted(suppression.rule()));
            if let Some(words) = suppression.words() {
                line(out, "words", &quoted(words));
            }
        }
    }
}

fn line(out: &mut String, key: &str, value: &str) {
    writeln!(out, "{key} = {value}").expect("a string takes all that is written to it");
}

/// `"error"`, or `{ level = "error", sc = "off" }`.
fn shown(levels: &Levels) -> String {
    let common = levels.common();
    let others: String =
        levels.exceptions().map(|(profile, level)| format!(", {profile} = {}", quoted(level.name()))).collect();
    match others.is_empty() {
        true => quoted(common.name()),
        false => format!("{{ level = {}{others} }}", quoted(common.name())),
    }
}

fn list<'a>(strings: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", strings.map(quoted).collect::<Vec<_>>().join(", "))
}

/// A string as TOML writes it.
fn quoted(words: &str) -> String {
    toml::Value::from(words).to_string()
}

//! One `lint-rules.toml` laid over a table.
//!
//! The document is walked by hand, not deserialized: an error does not hide the next one, and each has its place.

use std::path::Path;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::error::{ConfigError, Problems};
use super::glob::Glob;
use super::nearest::did_you_mean;
use super::phrase::{compile, groups_named, has_group, placeholders};
use super::value::{Key, Value, boolean, choice, entries, list, mismatch, string, strings};
use super::{Level, Levels, Phrase, PhraseScope, Profile, RuleTable, Suppression, place};

/// Keys above the first line in square brackets, then the tables.
pub(super) const TOP: [&str; 10] =
    ["extends", "profile", "negotiation", "include", "exclude", "rules", "words", "registry", "phrase", "suppress"];
/// Keys of `[words]`.
pub(super) const WORDS: [&str; 2] = ["preambular", "operative"];
/// Keys of `[[phrase]]`.
pub(super) const PHRASE: [&str; 7] = ["name", "match", "message", "replace", "scope", "level", "safe"];
/// Keys of `[[suppress]]`.
pub(super) const SUPPRESS: [&str; 3] = ["path", "rule", "words"];

/// Which names `[rules]` may hold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// Any: this is the table that makes the rules known.
    New,
    /// Those of known rules only.
    Known,
}

/// Reads a document as TOML.
pub(super) fn parse<'s>(source: &'s str, path: &Path) -> Result<DeTable<'s>, Vec<ConfigError>> {
    let (document, errors) = DeTable::parse_recoverable(source);
    if errors.is_empty() {
        return Ok(document.into_inner());
    }
    // What the parser recovers is a guess: checking it would report errors that are not there.
    let mut problems = Problems::default();
    for error in errors {
        problems.add(error.span().unwrap_or_default(), format!("this is not TOML: {}", error.message()), None);
    }
    Err(problems.locate(source, path))
}

/// The files named by `extends`.
pub(super) fn extends<'a, 'i>(document: &'a DeTable<'i>, problems: &mut Problems) -> Vec<(&'a str, &'a Value<'i>)> {
    let Some(value) = document.get("extends") else { return Vec::new() };
    match value.get_ref() {
        DeValue::String(_) => string("extends", value, problems).map(|path| (path, value)).into_iter().collect(),
        DeValue::Array(_) => strings("extends", value, problems),
        _ => {
            mismatch("extends", "a path or a list of paths", value, problems);
            Vec::new()
        }
    }
}

/// Lays a document over `table`. What is right in it takes effect even where something else is wrong.
pub(super) fn lay(table: &mut RuleTable, document: &DeTable, path: &Path, names: Names, problems: &mut Problems) {
    let mut reader = Reader { table, problems };
    // Phrases first: [rules] and [[suppress]] may name them, wherever they stand.
    if let Some(value) = document.get("phrase") {
        reader.phrases(value);
    }
    for (key, value) in entries(document) {
        match key.get_ref().as_ref() {
            "profile" => reader.profile(value),
            "negotiation" => {
                if let Some(on) = boolean("negotiation", value, reader.problems) {
                    reader.table.negotiation = Some(on);
                }
            }
            "include" => {
                let globs = reader.globs("include", value);
                reader.table.files.include.extend(globs);
            }
            "exclude" => {
                let globs = reader.globs("exclude", value);
                reader.table.files.exclude.extend(globs);
            }
            "rules" => reader.rules(value, names),
            "words" => reader.words(value),
            "registry" => reader.registry(value),
            "suppress" => reader.suppressions(value),
            "phrase" | "extends" => {}
            _ => reader.unknown_key(key, "here", &TOP),
        }
    }
    table.stand_in(&place::folder(path));
}

pub(super) struct Reader<'t> {
    pub(super) table: &'t mut RuleTable,
    pub(super) problems: &'t mut Problems,
}

impl Reader<'_> {
    fn profile(&mut self, value: &Value) {
        let profiles = Profile::ALL.map(|profile| (profile.name(), profile));
        if let Some(profile) = choice("profile", "profile", &profiles, value, self.problems) {
            self.table.profile = Some(profile);
        }
    }

    fn globs(&mut self, key: &str, value: &Value) -> Vec<Glob> {
        let strings = strings(key, value, self.problems);
        strings.into_iter().filter_map(|(words, value)| self.glob(words, value)).collect()
    }

    fn glob(&mut self, words: &str, value: &Value) -> Option<Glob> {
        match Glob::new(words) {
            Ok(glob) => Some(glob),
            Err(reason) => {
                self.problems.add(value.span(), format!("“{words}” is not a glob: {reason}"), None);
                None
            }
        }
    }

    fn rules(&mut self, value: &Value, names: Names) {
        let Some(rules) = value.get_ref().as_table() else {
            return mismatch("rules", "a table", value, self.problems);
        };
        for (key, value) in entries(rules) {
            let name = key.get_ref().as_ref();
            match self.table.levels_of(name) {
                Some(levels) => {
                    let levels = self.levels(name, value, levels);
                    self.table.set_levels(name, levels);
                }
                None if names == Names::New => {
                    let levels = self.levels(name, value, Levels::all(Level::Off));
                    self.table.rules.push((Arc::from(name), levels));
                }
                None => self.unknown_rule(name, key.span()),
            }
        }
    }

    /// The levels that `value` makes of those there were.
    fn levels(&mut self, key: &str, value: &Value, before: Levels) -> Levels {
        let known = Level::ALL.map(|level| (level.name(), level));
        let Some(table) = value.get_ref().as_table() else {
            return choice(key, "level", &known, value, self.problems).map_or(before, Levels::all);
        };
        let mut levels = before;
        if let Some(level) = table.get("level").and_then(|value| choice("level", "level", &known, value, self.problems))
        {
            levels = Levels::all(level);
        }
        // A profile before those that differ from it in single points, however they are written.
        let mut given = entries(table);
        given.sort_by_key(|(key, _)| Profile::named(key.get_ref().as_ref()).map(Profile::index));
        for (key, value) in given {
            let name = key.get_ref().as_ref();
            match Profile::named(name) {
                Some(profile) => {
                    if let Some(level) = choice(name, "level", &known, value, self.problems) {
                        levels.set(profile, level);
                    }
                }
                None if name == "level" => {}
                None => {
                    let names = ["level"].into_iter().chain(Profile::ALL.map(Profile::name));
                    let help = did_you_mean(name, names.clone()).unwrap_or_else(|| format!("write {}", list(names)));
                    self.problems.add(key.span(), format!("unknown profile “{name}”"), Some(help));
                }
            }
        }
        levels
    }

    fn words(&mut self, value: &Value) {
        let Some(words) = value.get_ref().as_table() else {
            return mismatch("words", "a table", value, self.problems);
        };
        for (key, value) in entries(words) {
            let known = match key.get_ref().as_ref() {
                "preambular" => &mut self.table.words.preambular,
                "operative" => &mut self.table.words.operative,
                _ => {
                    self.unknown_key(key, "in [words]", &WORDS);
                    continue;
                }
            };
            for (word, _) in strings(key.get_ref(), value, self.problems) {
                if !known.iter().any(|known| known == word) {
                    known.push(word.to_owned());
                }
            }
        }
    }

    /// The tables of a `[[key]]`, each with the value it comes from.
    fn tables<'a, 'i>(&mut self, key: &str, value: &'a Value<'i>) -> Vec<(&'a DeTable<'i>, &'a Value<'i>)> {
        let mut tables = Vec::new();
        match value.get_ref() {
            DeValue::Table(_) => self.problems.add(
                value.span(),
                format!("“{key}” takes a list of tables, not a table"),
                Some(format!("write [[{key}]], in double brackets")),
            ),
            DeValue::Array(list) => {
                for item in list.iter() {
                    match item.get_ref().as_table() {
                        Some(table) => tables.push((table, item)),
                        None => mismatch(key, "a list of tables", item, self.problems),
                    }
                }
            }
            _ => mismatch(key, "a list of tables", value, self.problems),
        }
        tables
    }

    fn phrases(&mut self, value: &Value) {
        let mut names: Vec<&str> = Vec::new();
        for (phrase, whole) in self.tables("phrase", value) {
            let before = names.len();
            if let Some(value) = self.required("phrase", phrase, "name", whole)
                && let Some(name) = string("name", value, self.problems)
            {
                self.check_name(name, value, &names);
                names.push(name);
            }
            self.phrase(phrase, whole, names.get(before).copied());
        }
    }

    fn check_name(&mut self, name: &str, value: &Value, earlier: &[&str]) {
        let built_in = self.table.levels_of(name).is_some() && self.table.phrase_named(name).is_none();
        let (message, help) = if !is_kebab_case(name) {
            (format!("“{name}” is not a name for a rule"), "write lower-case words joined by hyphens, as “no-utilize”")
        } else if earlier.contains(&name) {
            (format!("there are two phrases named “{name}”"), "give one of them another name")
        } else if name == "all" || built_in {
            (format!("“{name}” is already the name of a built-in rule"), "give the phrase another name")
        } else {
            return;
        };
        self.problems.add(value.span(), message, Some(help.to_owned()));
    }

    /// Reads one phrase. Its name becomes known even where the rest is wrong: a line of `[rules]` about it is right.
    fn phrase(&mut self, phrase: &DeTable, whole: &Value, name: Option<&str>) {
        let pattern = self.required("phrase", phrase, "match", whole).and_then(|value| self.pattern(value));
        let message = self.required("phrase", phrase, "message", whole);
        let message = message.and_then(|value| self.message(value, pattern.as_ref()));
        let (mut replace, mut scope, mut safe, mut levels) =
            (None, PhraseScope::All, false, Levels::all(Level::Warning));
        for (key, value) in entries(phrase) {
            match key.get_ref().as_ref() {
                "name" | "match" | "message" => {}
                "replace" => replace = self.replacement(value, pattern.as_ref()),
                "scope" => {
                    let scopes = PhraseScope::ALL.map(|scope| (scope.name(), scope));
                    scope = choice("scope", "scope", &scopes, value, self.problems).unwrap_or_default();
                }
                "level" => levels = self.levels("level", value, levels),
                "safe" => safe = boolean("safe", value, self.problems).unwrap_or(false),
                _ => self.unknown_key(key, "in [[phrase]]", &PHRASE),
            }
        }
        let Some(name) = name else { return };
        self.table.set_levels(name, levels);
        if let (Some(pattern), Some(message)) = (pattern, message) {
            self.table.phrases.retain(|phrase| &*phrase.name != name);
            self.table.phrases.push(Phrase { name: name.into(), pattern, message, replace, scope, safe });
        }
    }

    fn pattern(&mut self, value: &Value) -> Option<regex::Regex> {
        let pattern = string("match", value, self.problems)?;
        match compile(pattern) {
            Ok(regex) => Some(regex),
            Err((reason, at)) => {
                // Where the text of the file is the expression itself between two single quotation marks, the place
                // in it is the place in the file.
                let span = value.span();
                let literal = span.len() == pattern.len() + 2;
                let span = match at {
                    Some(at) if literal => span.start + 1 + at..span.end - 1,
                    _ => span,
                };
                self.problems.add(span, format!("“{pattern}” is not a regular expression: {reason}"), None);
                None
            }
        }
    }

    fn message(&mut self, value: &Value, pattern: Option<&regex::Regex>) -> Option<String> {
        let message = string("message", value, self.problems)?;
        if let Some(pattern) = pattern {
            for (_, name) in placeholders(message) {
                if name != "match" && !has_group(pattern, name) {
                    let help = "write {match} for the words matched, {1} or {name} for a group of “match”";
                    let message = format!("the message names the group “{name}”, which “match” does not have");
                    self.problems.add(value.span(), message, Some(help.to_owned()));
                }
            }
        }
        Some(message.to_owned())
    }

    fn replacement(&mut self, value: &Value, pattern: Option<&regex::Regex>) -> Option<String> {
        // An empty replacement is right: it takes the words out.
        let Some(replace) = value.get_ref().as_str() else {
            mismatch("replace", "a string", value, self.problems);
            return None;
        };
        if let Some(pattern) = pattern {
            for name in groups_named(replace) {
                if !has_group(pattern, name) {
                    let digits = name.len() - name.trim_start_matches(|c: char| c.is_ascii_digit()).len();
                    let (number, rest) = name.split_at(digits);
                    let help = match has_group(pattern, number) {
                        true => format!("write ${{{number}}}{rest} for the group followed by “{rest}”"),
                        false => "write $$ for a dollar sign".to_owned(),
                    };
                    let message = format!("the replacement names the group “{name}”, which “match” does not have");
                    self.problems.add(value.span(), message, Some(help));
                }
            }
        }
        Some(replace.to_owned())
    }

    fn suppressions(&mut self, value: &Value) {
        for (table, whole) in self.tables("suppress", value) {
            let path = self.required("suppress", table, "path", whole);
            let glob = path.and_then(|value| {
                let words = string("path", value, self.problems)?;
                self.glob(words, value)
            });
            let rule = self.required("suppress", table, "rule", whole);
            let rule = rule.and_then(|value| {
                let name = string("rule", value, self.problems)?;
                if self.table.levels_of(name).is_none() {
                    self.unknown_rule(name, value.span());
                    return None;
                }
                Some(name.to_owned())
            });
            let mut words = None;
            for (key, value) in entries(table) {
                match key.get_ref().as_ref() {
                    "path" | "rule" => {}
                    "words" => words = Some(string("words", value, self.problems).map(str::to_owned)),
                    _ => self.unknown_key(key, "in [[suppress]]", &SUPPRESS),
                }
            }
            // Words that are wrong must not silence everything.
            if let (Some(glob), Some(rule), None | Some(Some(_))) = (glob, rule, &words) {
                let words = words.flatten();
                self.table.suppressions.push(Suppression { root: Default::default(), glob, rule, words });
            }
        }
    }

    /// The value of a key that a table must have.
    fn required<'a, 'i>(
        &mut self,
        table_name: &str,
        table: &'a DeTable<'i>,
        key: &str,
        whole: &Value,
    ) -> Option<&'a Value<'i>> {
        let value = table.get(key);
        if value.is_none() {
            self.problems.add(whole.span(), format!("[[{table_name}]] has no “{key}”"), None);
        }
        value
    }

    fn unknown_rule(&mut self, name: &str, span: std::ops::Range<usize>) {
        let help = did_you_mean(name, self.table.names()).unwrap_or_else(|| match TOP.contains(&name) {
            true => above(name),
            false => "“resolint rules” lists all of them".to_owned(),
        });
        self.problems.add(span, format!("unknown rule “{name}”"), Some(help));
    }

    pub(super) fn unknown_key(&mut self, key: &Key, place: &str, known: &[&str]) {
        let name = key.get_ref().as_ref();
        let help = did_you_mean(name, known.iter().copied()).unwrap_or_else(|| match TOP.contains(&name) {
            true => above(name),
            false => format!("write {}", list(known.iter().copied())),
        });
        self.problems.add(key.span(), format!("unknown key “{name}” {place}"), Some(help));
    }
}

/// What to do with a key of the file that stands in a table.
fn above(key: &str) -> String {
    format!("“{key}” stands above the first line in square brackets")
}

/// Whether a name is lower-case words joined by hyphens.
fn is_kebab_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .split('-')
            .all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

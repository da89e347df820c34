//! Values of a TOML document as the types a setting takes; a value of another type is a problem at its place.

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::error::Problems;
use super::nearest::did_you_mean;

/// A key with its place.
pub(super) type Key<'i> = Spanned<DeString<'i>>;
/// A value with its place.
pub(super) type Value<'i> = Spanned<DeValue<'i>>;

/// The entries of a table in the order of the file.
pub(super) fn entries<'a, 'i>(table: &'a DeTable<'i>) -> Vec<(&'a Key<'i>, &'a Value<'i>)> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}

/// Reports that `key` takes something else than `value`.
pub(super) fn mismatch(key: &str, takes: &str, value: &Value, problems: &mut Problems) {
    let is = kind(value.get_ref());
    problems.add(value.span(), format!("“{key}” takes {takes}, not {is}"), None);
}

/// A string that is not empty.
pub(super) fn string<'a>(key: &str, value: &'a Value, problems: &mut Problems) -> Option<&'a str> {
    match value.get_ref().as_str() {
        None => mismatch(key, "a string", value, problems),
        Some("") => problems.add(value.span(), format!("“{key}” is empty"), None),
        words => return words,
    }
    None
}

/// True or false.
pub(super) fn boolean(key: &str, value: &Value, problems: &mut Problems) -> Option<bool> {
    if value.get_ref().as_bool().is_none() {
        mismatch(key, "true or false", value, problems);
    }
    value.get_ref().as_bool()
}

/// The strings of a list, each with the value it comes from.
pub(super) fn strings<'a, 'i>(
    key: &str,
    value: &'a Value<'i>,
    problems: &mut Problems,
) -> Vec<(&'a str, &'a Value<'i>)> {
    let Some(list) = value.get_ref().as_array() else {
        mismatch(key, "a list of strings", value, problems);
        return Vec::new();
    };
    let mut strings = Vec::with_capacity(list.len());
    for item in list.iter() {
        match item.get_ref().as_str() {
            None => mismatch(key, "a list of strings", item, problems),
            Some("") => problems.add(item.span(), format!("“{key}” holds an empty string"), None),
            Some(words) => strings.push((words, item)),
        }
    }
    strings
}

/// One of the names of `what`.
pub(super) fn choice<T: Copy>(
    key: &str,
    what: &str,
    of: &[(&'static str, T)],
    value: &Value,
    problems: &mut Problems,
) -> Option<T> {
    let Some(name) = value.get_ref().as_str() else {
        mismatch(key, &format!("a {what}"), value, problems);
        return None;
    };
    let names = || of.iter().map(|(name, _)| *name);
    let choice = of.iter().find(|(known, _)| *known == name).map(|(_, choice)| *choice);
    if choice.is_none() {
        let help = did_you_mean(name, names()).unwrap_or_else(|| format!("write {}", list(names())));
        problems.add(value.span(), format!("unknown {what} “{name}”"), Some(help));
    }
    choice
}

/// Names in quotation marks: `“a”, “b” or “c”`.
pub(super) fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<_> = names.into_iter().map(|name| format!("“{name}”")).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => names.concat(),
    }
}

/// What a value is, with an article.
fn kind(value: &DeValue) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

//! Rules of one's own: a `[[phrase]]` is an expression and what to say where it matches.

use std::ops::Range;
use std::sync::Arc;

use regex::{Captures, Regex, RegexBuilder};
use serde::{Deserialize, Serialize};

/// How large a compiled expression may be, in bytes. A list of some thousand words fits; `(\w{500}){500}` does not.
const SIZE_LIMIT: usize = 1 << 20;

/// A rule that is only words. Its levels stand in the table under its name, as those of any rule.
#[derive(Clone, Debug)]
pub struct Phrase {
    /// The rule's name.
    pub name: Arc<str>,
    /// What it looks for; never matches the empty text.
    pub pattern: Regex,
    /// What it says: `{match}` stands for the words matched, `{1}` or `{name}` for a group.
    pub message: String,
    /// What replaces the words matched, with `$1` and `${name}` for groups.
    pub replace: Option<String>,
    /// Where it looks.
    pub scope: PhraseScope,
    /// Whether the replacement may be made without a look.
    pub safe: bool,
}

/// Where a phrase is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PhraseScope {
    /// Everywhere.
    #[default]
    All,
    /// In preambular paragraphs and their sub-paragraphs.
    Preambular,
    /// In operative paragraphs and their sub-paragraphs.
    Operative,
    /// In sub-paragraphs of either part.
    Items,
    /// In footnotes.
    Footnotes,
    /// In headings and titles.
    Headings,
}

impl PhraseScope {
    /// All scopes.
    pub const ALL: [PhraseScope; 6] = [
        PhraseScope::All,
        PhraseScope::Preambular,
        PhraseScope::Operative,
        PhraseScope::Items,
        PhraseScope::Footnotes,
        PhraseScope::Headings,
    ];

    /// The name used in `lint-rules.toml`.
    pub fn name(self) -> &'static str {
        match self {
            PhraseScope::All => "all",
            PhraseScope::Preambular => "preambular",
            PhraseScope::Operative => "operative",
            PhraseScope::Items => "items",
            PhraseScope::Footnotes => "footnotes",
            PhraseScope::Headings => "headings",
        }
    }

    /// The scope of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.name() == name)
    }
}

impl Phrase {
    /// The message about one match.
    pub fn message(&self, found: &Captures) -> String {
        let mut message = String::with_capacity(self.message.len());
        let mut copied = 0;
        for (place, name) in placeholders(&self.message) {
            message.push_str(&self.message[copied..place.start]);
            message.push_str(group(found, name).unwrap_or_default());
            copied = place.end;
        }
        message.push_str(&self.message[copied..]);
        message
    }

    /// What replaces one match, if the phrase offers a replacement.
    pub fn replacement(&self, found: &Captures) -> Option<String> {
        let replace = self.replace.as_deref()?;
        let mut text = String::new();
        found.expand(replace, &mut text);
        Some(text)
    }
}

/// The words that a placeholder stands for.
fn group<'t>(found: &Captures<'t>, name: &str) -> Option<&'t str> {
    let group = match name.parse() {
        _ if name == "match" => found.get(0),
        Ok(number) => found.get(number),
        Err(_) => found.name(name),
    };
    group.map(|words| words.as_str())
}

/// Compiles an expression; the error is a reason and, where it can be told, the place in the expression in bytes.
pub(super) fn compile(pattern: &str) -> Result<Regex, (String, Option<usize>)> {
    let regex = RegexBuilder::new(pattern).size_limit(SIZE_LIMIT).build().map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => ("it is too large once compiled".to_owned(), None),
        error => syntax_error(pattern, &error.to_string()),
    })?;
    if regex.is_match("") {
        return Err(("it matches the empty text, which stands everywhere".to_owned(), None));
    }
    Ok(regex)
}

/// Reads the reason and the place out of the report of the regex crate, which has no other way to give them:
/// `regex parse error:`, the pattern indented by four, carets under the place, `error: reason`.
fn syntax_error(pattern: &str, report: &str) -> (String, Option<usize>) {
    let reason = report.rsplit("error: ").next().unwrap_or(report).trim().to_owned();
    let column = report.lines().nth(2).and_then(|line| line.find('^')).and_then(|column| column.checked_sub(4));
    let one_line = !pattern.contains('\n');
    let place = column
        .filter(|_| one_line)
        .and_then(|column| pattern.char_indices().map(|(at, _)| at).chain([pattern.len()]).nth(column));
    (reason, place)
}

/// Whether the expression has a group of this name or number.
pub(super) fn has_group(regex: &Regex, name: &str) -> bool {
    match name.parse::<usize>() {
        Ok(number) => number < regex.captures_len(),
        Err(_) => regex.capture_names().flatten().any(|group| group == name),
    }
}

/// The placeholders `{match}`, `{1}` and `{name}` of a message. Other braces are only braces.
pub(super) fn placeholders(message: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    message.match_indices('{').filter_map(|(start, _)| {
        let rest = &message[start + 1..];
        let length =
            rest.find(|c: char| !is_name(c)).filter(|&length| length > 0 && rest[length..].starts_with('}'))?;
        Some((start..start + length + 2, &rest[..length]))
    })
}

/// The groups that a replacement names, read as the regex crate reads them: `$1a` is the group `1a`.
pub(super) fn groups_named(replace: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = replace;
    while let Some(at) = rest.find('$') {
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('$') {
            rest = after;
        } else if let Some(braced) = rest.strip_prefix('{') {
            let Some(length) = braced.find('}') else { break };
            names.push(&braced[..length]);
            rest = &braced[length..];
        } else {
            let length = rest.find(|c: char| !is_name(c)).unwrap_or(rest.len());
            if length > 0 {
                names.push(&rest[..length]);
            }
            rest = &rest[length..];
        }
    }
    names
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

//! Everything that has a rule's name: the rules written in Rust, then the phrases of the table.

use std::borrow::Cow;

use crate::rule::Fixes;
use crate::rules::RULES;
use crate::table::{Level, Levels, Phrase, RuleTable};

/// A rule as the lists show it.
pub struct Entry<'t> {
    /// Its name.
    pub name: &'t str,
    /// Its manual page in Markdown.
    pub page: Cow<'t, str>,
    /// Which fixes it offers.
    pub fixes: Fixes,
    /// Its levels.
    pub levels: Levels,
}

/// Every rule that the table can set a level for.
pub fn entries(table: &RuleTable) -> impl Iterator<Item = Entry<'_>> {
    let levels = |name: &str| table.levels(name);
    let rules = RULES.iter().map(move |rule| {
        let levels = levels(rule.name);
        let certain = levels.highest() >= Level::Warning;
        let fixes = if rule.fixes == Fixes::Safe && !certain { Fixes::Unsafe } else { rule.fixes };
        Entry { name: rule.name, page: Cow::Borrowed(rule.docs), fixes, levels }
    });
    let phrases = table.phrases().iter().map(move |phrase| Entry {
        name: &phrase.name,
        page: Cow::Owned(page(phrase)),
        fixes: match (&phrase.replace, phrase.safe) {
            (None, _) => Fixes::Never,
            (Some(_), true) => Fixes::Safe,
            (Some(_), false) => Fixes::Unsafe,
        },
        levels: levels(&phrase.name),
    });
    rules.chain(phrases)
}

/// The page of a phrase, which says what it looks for.
fn page(phrase: &Phrase) -> String {
    let mut page = format!(
        "{}\n\n## Pattern\n```{}\n{}\n```\n",
        phrase.message,
        match phrase.scope.name() {
            "all" => "everywhere",
            scope => scope,
        },
        phrase.pattern
    );
    if let Some(replace) = &phrase.replace {
        page.push_str(&format!("```replacement\n{replace}\n```\n"));
    }
    page
}

impl Entry<'_> {
    /// The defect in one line: the first sentence of the page, which may be wrapped in the source.
    pub fn summary(&self) -> String {
        let first = self.page.trim_start().split("\n\n").next().unwrap_or_default();
        first.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The levels in words: `error`, or `error, but warning for sc and off for mun`.
    pub fn levels_in_words(&self) -> String {
        let common = self.levels.common().name();
        let exceptions = self.levels.exceptions();
        let others: Vec<String> =
            exceptions.map(|(profile, level)| format!("{} for {profile}", level.name())).collect();
        if others.is_empty() { common.to_owned() } else { format!("{common}, but {}", others.join(", ")) }
    }
}

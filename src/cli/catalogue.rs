//! Everything that has a rule's name: the rules written in Rust, then the phrases of the table.

use std::borrow::Cow;

use crate::rule::Fixes;
use crate::rules::RULES;
use crate::table::{Level, Phrase, Profile, RuleTable};

/// A rule as the lists show it.
pub struct Entry<'t> {
    /// Its name.
    pub name: &'t str,
    /// Its manual page in Markdown.
    pub page: Cow<'t, str>,
    /// Which fixes it offers.
    pub fixes: Fixes,
    /// Its level under each profile, in the order of [`Profile::ALL`].
    pub levels: [Level; Profile::ALL.len()],
}

/// Every rule that the table can set a level for.
pub fn entries(table: &RuleTable) -> impl Iterator<Item = Entry<'_>> {
    let levels = |name: &str| Profile::ALL.map(|profile| table.level(name, profile));
    let rules = RULES.iter().map(move |rule| {
        let levels = levels(rule.name);
        let certain = levels.iter().any(|&level| level >= Level::Warning);
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
        let count = |level| self.levels.iter().filter(|&&other| other == level).count();
        // Of equally frequent levels the first counts as the common one; `max_by_key` takes the last.
        let common = self.levels.into_iter().rev().max_by_key(|&level| count(level)).unwrap_or(Level::Off);
        let others: Vec<String> = Profile::ALL
            .iter()
            .zip(self.levels)
            .filter(|(_, level)| *level != common)
            .map(|(profile, level)| format!("{} for {}", level.name(), profile.name()))
            .collect();
        if others.is_empty() {
            common.name().to_owned()
        } else {
            format!("{}, but {}", common.name(), others.join(", "))
        }
    }
}

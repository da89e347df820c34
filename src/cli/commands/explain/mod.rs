//! `resolint explain RULE`: the manual page of a rule.

mod markdown;
mod terminal;

use crate::cli::args::{Explain, PageFormat};
use crate::cli::catalogue::{Entry, entries};
use crate::cli::config::{Overrides, Tables};
use crate::cli::status::{Error, Status};
use crate::cli::streams::Streams;
use crate::evidence::Evidence;
use crate::rule::Fixes;
use crate::rules::RULES;
use crate::table::RuleTable;

/// Prints the manual page of a rule.
pub fn run(options: &Explain, streams: &mut Streams) -> Result<Status, Error> {
    let engine = Tables::new(&options.table, Overrides::default()).for_here()?;
    let rule = find(&options.rule, engine.table())?;
    let color = streams.out.color;
    match options.format {
        PageFormat::Text => terminal::print(&rule, color, &mut streams.out)?,
        PageFormat::Markdown => markdown::print(&rule, &mut streams.out)?,
    }
    Ok(Status::Clean)
}

fn find<'t>(name: &str, table: &'t RuleTable) -> Result<Entry<'t>, Error> {
    entries(table).find(|rule| rule.name == name).ok_or_else(|| match table.clone().restrict(&[name.to_owned()], &[]) {
        Err(unknown) => Error::new(unknown.to_string()),
        // A pattern such as `footnote-*`, which stands for many pages.
        Ok(()) => Error::new(format!("“{name}” stands for several rules; “resolint rules” lists all of them")),
    })
}

/// The rate at which adopted texts break the rule; a phrase of one's own has none.
fn rate(rule: &Entry) -> Option<String> {
    RULES.iter().any(|known| known.name == rule.name).then(|| Evidence::published().sentence(rule.name))
}

fn fix(rule: &Entry) -> &'static str {
    match rule.fixes {
        Fixes::Never => "None: the drafter has to decide.",
        Fixes::Safe => "`resolint check --fix` repairs it where the repair is certain.",
        Fixes::Unsafe => "`resolint check --fix --unsafe-fixes` repairs it; look at the result.",
    }
}

/// Where it can be silenced, and how.
fn silencers(name: &str) -> [(&'static str, String); 4] {
    [
        ("at one place", format!("<!-- resolint-disable-next-line {name} -->")),
        ("in one file", format!("<!-- resolint-disable-file {name} -->")),
        ("in one run", format!("resolint check --ignore {name}")),
        ("in a folder", format!("{name} = \"off\" under [rules] in its lint-rules.toml")),
    ]
}

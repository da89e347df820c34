//! `resolint rules`.

use std::io::{self, Write};

use serde_json::{Map, Value, json};

use crate::cli::args::{ListFormat, Rules};
use crate::cli::catalogue::{Entry, entries};
use crate::cli::config::{Overrides, Tables};
use crate::cli::render::rule_url;
use crate::cli::status::{Error, Status};
use crate::cli::streams::Streams;
use crate::rule::Fixes;
use crate::table::Profile;

/// Lists every rule with its levels in this folder.
pub fn run(options: &Rules, streams: &mut Streams) -> Result<Status, Error> {
    let engine = Tables::new(&options.table, Overrides::default()).for_here()?;
    let rules: Vec<Entry> = entries(engine.table()).collect();
    match options.format {
        ListFormat::Text => text(&rules, &mut streams.out)?,
        ListFormat::Json => json(&rules, &mut streams.out)?,
        ListFormat::Markdown => markdown(&rules, &mut streams.out)?,
    }
    Ok(Status::Clean)
}

fn fixable(fixes: Fixes) -> &'static str {
    match fixes {
        Fixes::Never => "never",
        Fixes::Safe => "safe",
        Fixes::Unsafe => "unsafe",
    }
}

fn text(rules: &[Entry], out: &mut impl Write) -> io::Result<()> {
    for rule in rules {
        let fixes = match rule.fixes {
            Fixes::Never => "",
            Fixes::Safe => " (--fix)",
            Fixes::Unsafe => " (--fix --unsafe-fixes)",
        };
        writeln!(out, "{}: {}{fixes}", rule.name, rule.levels_in_words())?;
        writeln!(out, "    {}", rule.summary())?;
    }
    Ok(())
}

fn json(rules: &[Entry], out: &mut impl Write) -> io::Result<()> {
    let rules: Vec<Value> = rules
        .iter()
        .map(|rule| {
            let levels: Map<String, Value> = Profile::ALL
                .into_iter()
                .map(|profile| (profile.name().to_owned(), rule.levels.under(profile).name().into()))
                .collect();
            json!({
                "name": rule.name,
                "summary": rule.summary(),
                "fixable": fixable(rule.fixes),
                "levels": levels,
                "url": rule_url(rule.name),
            })
        })
        .collect();
    writeln!(out, "{:#}", Value::from(rules))
}

fn markdown(rules: &[Entry], out: &mut impl Write) -> io::Result<()> {
    let profiles = Profile::ALL;
    let names = profiles.map(Profile::name);
    writeln!(out, "| rule | {} | fixable | |", names.join(" | "))?;
    writeln!(out, "|---|{}---|---|", "---|".repeat(profiles.len()))?;
    for rule in rules {
        let levels = profiles.map(|profile| rule.levels.under(profile).name()).join(" | ");
        let summary = rule.summary().replace('|', "\\|");
        writeln!(out, "| `{}` | {levels} | {} | {summary} |", rule.name, fixable(rule.fixes))?;
    }
    Ok(())
}

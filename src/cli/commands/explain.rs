//! `resolint explain RULE`: the manual page of a rule, for a terminal.

use std::io::{self, Write};

use crate::cli::args::Explain;
use crate::cli::catalogue::{Entry, entries};
use crate::cli::config::{Overrides, Tables};
use crate::cli::render::rule_url;
use crate::cli::status::{Error, Status};
use crate::cli::streams::Streams;
use crate::rule::Fixes;
use crate::table::RuleTable;

/// Prints the manual page of a rule.
pub fn run(options: &Explain, streams: &mut Streams) -> Result<Status, Error> {
    let engine = Tables::new(&options.table, Overrides::default()).for_here()?;
    let rule = find(&options.rule, engine.table())?;
    let color = streams.out.color;
    print(&rule, color, &mut streams.out)?;
    Ok(Status::Clean)
}

fn find<'t>(name: &str, table: &'t RuleTable) -> Result<Entry<'t>, Error> {
    entries(table).find(|rule| rule.name == name).ok_or_else(|| match table.clone().restrict(&[name.to_owned()], &[]) {
        Err(unknown) => Error::new(unknown.to_string()),
        // A pattern such as `footnote-*`, which stands for many pages.
        Ok(()) => Error::new(format!("“{name}” stands for several rules; “resolint rules” lists all of them")),
    })
}

fn print(rule: &Entry, color: bool, out: &mut impl Write) -> io::Result<()> {
    heading(rule.name, color, out)?;
    writeln!(out)?;
    page(&rule.page, color, out)?;
    writeln!(out)?;
    heading("Level", color, out)?;
    writeln!(out, "{}", rule.levels_in_words())?;
    writeln!(out)?;
    heading("Fix", color, out)?;
    let fix = match rule.fixes {
        Fixes::Never => "None: the drafter has to decide.",
        Fixes::Safe => "`resolint check --fix` repairs it where the repair is certain.",
        Fixes::Unsafe => "`resolint check --fix --unsafe-fixes` repairs it; look at the result.",
    };
    writeln!(out, "{fix}")?;
    writeln!(out)?;
    heading("To silence it", color, out)?;
    let name = rule.name;
    writeln!(out, "at one place    <!-- resolint-disable-next-line {name} -->")?;
    writeln!(out, "in one file     <!-- resolint-disable-file {name} -->")?;
    writeln!(out, "in one run      resolint check --ignore {name}")?;
    writeln!(out, "in a folder     {name} = \"off\" under [rules] in its lint-rules.toml")?;
    writeln!(out)?;
    writeln!(out, "{}", rule_url(name))
}

/// A manual page: headings bold, examples indented under what they are examples of, paragraphs as they are.
fn page(markdown: &str, color: bool, out: &mut impl Write) -> io::Result<()> {
    let mut in_example = false;
    // A line of a doc comment begins with the space that follows its slashes.
    for line in markdown.trim().lines().map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end()) {
        if let Some(kind) = line.trim_start().strip_prefix("```") {
            in_example = !in_example;
            match kind.trim() {
                "" => {}
                "invalid" => writeln!(out, "  wrong:")?,
                "valid" => writeln!(out, "  right:")?,
                other => writeln!(out, "  {other}:")?,
            }
        } else if in_example && !line.is_empty() {
            writeln!(out, "    {line}")?;
        } else if !in_example && line.starts_with('#') {
            heading(line.trim_start_matches('#').trim_start(), color, out)?;
        } else {
            writeln!(out, "{line}")?;
        }
    }
    Ok(())
}

fn heading(words: &str, color: bool, out: &mut impl Write) -> io::Result<()> {
    if color { writeln!(out, "\x1b[1m{words}\x1b[0m") } else { writeln!(out, "{words}") }
}

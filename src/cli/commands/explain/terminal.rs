//! The page for a terminal.

use std::io::{self, Write};

use super::{fix, rate, silencers};
use crate::cli::catalogue::Entry;
use crate::cli::render::rule_url;

/// Prints the page.
pub(super) fn print(rule: &Entry, color: bool, out: &mut impl Write) -> io::Result<()> {
    heading(rule.name, color, out)?;
    writeln!(out)?;
    page(&rule.page, color, out)?;
    writeln!(out)?;
    if let Some(rate) = rate(rule) {
        heading("Rate", color, out)?;
        writeln!(out, "{rate}")?;
        writeln!(out)?;
    }
    heading("Level", color, out)?;
    writeln!(out, "{}", rule.levels_in_words())?;
    writeln!(out)?;
    heading("Fix", color, out)?;
    writeln!(out, "{}", fix(rule))?;
    writeln!(out)?;
    heading("To silence it", color, out)?;
    for (place, how) in silencers(rule.name) {
        writeln!(out, "{place:<15} {how}")?;
    }
    writeln!(out)?;
    writeln!(out, "{}", rule_url(rule.name))
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

//! The page as Markdown, as it stands in `docs/rules`.

use std::io::{self, Write};

use super::{fix, rate, silencers};
use crate::cli::catalogue::Entry;

/// Prints the page.
pub(super) fn print(rule: &Entry, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "# {}", rule.name)?;
    writeln!(out)?;
    let lines = rule.page.trim().lines().map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end());
    let (mut in_example, mut just_closed) = (false, false);
    for line in lines {
        if just_closed && !line.is_empty() {
            writeln!(out)?;
        }
        just_closed = in_example && line.starts_with("```");
        match line.strip_prefix("```") {
            // What a fence holds is Markdown itself, whatever the word after it.
            Some(kind) if !in_example => {
                in_example = true;
                let mut words = kind.split_whitespace();
                match (words.next(), words.next()) {
                    (Some("invalid"), None) => writeln!(out, "Wrong:\n\n```markdown")?,
                    (Some("invalid"), Some(profile)) => writeln!(out, "Wrong under `{profile}`:\n\n```markdown")?,
                    (Some("valid"), None) => writeln!(out, "Right:\n\n```markdown")?,
                    (Some("valid"), Some(profile)) => writeln!(out, "Right under `{profile}`:\n\n```markdown")?,
                    _ => writeln!(out, "{line}")?,
                }
            }
            _ => {
                in_example &= !line.starts_with("```");
                writeln!(out, "{line}")?;
            }
        }
    }
    if let Some(rate) = rate(rule) {
        writeln!(out, "\n## Rate\n\n{rate}")?;
    }
    writeln!(out, "\n## Level\n\n{}", rule.levels_in_words())?;
    writeln!(out, "\n## Fix\n\n{}", fix(rule))?;
    writeln!(out, "\n## To silence it\n")?;
    for (place, how) in silencers(rule.name) {
        writeln!(out, "- {place}: `{how}`")?;
    }
    Ok(())
}

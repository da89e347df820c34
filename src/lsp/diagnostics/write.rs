//! One finding as a diagnostic.

use tower_lsp_server::ls_types::{Position, Uri};

use super::template::Template;
use crate::lsp::abilities::Abilities;
use crate::lsp::place::Places;
use crate::rule::{Finding, url};
use crate::span::Span;
use crate::table::Level;

/// The rule whose findings are words that do nothing.
const UNNECESSARY: &str = "suppression-unused";

/// What the findings are about.
pub struct Subject<'a> {
    /// The document.
    pub uri: &'a Uri,
    /// Its places.
    pub places: Places<'a>,
    /// What the client shows.
    pub abilities: Abilities,
}

/// Appends a finding, whose places count from byte `start`, with lines that count from `first_line`.
pub fn finding_json<In>(
    finding: &Finding<Span<In>>,
    start: usize,
    first_line: u32,
    subject: &Subject,
    out: &mut Template,
) {
    let position = |offset: usize| {
        let Position { line, character } = subject.places.position(start + offset);
        Position { line: line.saturating_sub(first_line), character }
    };
    let range = |at: Span<In>, out: &mut Template| {
        for (name, offset) in [("{\"start\":", at.range().start), (",\"end\":", at.range().end)] {
            let Position { line, character } = position(offset);
            out.raw(name);
            out.raw("{\"line\":");
            out.line(line);
            out.raw(",\"character\":");
            out.number(character as usize);
            out.raw("}");
        }
        out.raw("}");
    };
    out.raw("{\"range\":");
    range(finding.at, out);
    out.raw(",\"severity\":");
    out.number(severity(finding.level));
    out.raw(",\"code\":");
    out.string(&finding.rule);
    if subject.abilities.code_link {
        out.raw(",\"codeDescription\":{\"href\":");
        out.string(&url(&finding.rule));
        out.raw("}");
    }
    out.raw(",\"source\":\"resolint\",\"message\":");
    out.string(&finding.message);
    if subject.abilities.unnecessary && &*finding.rule == UNNECESSARY {
        out.raw(",\"tags\":[1]");
    }
    if subject.abilities.related && !finding.notes.is_empty() {
        out.raw(",\"relatedInformation\":[");
        for (i, (at, note)) in finding.notes.iter().enumerate() {
            out.raw(if i == 0 { "{\"location\":{\"uri\":" } else { ",{\"location\":{\"uri\":" });
            out.string(subject.uri.as_str());
            out.raw(",\"range\":");
            range(*at, out);
            out.raw("},\"message\":");
            out.string(note);
            out.raw("}");
        }
        out.raw("]");
    }
    if let Some(fix) = finding.fix.as_ref().filter(|_| subject.abilities.data) {
        out.raw(",\"data\":{\"fix\":");
        out.string(&fix.title);
        out.raw(if fix.safe { ",\"safe\":true}" } else { ",\"safe\":false}" });
    }
    out.raw("}");
}

/// The severity of a level, as the protocol counts.
fn severity(level: Level) -> usize {
    match level {
        Level::Error => 1,
        Level::Warning => 2,
        Level::Info => 3,
        Level::Hint | Level::Off => 4,
    }
}

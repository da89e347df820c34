//! The words at fault in their paragraph, with what else there is to see and the fix offered.
//!
//! A paragraph is a line of a thousand characters, so an excerpt of it is shown: the words at fault and their
//! neighbours. A finding without further places stays within eight lines.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Tone, Renderer, Snippet};

use super::lines::floor_char_boundary;
use super::{Rendered, Report, Tally, counted, printable};
use crate::rule::{Finding, Fix};
use crate::span::{InDoc, Span};
use crate::table::Level;

/// How many characters of a line are shown.
const WIDTH: usize = 96;
/// How many of them stand at least before the words at fault, where there are so many.
const LEAD: usize = 32;
/// How many further places of a finding are shown.
const NOTES: usize = 3;

/// The findings of one file.
pub fn file(report: &Report, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut pages = String::new();
    for finding in report.findings {
        let page = renderer.render(&[page(report, finding)]);
        let (title, rest) = page.split_once('\n').unwrap_or((&page, ""));
        let _ = write!(pages, "{title}\n{}\n{rest}\n\n", origin(report, finding, color));
    }
    pages
}

/// The line with the place. The renderer's own would count the columns of the excerpt.
fn origin(report: &Report, finding: &Finding<Span<InDoc>>, color: bool) -> String {
    let start = finding.at.range().start;
    let gutter = first_line(report, start).to_string().len();
    let arrow = if color { "\x1b[1;94m-->\x1b[0m" } else { "-->" };
    format!("{:gutter$}{arrow} {}", "", report.shown(start))
}

/// The number beside an excerpt: that of its line, or of its paragraph in a file without lines.
fn first_line(report: &Report, offset: usize) -> usize {
    report.paragraphs.map_or_else(|| report.lines.line(offset) + 1, |paragraphs| paragraphs.number(offset))
}

/// All files, and the counts in a last line.
pub fn whole(files: &[Rendered], tally: &Tally, out: &mut dyn Write) -> io::Result<()> {
    files.iter().try_for_each(|file| out.write_all(file.body.as_bytes()))?;
    if tally.total().found > 0 {
        writeln!(out, "{}", tally.summary())?;
    }
    Ok(())
}

fn page<'a>(report: &Report<'a>, finding: &'a Finding<Span<InDoc>>) -> Group<'a> {
    let excerpt = Excerpt::around(report, finding.at.range());
    let line = first_line(report, finding.at.range().start);
    let mut snippet = Snippet::source(excerpt.text.clone())
        .line_start(line)
        .fold(false)
        .annotation(AnnotationKind::Primary.span(excerpt.within(finding.at.range())));
    let mut elsewhere = Vec::new();
    for (place, message) in finding.notes.iter().take(NOTES) {
        if excerpt.holds(place.range()) {
            snippet = snippet.annotation(labelled(&excerpt, place.range(), message));
        } else {
            elsewhere.push(format!("{}: {}", report.shown(place.range().start), printable(message)));
        }
    }
    if finding.notes.len() > NOTES {
        elsewhere.push(format!("and {}", counted(finding.notes.len() - NOTES, "more place")));
    }
    tone(finding.level)
        .primary_title(printable(&finding.message))
        .id(&*finding.rule)
        .element(snippet)
        .elements(elsewhere.into_iter().map(|words| Tone::NOTE.message(words)))
        .elements(finding.fix.iter().map(|fix| Tone::HELP.message(offer(fix, report))))
}

fn labelled<'a>(excerpt: &Excerpt, place: Range<usize>, message: &'a str) -> Annotation<'a> {
    AnnotationKind::Context.span(excerpt.within(place)).label(printable(message))
}

fn tone(level: Level) -> Tone<'static> {
    match level {
        Level::Error => Tone::ERROR,
        Level::Warning => Tone::WARNING,
        Level::Info => Tone::INFO,
        Level::Hint | Level::Off => Tone::HELP.with_name("hint"),
    }
}

/// What the fix does and how to have it done.
fn offer(fix: &Fix<Span<InDoc>>, report: &Report) -> String {
    let title = printable(&fix.title);
    let mut letters = title.chars();
    let first = letters.next().map(|first| first.to_lowercase().to_string()).unwrap_or_default();
    let how = if report.paragraphs.is_some() {
        "resolint import, then resolint check --fix"
    } else if fix.safe {
        "resolint check --fix"
    } else {
        "resolint check --fix --unsafe-fixes, then look at it"
    };
    format!("{first}{} ({how})", letters.as_str())
}

/// A part of one line, with an ellipsis where it is cut.
struct Excerpt {
    text: String,
    /// The bytes of the document that it shows.
    shows: Range<usize>,
    /// How many bytes of ellipsis stand before them.
    before: usize,
}

const ELLIPSIS: &str = "…";

impl Excerpt {
    /// The part of the line around the first line of the words at fault.
    fn around(report: &Report, at: Range<usize>) -> Self {
        let text = report.text;
        let start = floor_char_boundary(text, at.start);
        let line = report.lines.range(text, report.lines.line(start));
        let start = start.min(line.end);
        let end = floor_char_boundary(text, at.end).clamp(start, line.end);
        if text[line.clone()].chars().nth(WIDTH).is_none() {
            return Self::showing(text, line.clone(), &line);
        }
        let fault = text[start..end].chars().take(WIDTH).count();
        let after: usize = text[end..line.end].chars().take(WIDTH).count();
        // What the rest of the line leaves over goes to what stands before.
        let lead = LEAD.max((WIDTH.saturating_sub(fault)).saturating_sub(after));
        let mut from = back(&text[line.start..start], lead) + line.start;
        let mut to = ahead(&text[from..line.end], WIDTH) + from;
        if from > line.start {
            from = text[from..start].find(' ').map_or(from, |space| from + space + 1);
        }
        if to < line.end && end < to {
            to = text[end..to].rfind(' ').map_or(to, |space| end + space);
        }
        Self::showing(text, from..to, &line)
    }

    fn showing(text: &str, shows: Range<usize>, line: &Range<usize>) -> Self {
        let before = if shows.start > line.start { ELLIPSIS } else { "" };
        let after = if shows.end < line.end { ELLIPSIS } else { "" };
        let text = format!("{before}{}{after}", &text[shows.clone()]);
        Self { text, shows, before: before.len() }
    }

    fn holds(&self, place: Range<usize>) -> bool {
        self.shows.start <= place.start && place.end <= self.shows.end
    }

    /// Where a place of the document stands in the excerpt; what is cut off is left out.
    fn within(&self, place: Range<usize>) -> Range<usize> {
        let shift = |offset: usize| {
            let offset = offset.clamp(self.shows.start, self.shows.end) - self.shows.start + self.before;
            floor_char_boundary(&self.text, offset)
        };
        shift(place.start)..shift(place.end)
    }
}

/// The offset at which the last `count` characters begin.
fn back(text: &str, count: usize) -> usize {
    if count == 0 { text.len() } else { text.char_indices().rev().nth(count - 1).map_or(0, |(offset, _)| offset) }
}

/// The offset at which the first `count` characters end.
fn ahead(text: &str, count: usize) -> usize {
    text.char_indices().nth(count).map_or(text.len(), |(offset, _)| offset)
}

//! The diagnostics of a document, piece by piece.

use std::ops::Range;
use std::path::Path;

use super::held::waits;
use super::template::Template;
use super::write::{Subject, finding_json};
use crate::document::Document;
use crate::rule::Finding;
use crate::span::{InDoc, Span};

/// The pieces of a document's diagnostics, as they were last shown.
#[derive(Default)]
pub struct Shown {
    pieces: Vec<Piece>,
}

/// The diagnostics of one unit.
struct Piece {
    /// The state of the unit they are of.
    stamp: u64,
    /// The paragraph for which some waited, from the start of the unit.
    held: Option<Range<usize>>,
    /// One template a finding.
    findings: Vec<Template>,
    /// How many findings wait.
    waiting: usize,
    /// All of it as it was last written, and the line of the unit then: while someone types inside a paragraph, no
    /// other unit moves, and copying is all there is to do.
    written: (u32, String),
}

/// What is to be shown.
pub struct ToShow<'a> {
    /// The document.
    pub document: &'a Document,
    /// Its file, for what `lint-rules.toml` silences.
    pub path: Option<&'a Path>,
    /// What the diagnostics are about.
    pub subject: Subject<'a>,
    /// The paragraph being typed.
    pub held: Option<Range<usize>>,
    /// How many are shown.
    pub most: usize,
}

impl Shown {
    /// Forgets everything, such as when what the client shows has changed.
    pub fn clear(&mut self) {
        self.pieces.clear();
    }

    /// Appends the diagnostics as a JSON array. Tells how many findings wait for their paragraph to be finished.
    pub fn write(&mut self, show: &ToShow, out: &mut String) -> usize {
        out.push('[');
        let waiting = if show.document.has_directives() { self.whole(show, out) } else { self.by_unit(show, out) };
        out.push(']');
        waiting
    }

    fn by_unit(&mut self, show: &ToShow, out: &mut String) -> usize {
        let before = std::mem::take(&mut self.pieces);
        let mut before: Vec<Option<Piece>> = before.into_iter().map(Some).collect();
        let mut next = 0;
        let (mut left, mut waiting) = (show.most, 0);
        for unit in show.document.units().filter(|unit| !unit.findings.is_empty()) {
            if left == 0 {
                break;
            }
            let held = show.held.as_ref().and_then(|held| within(held, unit.start, unit.findings));
            let kept = before[next..]
                .iter()
                .position(|piece| piece.as_ref().is_some_and(|piece| piece.stamp == unit.stamp && piece.held == held));
            let mut piece = match kept.and_then(|at| before[next + at].take().map(|piece| (at, piece))) {
                Some((at, piece)) => {
                    next += at + 1;
                    piece
                }
                None => Piece::new(show, unit.findings, unit.start, unit.line, unit.stamp, held),
            };
            piece.write(unit.line as u32, left, out);
            left -= piece.findings.len().min(left);
            waiting += piece.waiting;
            self.pieces.push(piece);
        }
        waiting
    }

    /// Where comments silence rules, what is shown depends on the whole document.
    fn whole(&mut self, show: &ToShow, out: &mut String) -> usize {
        self.clear();
        let mut piece = Piece::new(show, &show.document.findings(), 0, 0, 0, show.held.clone());
        piece.write(0, show.most, out);
        piece.waiting
    }
}

impl Piece {
    fn new<In>(
        show: &ToShow,
        findings: &[Finding<Span<In>>],
        start: usize,
        line: usize,
        stamp: u64,
        held: Option<Range<usize>>,
    ) -> Self {
        let mut piece = Self { stamp, held, findings: Vec::new(), waiting: 0, written: (0, String::new()) };
        for finding in findings {
            if piece.held.as_ref().is_some_and(|held| waits(finding, held)) {
                piece.waiting += 1;
                continue;
            }
            let at = finding.at.range();
            if is_silenced(show, &finding.rule, Span::new(start + at.start, start + at.end)) {
                continue;
            }
            // More are never shown, so more need not be made.
            if piece.findings.len() == show.most {
                break;
            }
            let mut template = Template::default();
            finding_json(finding, start, line as u32, &show.subject, &mut template);
            piece.findings.push(template);
        }
        piece
    }

    /// Appends the first findings, with lines counted from `line`.
    fn write(&mut self, line: u32, most: usize, out: &mut String) {
        if self.findings.len() > most || self.findings.is_empty() {
            for finding in &self.findings[..most.min(self.findings.len())] {
                separate(out);
                finding.fill(line, out);
            }
            return;
        }
        separate(out);
        let (before, written) = &mut self.written;
        if written.is_empty() || *before != line {
            *before = line;
            written.clear();
            for (n, finding) in self.findings.iter().enumerate() {
                if n > 0 {
                    written.push(',');
                }
                finding.fill(line, written);
            }
        }
        out.push_str(written);
    }
}

/// The part of the paragraph that lies in a unit, from the unit's start; nothing if none of its findings can wait.
fn within<In>(held: &Range<usize>, start: usize, findings: &[Finding<Span<In>>]) -> Option<Range<usize>> {
    let held = held.start.checked_sub(start)?..held.end.checked_sub(start)?;
    findings.iter().any(|finding| waits(finding, &held)).then_some(held)
}

/// Whether a `[[suppress]]` of the table silences a finding.
fn is_silenced(show: &ToShow, rule: &str, at: Span<InDoc>) -> bool {
    let suppressions = show.document.engine().table().suppressions();
    let Some(path) = show.path.filter(|_| !suppressions.is_empty()) else { return false };
    let words = show.document.text().slice(at.range());
    suppressions.iter().any(|suppression| suppression.covers(path, rule, &words))
}

fn separate(out: &mut String) {
    if !out.ends_with('[') {
        out.push(',');
    }
}

//! The check of one file, with its fixes.

use std::path::Path;
use std::sync::Arc;

use similar::TextDiff;

use super::baseline::{Ledger, recorded};
use super::gate;
use super::report::{rendered, with_report};
use crate::baseline::{Entry, Fingerprint, fingerprints};
use crate::cli::args::Check;
use crate::cli::config::{Tables, silences};
use crate::cli::input::Source;
use crate::cli::render::{Rendered, Tally};
use crate::cli::save;
use crate::cli::status::Error;
use crate::document::Document;
use crate::engine::Engine;
use crate::fixing::{Fixed, until_stable};
use crate::rule::Finding;
use crate::span::{InDoc, Span};
use crate::syntax::BlockTree;
use crate::table::{Level, Profile};

/// What is to be done with each file.
pub struct Job<'a> {
    /// The arguments.
    pub options: &'a Check,
    /// The rule tables.
    pub tables: &'a Tables<'a>,
    /// The findings that were there before, to be held back or to be written.
    pub ledger: Option<&'a Ledger>,
    /// Whether findings are rendered with colours.
    pub color: bool,
}

/// What became of one file. Its text is gone: what is to be printed of it is rendered.
#[derive(Default)]
pub struct Checked {
    /// Its findings in the format of the run, or the differences that fixes would make.
    pub rendered: Rendered,
    /// The findings shown, counted.
    pub tally: Tally,
    /// Whether something in it makes the exit status 1.
    pub failing: bool,
    /// How many findings that make the exit status 1 are not shown.
    pub hidden: usize,
    /// How many findings the baseline holds back.
    pub held: usize,
    /// What the baseline holds of it that is no longer found.
    pub stale: Vec<Entry>,
    /// What a baseline is to hold of it.
    pub recorded: Vec<(Fingerprint, Entry)>,
    /// How many fixes were made, or would be.
    pub fixed: usize,
    /// The text that goes on to standard output where the run is a filter.
    pub passed_on: Vec<u8>,
    /// Whether the file or a part of it could not be checked.
    pub failed: bool,
    /// What is to be said of how the file was read.
    pub remarks: Vec<String>,
    /// What went wrong.
    pub errors: Vec<Error>,
}

/// Where a text came from, and so where its fixed form goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    File,
    StandardInput,
}

impl Job<'_> {
    /// Checks a file.
    pub fn file(&self, path: &Path) -> Checked {
        self.checked(Source::file(path), Origin::File)
    }

    /// Checks standard input.
    pub fn standard_input(&self, name: Option<&Path>) -> Checked {
        self.checked(Source::stdin(name), Origin::StandardInput)
    }

    fn checked(&self, source: Result<Source, Error>, origin: Origin) -> Checked {
        let read = source.and_then(|source| Ok((self.tables.for_file(&source.path)?, source)));
        match read {
            Ok((engine, source)) if self.options.diff => self.differences(&source, &engine),
            Ok((engine, source)) => self.findings(source, &engine, origin),
            Err(error) => Checked { errors: vec![error], ..Checked::default() },
        }
    }

    /// What fixes would change.
    fn differences(&self, source: &Source, engine: &Arc<Engine>) -> Checked {
        let mut checked = Checked { tally: Tally { files: 1, ..Tally::default() }, ..Checked::default() };
        let Some(fixed) = self.fixed(source, engine, &mut checked) else { return checked };
        let diff = TextDiff::from_lines(source.text.as_str(), fixed.text.as_str())
            .unified_diff()
            .header(&source.name, &source.name)
            .to_string();
        checked.rendered = Rendered::body(diff);
        checked.failing = true;
        checked
    }

    /// What is found, once the fixes that are asked for are made.
    fn findings(&self, mut source: Source, engine: &Arc<Engine>, origin: Origin) -> Checked {
        let mut checked = Checked::default();
        if let Some(imported) = &source.imported {
            checked.remarks.extend(imported.remarks.iter().map(|remark| format!("{}: {remark}", source.name)));
        }
        if self.options.fix {
            if let Some(fixed) = self.fixed(&source, engine, &mut checked) {
                match keep(&fixed.text, &mut source, origin) {
                    Ok(()) => source.text = fixed.text,
                    Err(error) => {
                        checked.errors.push(error);
                        checked.fixed = 0;
                    }
                }
            }
            if origin == Origin::StandardInput {
                checked.passed_on = std::mem::take(&mut source.bytes);
            }
        }

        let mut findings = self.found(&source.text, &source.path, engine, &mut checked.errors);
        if let Some(offset) = source.invalid {
            let level = engine.table().level(INVALID_UTF8, self.asked().unwrap_or(Profile::Ga));
            findings.extend((level != Level::Off).then(|| not_utf8(offset, level)));
            findings.sort_by(|a, b| (a.at.start, &a.rule).cmp(&(b.at.start, &b.rule)));
        }
        if let Some(ledger) = self.ledger {
            let prints = fingerprints(&BlockTree::read(&source.text), &findings);
            if ledger.is_written {
                checked.recorded = recorded(&source.text, &findings, prints);
                return checked;
            }
            let judged = ledger.judge(&source.path, &prints);
            checked.held = judged.held.iter().filter(|held| **held).count();
            // A rule that does not run finds nothing, which says nothing of the entries that it has.
            if self.options.select.is_empty() && self.options.ignore.is_empty() {
                checked.stale = judged.stale;
            }
            let mut held = judged.held.into_iter();
            findings.retain(|_| !held.next().unwrap_or(false));
        }
        if let Some(profile) = self.options.gate {
            let list = with_report(&source, &findings, self.options, |report, tree| gate::list(report, tree, profile));
            checked.failing = list.fails || !checked.stale.is_empty();
            checked.rendered = list.rendered;
            checked.tally = Tally::of_file(&findings);
            return checked;
        }
        let fails = |finding: &Finding<Span<InDoc>>| self.options.fail_on.reached_by(finding.level);
        checked.failing = findings.iter().any(fails) || !checked.stale.is_empty();
        let failing_before = findings.iter().filter(|finding| fails(finding)).count();
        findings.retain(|finding| finding.level >= self.options.severity);
        checked.hidden = failing_before - findings.iter().filter(|finding| fails(finding)).count();
        checked.tally = Tally::of_file(&findings);
        if (!findings.is_empty() || self.options.format.shows_clean_files()) && !self.options.statistics {
            checked.rendered = rendered(&source, &findings, self.options, self.color);
        }
        checked
    }

    /// Whose practice the arguments ask for.
    fn asked(&self) -> Option<Profile> {
        self.options.gate.or(self.options.profile)
    }

    /// The text after its fixes, if they change it. A text that is not UTF-8 was read with stand-ins for the bytes
    /// that are none, and writing it would lose them.
    fn fixed(&self, source: &Source, engine: &Arc<Engine>, checked: &mut Checked) -> Option<Fixed> {
        if source.imported.is_some() {
            checked.errors.push(Error(format!(
                "cannot fix {0}: fixes are not written back into files of this format; run `resolint import {0} \
                 --output FILE.resolution.md` and fix that file",
                source.name
            )));
            return None;
        }
        if let Some(offset) = source.invalid {
            checked.errors.push(Error(format!(
                "cannot fix {}: byte {offset} is not UTF-8; save the file as UTF-8 and run again",
                source.name
            )));
            return None;
        }
        let fixed = until_stable(&source.text, self.options.unsafe_fixes, |text| {
            self.found(text, &source.path, engine, &mut checked.errors)
        });
        checked.fixed = fixed.applied.len();
        (fixed.text != source.text).then_some(fixed)
    }

    /// The findings that lint-rules.toml does not silence.
    fn found(
        &self,
        text: &str,
        path: &Path,
        engine: &Arc<Engine>,
        errors: &mut Vec<Error>,
    ) -> Vec<Finding<Span<InDoc>>> {
        let document = Document::read(text, Arc::clone(engine), self.asked());
        errors.extend(document.faults().iter().cloned().map(Error));
        let mut findings = document.findings();
        findings.retain(|finding| {
            let words = text.get(finding.at.range()).unwrap_or_default();
            !silences(engine.table(), path, &finding.rule, words)
        });
        findings
    }
}

/// Puts a fixed text where the text came from.
fn keep(text: &str, source: &mut Source, origin: Origin) -> Result<(), Error> {
    match origin {
        Origin::StandardInput => source.bytes = text.as_bytes().to_owned(),
        Origin::File => {
            save::replace(&source.path, text.as_bytes()).map_err(|cause| Error::file("write", &source.name, &cause))?
        }
    }
    Ok(())
}

/// The rule about bytes, which no rule can see.
const INVALID_UTF8: &str = "invalid-utf8";

/// The finding about a file that is not UTF-8, at the level of the table.
fn not_utf8(offset: usize, level: Level) -> Finding<Span<InDoc>> {
    Finding {
        rule: INVALID_UTF8.into(),
        level,
        at: Span::new(offset, offset + 1),
        message: format!("byte {offset} is not UTF-8; save the file as UTF-8"),
        notes: Vec::new(),
        fix: None,
    }
}

//! From the findings of a file to what is printed of it.

use std::collections::HashMap;

use crate::baseline::{Fingerprint, fingerprints};
use crate::cli::args::Check;
use crate::cli::input::Source;
use crate::cli::render::{Lines, Paragraphs, Rendered, Report};
use crate::rule::Finding;
use crate::span::{InDoc, Span};
use crate::syntax::BlockTree;

/// The findings in the format of the run.
pub fn rendered(source: &Source, findings: &[Finding<Span<InDoc>>], options: &Check, color: bool) -> Rendered {
    let format = options.format;
    if source.imported.is_some() || format.gives_fingerprints() {
        with_report(source, findings, options, |report, tree| {
            let prints = if format.gives_fingerprints() { fingerprints(tree, findings) } else { Vec::new() };
            let report = Report { fingerprints: &told_apart(&source.name, prints), ..*report };
            format.file(&report, color)
        })
    } else {
        format.file(&plain(source, findings, options, &Lines::new(&source.text)), color)
    }
}

/// What is made of the findings and the blocks.
pub fn with_report<T>(
    source: &Source,
    findings: &[Finding<Span<InDoc>>],
    options: &Check,
    make: impl FnOnce(&Report, &BlockTree) -> T,
) -> T {
    let tree = BlockTree::read(&source.text);
    let lines = Lines::new(&source.text);
    let paragraphs = source.imported.as_ref().map(|imported| Paragraphs::new(&imported.starts, &tree));
    let report = Report { paragraphs: paragraphs.as_ref(), ..plain(source, findings, options, &lines) };
    make(&report, &tree)
}

fn plain<'r>(
    source: &'r Source,
    findings: &'r [Finding<Span<InDoc>>],
    options: &Check,
    lines: &'r Lines,
) -> Report<'r> {
    Report {
        path: &source.name,
        text: &source.text,
        lines,
        paragraphs: None,
        findings,
        fingerprints: &[],
        fail_on: options.fail_on,
    }
}

/// Fingerprints of one file among those of other files, twins told apart by their order.
fn told_apart(path: &str, prints: Vec<Fingerprint>) -> Vec<Fingerprint> {
    let mut seen: HashMap<Fingerprint, usize> = HashMap::new();
    let mut apart = |print: Fingerprint| {
        let nth = seen.entry(print).or_default();
        *nth += 1;
        print.within(path, *nth)
    };
    prints.into_iter().map(&mut apart).collect()
}

//! The file of `--baseline`: where it lies, what it is read from and written to.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::file::Checked;
use crate::baseline::{Baseline, Entry, Fingerprint, Judged};
use crate::cli::args::Check;
use crate::cli::input::shown;
use crate::cli::render::counted;
use crate::cli::status::Error;
use crate::rule::Finding;
use crate::span::{InDoc, Span};

/// The file that `--write-baseline` writes where no other is named.
const DEFAULT: &str = "resolint-baseline.json";

/// A baseline and its file.
pub struct Ledger {
    file: PathBuf,
    /// The folder that its paths start from.
    home: PathBuf,
    baseline: Baseline,
    /// Whether it is to be written, rather than to hold findings back.
    pub is_written: bool,
}

impl Ledger {
    /// The ledger that the arguments ask for.
    pub fn open(options: &Check) -> Result<Option<Self>, Error> {
        let file = match (&options.write_baseline, &options.baseline) {
            (Some(Some(file)), _) | (_, Some(file)) => file.clone(),
            (Some(None), None) => PathBuf::from(DEFAULT),
            (None, None) => return Ok(None),
        };
        let is_written = options.write_baseline.is_some();
        let baseline = match fs::read_to_string(&file) {
            Ok(json) => Baseline::parse(&json).map_err(|cause| {
                Error(format!(
                    "cannot read the baseline {}: {cause}; write it anew with --write-baseline",
                    shown(&file)
                ))
            })?,
            Err(cause) if is_written && cause.kind() == std::io::ErrorKind::NotFound => Baseline::default(),
            Err(cause) => {
                let Error(words) = Error::file("read the baseline", &shown(&file), &cause);
                return Err(Error(format!("{words}; write one with --write-baseline")));
            }
        };
        let home = absolute(file.parent().unwrap_or(Path::new("")));
        Ok(Some(Self { file, home, baseline, is_written }))
    }

    /// What the baseline says of the findings of a file.
    pub fn judge(&self, path: &Path, findings: &[Fingerprint]) -> Judged {
        self.baseline.judge(&self.key(path), findings)
    }

    /// The files that the baseline holds findings of and that are no longer there.
    pub fn gone(&self) -> impl Iterator<Item = &str> {
        self.baseline.paths().filter(|path| !self.home.join(path).exists())
    }

    /// Writes what was found in these files; what is known of others stays, unless they are no longer there.
    pub fn write(&self, paths: &[PathBuf], checked: &[Checked]) -> Result<String, Error> {
        let mut baseline = self.baseline.clone();
        self.gone().for_each(|path| baseline.forget(path));
        for (path, one) in paths.iter().zip(checked) {
            // What could not be read today may still be what it was.
            if !one.errors.is_empty() {
                continue;
            }
            let key = self.key(path);
            baseline.forget(&key);
            one.recorded.iter().for_each(|(print, entry)| baseline.add(&key, *print, entry.clone()));
        }
        let name = shown(&self.file);
        fs::write(&self.file, baseline.print()).map_err(|cause| Error::file("write", &name, &cause))?;
        let files = counted(baseline.paths().count(), "file");
        Ok(format!("{name} holds {} in {files}", counted(baseline.len(), "finding")))
    }

    /// A path as the baseline writes it: from the folder of the baseline, so that it means the same on every machine.
    fn key(&self, path: &Path) -> String {
        let path = absolute(path);
        shown(path.strip_prefix(&self.home).unwrap_or(&path))
    }
}

/// How many characters of the words at fault a baseline quotes.
const QUOTED: usize = 80;

/// What a baseline holds of findings.
pub fn recorded(text: &str, findings: &[Finding<Span<InDoc>>], prints: Vec<Fingerprint>) -> Vec<(Fingerprint, Entry)> {
    let entry = |finding: &Finding<Span<InDoc>>| {
        let words = text.get(finding.at.range()).unwrap_or_default();
        let words = words.chars().take(QUOTED).map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
        Entry { rule: finding.rule.to_string(), words, count: 1 }
    };
    prints.into_iter().zip(findings.iter().map(entry)).collect()
}

/// The path from the root, links followed where it exists.
fn absolute(path: &Path) -> PathBuf {
    let from_here = std::env::current_dir().unwrap_or_default().join(path);
    from_here.canonicalize().unwrap_or_else(|_| {
        let mut plain = PathBuf::new();
        for part in from_here.components() {
            match part {
                Component::CurDir => {}
                Component::ParentDir => {
                    plain.pop();
                }
                part => plain.push(part),
            }
        }
        plain
    })
}

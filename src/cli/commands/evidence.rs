//! `resolint evidence FOLDER`: counts what the rules say of adopted texts, for `data/evidence.tsv`.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ignore::WalkBuilder;
use rayon::prelude::*;

use crate::cli::input::shown;
use crate::cli::status::{Error, Status};
use crate::cli::streams::Streams;
use crate::document::Document;
use crate::engine::Engine;
use crate::evidence::Evidence;
use crate::syntax::Kind;
use crate::table::RuleTable;

/// Prints the figures of the Markdown files in a folder.
pub fn run(folder: &Path, streams: &mut Streams) -> Result<Status, Error> {
    let mut table = RuleTable::builtin();
    table.turn_all_on();
    let engine = Arc::new(Engine::new(table));
    let documents: Vec<Document> =
        texts(folder)?.par_iter().map(|text| Document::read(text, Arc::clone(&engine), None)).collect();
    streams.out.write_all(count(&documents).write().as_bytes())?;
    Ok(Status::Clean)
}

/// The texts in a folder, in the order of their paths.
fn texts(folder: &Path) -> Result<Vec<String>, Error> {
    let entries = WalkBuilder::new(folder).build();
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.into_path()).map_err(|cause| Error(format!("cannot look into {cause}"))))
        .collect::<Result<Vec<PathBuf>, Error>>()?;
    paths.retain(|path| path.extension().is_some_and(|end| end == "md"));
    paths.sort();
    let read =
        |path: &PathBuf| std::fs::read_to_string(path).map_err(|cause| Error::file("read", &shown(path), &cause));
    paths.iter().map(read).collect()
}

fn count(documents: &[Document]) -> Evidence {
    let mut evidence = Evidence::default();
    for document in documents {
        let body = document.profile();
        let sample = evidence.samples.entry(body).or_default();
        let blocks = document.tree().from(0).map(|(_, block)| block.kind);
        let paragraphs = blocks.filter(|kind| matches!(kind, Kind::Paragraph(_) | Kind::Note | Kind::Continuation));
        sample.texts += 1;
        sample.paragraphs += paragraphs.count() as u32;
        let mut met = BTreeSet::new();
        for finding in document.findings() {
            let count = evidence.counts.entry((finding.rule.to_string(), body)).or_default();
            count.findings += 1;
            count.texts += u32::from(met.insert(finding.rule));
        }
    }
    evidence
}

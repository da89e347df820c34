//! `resolint parse FILE`.

mod indented;
mod json;

use std::io::Write;
use std::path::Path;

use crate::cli::args::{OutlineFormat, Parse};
use crate::cli::config::{Overrides, Tables};
use crate::cli::input::Source;
use crate::cli::status::{Error, Status};
use crate::cli::streams::Streams;
use crate::document::Document;
use crate::syntax::outline::{TextOutline, outline};

/// Prints the structure of a file.
pub fn run(options: &Parse, streams: &mut Streams) -> Result<Status, Error> {
    let tables = Tables::new(&options.table, Overrides::default());
    let source = if options.file == Path::new("-") { Source::stdin(None)? } else { Source::file(&options.file)? };
    let engine = tables.for_file(&source.path)?;
    let document = Document::read(&source.text, engine, options.profile);
    let texts = texts(&document);
    match options.format {
        OutlineFormat::Outline => indented::write(&texts, &mut streams.out)?,
        OutlineFormat::Json => {
            serde_json::to_writer(&mut streams.out, &json::File::new(&source, &document, &texts))
                .map_err(std::io::Error::from)?;
            streams.out.write_all(b"\n")?;
        }
    }
    Ok(Status::Clean)
}

fn texts(document: &Document) -> Vec<TextOutline> {
    let mut next = 0;
    outline(document.tree().blocks().map(|block| {
        let start = next;
        next += block.text.len();
        (start, block)
    }))
}

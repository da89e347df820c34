//! `resolint import FILE`.

use std::io::Write;
use std::path::Path;

use crate::cli::args::Import;
use crate::cli::input::Source;
use crate::cli::render::printable;
use crate::cli::save::write_beside;
use crate::cli::status::{Error, Status};
use crate::cli::streams::Streams;

/// Prints a file of another format as Resolution Markdown.
pub fn run(options: &Import, streams: &mut Streams) -> Result<Status, Error> {
    let source = if options.file == Path::new("-") { Source::stdin(None)? } else { Source::file(&options.file)? };
    let Some(imported) = &source.imported else {
        return Err(Error(format!(
            "{} is Markdown or plain text already; import reads {}",
            source.name,
            crate::formats::IMPORTED
        )));
    };
    for remark in &imported.remarks {
        streams.tell(printable(&format!("{}: {remark}", source.name)));
    }
    match &options.output {
        Some(path) => write_beside(path, &options.file, source.text.as_bytes())?,
        None => streams.out.write_all(source.text.as_bytes())?,
    }
    Ok(Status::Clean)
}

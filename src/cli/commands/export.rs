//! `resolint export FILE`.

use std::io::Write;
use std::path::Path;

use crate::cli::args::Export;
use crate::cli::input::{Source, shown};
use crate::cli::save::write_beside;
use crate::cli::status::{Error, Status};
use crate::cli::streams::Streams;
use crate::formats::{Format, export};
use crate::syntax::BlockTree;

/// Lays a draft out.
pub fn run(options: &Export, streams: &mut Streams) -> Result<Status, Error> {
    let format = format(options)?;
    let source = if options.file == Path::new("-") { Source::stdin(None)? } else { Source::file(&options.file)? };
    if let Some(offset) = source.invalid {
        return Err(Error(format!(
            "cannot export {}: byte {offset} is not UTF-8; save the file as UTF-8 and run again",
            source.name
        )));
    }
    let bytes = export(&BlockTree::read(&source.text), format);
    match &options.output {
        Some(path) => write_beside(path, &options.file, &bytes)?,
        None => streams.out.write_all(&bytes)?,
    }
    Ok(Status::Clean)
}

/// The format that was asked for, by its name or by that of the output.
fn format(options: &Export) -> Result<Format, Error> {
    let told = options.output.as_deref().and_then(Format::of_file);
    let format = match (options.to.or(told), &options.output) {
        (Some(format), _) => format,
        (None, None) => Format::Html,
        (None, Some(output)) => {
            return Err(Error(format!(
                "the name {} tells no format; give one with --to {}",
                shown(output),
                Format::ALL.map(Format::name).join("|")
            )));
        }
    };
    if options.output.is_none() && !format.is_text() {
        return Err(Error(format!("{} is no text for standard output; name a file with --output", format.name())));
    }
    Ok(format)
}

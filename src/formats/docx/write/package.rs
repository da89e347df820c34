//! The archive around the parts.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// The parts as an archive whose times are all the first that archives know.
pub fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let options = SimpleFileOptions::DEFAULT.compression_method(CompressionMethod::Deflated);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        // Memory takes what is written to it.
        let written = archive.start_file(*name, options).map(|()| archive.write_all(text.as_bytes()));
        debug_assert!(matches!(written, Ok(Ok(()))));
    }
    archive.finish().map(Cursor::into_inner).unwrap_or_default()
}

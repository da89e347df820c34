//! Reading files and standard input, and telling apart what resolint reads from what it does not.

use std::fs;
use std::io::{Read, stdin};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use super::status::Error;
use crate::formats;
use crate::text::decode;

/// A text to check and what is known of where it came from.
pub struct Source {
    /// Its path as given, with forward slashes.
    pub name: String,
    /// Its path, which decides the lint-rules.toml.
    pub path: PathBuf,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its text.
    pub text: String,
    /// Where the first byte stands that is not UTF-8.
    pub invalid: Option<usize>,
    /// Where its text comes from, if it is the Markdown of a file in another format.
    pub imported: Option<Imported>,
}

/// What is known of the file that a text was imported from.
pub struct Imported {
    /// The byte of the text at which each of its headings, paragraphs, tables and footnotes begins.
    pub starts: Vec<usize>,
    /// What is to be said of it.
    pub remarks: Vec<String>,
}

impl Source {
    /// Reads a file.
    pub fn file(path: &Path) -> Result<Self, Error> {
        let bytes = fs::read(path).map_err(|cause| Error::file("read", &shown(path), &cause))?;
        Self::recognized(shown(path), path.to_owned(), bytes)
    }

    /// Reads standard input, which goes by the given name.
    pub fn stdin(name: Option<&Path>) -> Result<Self, Error> {
        let mut bytes = Vec::new();
        stdin().lock().read_to_end(&mut bytes).map_err(|cause| Error::file("read", "standard input", &cause))?;
        let path = name.unwrap_or(Path::new("-"));
        Self::recognized(shown(path), path.to_owned(), bytes)
    }

    fn recognized(name: String, path: PathBuf, bytes: Vec<u8>) -> Result<Self, Error> {
        if let Some(reason) = foreign(&path, &bytes) {
            return Err(Error(format!("cannot read {name}: {reason}")));
        }
        if formats::is_foreign(&bytes) {
            let read = formats::import(&bytes).map_err(|problem| Error(format!("cannot read {name}: {problem}")))?;
            let imported = Some(Imported { starts: read.starts, remarks: read.remarks });
            return Ok(Self { name, path, bytes, text: read.text, invalid: None, imported });
        }
        let decoded = decode(bytes.clone());
        Ok(Self { name, path, bytes, text: decoded.text, invalid: decoded.invalid, imported: None })
    }
}

/// A path as it is printed: as given, with forward slashes.
pub fn shown(path: &Path) -> String {
    let name = path.to_string_lossy();
    if MAIN_SEPARATOR == '/' { name.into_owned() } else { name.replace(MAIN_SEPARATOR, "/") }
}

/// Why these bytes are not a text that resolint reads, and what to do about it.
fn foreign(path: &Path, bytes: &[u8]) -> Option<&'static str> {
    let is_xml = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("xml"));
    if bytes.len() >= u32::MAX as usize {
        Some("it is larger than 4 GiB; split it into one file a text")
    } else if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        Some("it is encoded in UTF-16; save it as UTF-8")
    } else if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        Some("it is an old Word file (.doc) or one with a password; save it as .docx without a password")
    } else if bytes.starts_with(b"%PDF-") {
        Some("it is a PDF file, and resolint reads text, Word and Akoma Ntoso files; extract its text first")
    } else if is_xml && !formats::is_foreign(bytes) {
        Some("it is an XML file of another kind than Akoma Ntoso 3.0; convert it first")
    } else {
        None
    }
}

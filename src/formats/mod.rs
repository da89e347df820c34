//! Drafts laid out for reading and signing.
//!
//! ```text
//! blocks ─► sheet ─► html │ docx │ akn
//! docx │ akn ─► sheet ─► Markdown
//! ```
//! A [`sheet`] is what a reader sees: each format is written from it, and read into it.

pub mod akn;
pub mod docx;
mod escape;
pub mod html;
mod line;
mod link;
mod markdown;
mod problem;
pub mod sheet;
mod xml;

pub use problem::Problem;

use std::path::Path;

use crate::syntax::BlockTree;

/// A format in which drafts are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A page for browsers, previews and printing.
    Html,
    /// A Word file.
    Docx,
    /// Akoma Ntoso, the XML in which the United Nations publishes.
    Akn,
}

impl Format {
    /// All formats.
    pub const ALL: [Format; 3] = [Format::Html, Format::Docx, Format::Akn];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Format::Html => "html",
            Format::Docx => "docx",
            Format::Akn => "akn",
        }
    }

    /// The format of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// The format that the ending of a file's name tells.
    pub fn of_file(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        match ending.as_str() {
            "html" | "htm" => Some(Format::Html),
            "docx" => Some(Format::Docx),
            "xml" | "akn" => Some(Format::Akn),
            _ => None,
        }
    }

    /// Whether it is text, which a terminal or an editor can take.
    pub fn is_text(self) -> bool {
        !matches!(self, Format::Docx)
    }
}

/// The draft that the blocks of a document hold, in a format.
pub fn export(tree: &BlockTree, format: Format) -> Vec<u8> {
    match format {
        Format::Html => html::page(tree).into_bytes(),
        Format::Docx => docx::write(&sheet::Sheet::of(tree)),
        Format::Akn => akn::write(&sheet::Sheet::of(tree)).into_bytes(),
    }
}

/// A draft read from another format.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The draft as Resolution Markdown.
    pub text: String,
    /// The byte at which each heading, paragraph, table and footnote begins in it, in order.
    pub starts: Vec<usize>,
    /// What is to be said of what was not simply read, such as tracked changes.
    pub remarks: Vec<String>,
}

/// What [`import`] reads, in words.
pub const IMPORTED: &str = "Word and Akoma Ntoso files";

/// How far into a file the namespace of Akoma Ntoso is looked for, in bytes.
const HEAD: usize = 4096;

/// Whether bytes are those of a format that [`import`] reads.
pub fn is_foreign(bytes: &[u8]) -> bool {
    bytes.starts_with(ARCHIVE) || is_akn(bytes)
}

/// How archives begin.
const ARCHIVE: &[u8] = b"PK\x03\x04";

fn is_akn(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let head = &text[..text.len().min(HEAD)];
    head.starts_with(b"<") && memchr::memmem::find(head, akn::NAMESPACE.as_bytes()).is_some()
}

/// Reads a Word or Akoma Ntoso file.
///
/// # Errors
/// Why there is no draft in the bytes.
pub fn import(bytes: &[u8]) -> Result<Imported, Problem> {
    let (sheet, remarks) = if bytes.starts_with(ARCHIVE) {
        docx::read(bytes)?
    } else {
        let text = std::str::from_utf8(bytes).map_err(|_| Problem::new("it is not UTF-8; save it as UTF-8"))?;
        (akn::read(text)?, Vec::new())
    };
    let markdown = markdown::markdown(&sheet);
    Ok(Imported { text: markdown.text, starts: markdown.starts, remarks })
}

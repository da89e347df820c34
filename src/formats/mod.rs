//! Drafts laid out for reading and signing.
//!
//! ```text
//! blocks ─► sheet ─► html │ docx │ akn
//! docx │ akn ─► sheet ─► Markdown
//! ```
//! A [`sheet`] is what a reader sees: each format is written from it, and read into it.

pub mod docx;
mod escape;
pub mod html;
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
}

impl Format {
    /// All formats.
    pub const ALL: [Format; 2] = [Format::Html, Format::Docx];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Format::Html => "html",
            Format::Docx => "docx",
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
            _ => None,
        }
    }

    /// Whether it is text, which a terminal or an editor can take.
    pub fn is_text(self) -> bool {
        matches!(self, Format::Html)
    }
}

/// The draft that the blocks of a document hold, in a format.
pub fn export(tree: &BlockTree, format: Format) -> Vec<u8> {
    match format {
        Format::Html => html::page(tree).into_bytes(),
        Format::Docx => docx::write(&sheet::Sheet::of(tree)),
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
pub const IMPORTED: &str = "Word files";

/// Whether bytes are those of a format that [`import`] reads.
pub fn is_foreign(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Reads a Word file.
///
/// # Errors
/// Why there is no draft in the bytes.
pub fn import(bytes: &[u8]) -> Result<Imported, Problem> {
    let (sheet, remarks) = docx::read(bytes)?;
    let markdown = markdown::markdown(&sheet);
    Ok(Imported { text: markdown.text, starts: markdown.starts, remarks })
}

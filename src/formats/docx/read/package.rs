//! The parts of the archive, unpacked within limits.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::formats::problem::Problem;
use crate::formats::xml;

/// How many bytes all parts that are read may have together when unpacked.
const BYTES: u64 = 96 << 20;

/// The archive of a Word file.
pub struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// How many bytes may still be unpacked.
    left: u64,
}

/// The names of the parts that the text needs.
pub struct Parts {
    /// The text.
    pub document: String,
    /// The parts that the text names, by the last word of their type.
    pub named: HashMap<String, String>,
    /// Where links lead, by their identifiers.
    pub links: HashMap<String, String>,
}

impl<'b> Package<'b> {
    /// Opens an archive.
    pub fn open(bytes: &'b [u8]) -> Result<Self, Problem> {
        let archive = ZipArchive::new(Cursor::new(bytes))
            .map_err(|cause| Problem(format!("its zip archive is broken ({cause}); save it again in Word")))?;
        Ok(Self { archive, left: BYTES })
    }

    /// The text of a part, if there is one of this name.
    pub fn part(&mut self, name: &str) -> Result<Option<String>, Problem> {
        let Some(index) = self.archive.index_for_name(name) else { return Ok(None) };
        let broken = |cause: &dyn std::fmt::Display| Problem(format!("its part {name} cannot be unpacked ({cause})"));
        let entry = self.archive.by_index(index).map_err(|cause| broken(&cause))?;
        let mut bytes = Vec::new();
        // What the archive says of sizes is not trusted: the unpacked bytes are counted.
        entry.take(self.left + 1).read_to_end(&mut bytes).map_err(|cause| broken(&cause))?;
        let Some(left) = self.left.checked_sub(bytes.len() as u64) else {
            return Err(Problem(format!("its part {name} is too large to be that of a draft")));
        };
        self.left = left;
        String::from_utf8(bytes)
            .map(Some)
            .map_err(|_| Problem(format!("its part {name} is not UTF-8; save it again in Word")))
    }

    /// Finds the parts that the text needs.
    pub fn parts(&mut self) -> Result<Parts, Problem> {
        let mut document = "word/document.xml".to_owned();
        if let Some(relations) = self.part("_rels/.rels")? {
            for relation in xml::parse(&relations)?.elements() {
                if relation.attribute("Type").is_some_and(|kind| kind.ends_with("/officeDocument")) {
                    document = resolved("", &relation.attribute("Target").unwrap_or_default());
                }
            }
        }
        let (folder, file) = document.rsplit_once('/').unwrap_or(("", &document));
        let mut parts = Parts { named: HashMap::new(), links: HashMap::new(), document: document.clone() };
        if let Some(relations) = self.part(&resolved(folder, &format!("_rels/{file}.rels")))? {
            for relation in xml::parse(&relations)?.elements() {
                let value = |name| relation.attribute(name).unwrap_or_default();
                let (kind, target) = (value("Type"), value("Target"));
                if kind.ends_with("/hyperlink") {
                    parts.links.insert(value("Id"), target);
                } else if let Some((_, kind)) = kind.rsplit_once('/') {
                    parts.named.insert(kind.to_owned(), resolved(folder, &target));
                }
            }
        }
        Ok(parts)
    }
}

/// The name of a part that another in `folder` names.
fn resolved(folder: &str, target: &str) -> String {
    match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None if folder.is_empty() => target.to_owned(),
        None => format!("{folder}/{target}"),
    }
}

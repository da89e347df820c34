//! A document that is open in the editor.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tower_lsp_server::ls_types::{TextDocumentContentChangeEvent, Uri};

use super::abilities::Abilities;
use super::diagnostics::{Shown, Subject, ToShow};
use super::place::{Places, path_of};
use super::settings::Settings;
use crate::document::Document;
use crate::engine::Engine;
use crate::table::RuleTable;
use crate::text::{Edit, Encoding, SourceText};

/// A document that is open in the editor.
pub struct Buffer {
    /// Its name.
    pub uri: Uri,
    /// Its file, if it has one.
    pub path: Option<PathBuf>,
    /// Its version, as the editor counts.
    pub version: i32,
    /// Its text and what is known of it.
    pub content: Content,
    /// Where and when it was last typed in, until a pause or a save.
    typed: Option<Typed>,
    /// What was made of its findings.
    pub shown: Shown,
    /// Whether findings wait for the paragraph being typed to be finished.
    waits: bool,
}

/// What a document is.
pub enum Content {
    /// A resolution.
    Text(Box<Document>),
    /// A `lint-rules.toml` or what one extends.
    Table(SourceText),
}

/// The last edit.
#[derive(Clone, Copy, Debug)]
struct Typed {
    /// The byte after it.
    offset: usize,
    /// When it came.
    at: Instant,
}

/// How long a drafter pauses who has finished the paragraph.
const PAUSE: Duration = Duration::from_millis(600);

/// Whether a document of this name and language holds rules and no text.
pub fn is_table(path: Option<&Path>, language: &str) -> bool {
    language == "toml" || path.is_some_and(|path| path.file_name().is_some_and(|name| name == RuleTable::FILE))
}

impl Buffer {
    /// A document that holds rules.
    pub fn table(uri: Uri, version: i32, text: &str) -> Self {
        Self::new(uri, version, Content::Table(SourceText::new(text)))
    }

    /// A resolution.
    pub fn text(uri: Uri, version: i32, text: &str, engine: Arc<Engine>) -> Self {
        Self::new(uri, version, Content::Text(Box::new(Document::read(text, engine, None))))
    }

    fn new(uri: Uri, version: i32, content: Content) -> Self {
        let path = path_of(&uri);
        Self { uri, path, version, content, typed: None, shown: Shown::default(), waits: false }
    }

    /// The text.
    pub fn source(&self) -> &SourceText {
        match &self.content {
            Content::Text(document) => document.text(),
            Content::Table(text) => text,
        }
    }

    /// The resolution, if it is one.
    pub fn document(&self) -> Option<&Document> {
        match &self.content {
            Content::Text(document) => Some(document),
            Content::Table(_) => None,
        }
    }

    /// Applies changes in their order.
    pub fn change(&mut self, changes: Vec<TextDocumentContentChangeEvent>, version: i32, encoding: Encoding) {
        for change in changes {
            let places = Places { text: self.source(), encoding };
            let edit = match change.range {
                Some(range) => Edit { range: places.span(range).range(), text: change.text },
                None => difference(&places.text.to_string(), change.text),
            };
            if edit.range.is_empty() && edit.text.is_empty() {
                continue;
            }
            let damage = match &mut self.content {
                Content::Text(document) => document.edit(&edit),
                Content::Table(text) => text.edit(&edit),
            };
            self.typed = Some(Typed { offset: damage.new_end, at: Instant::now() });
        }
        self.version = version;
    }

    /// Appends the diagnostics as a JSON array; of a document that holds rules there are none here.
    pub fn write_diagnostics(&mut self, abilities: Abilities, settings: Settings, out: &mut String) {
        let held = if settings.hold_back { self.paragraph() } else { None };
        let Content::Text(document) = &self.content else { return out.push_str("[]") };
        // What the table leaves out is not checked, whoever opens it.
        if self.path.as_deref().is_some_and(|path| document.engine().table().excludes(path, false)) {
            return out.push_str("[]");
        }
        let places = Places { text: document.text(), encoding: abilities.encoding };
        let subject = Subject { uri: &self.uri, places, abilities };
        let show = ToShow { document, path: self.path.as_deref(), subject, held, most: settings.max_findings };
        self.waits = self.shown.write(&show, out) > 0;
    }

    /// The paragraph being typed.
    fn paragraph(&self) -> Option<Range<usize>> {
        let typed = self.typed?;
        let tree = self.document()?.tree();
        let (index, start) = tree.locate(typed.offset)?;
        let len = tree.from(index).next()?.1.text.len();
        Some(start..start + len)
    }

    /// When the findings that wait are due, if any do.
    pub fn due(&self) -> Option<Instant> {
        self.typed.filter(|_| self.waits).map(|typed| typed.at + PAUSE)
    }

    /// Takes the paragraph being typed for finished.
    pub fn finish_paragraph(&mut self) {
        self.typed = None;
        self.waits = false;
    }
}

/// The one edit that makes `new` of `old`, for editors that send whole texts.
fn difference(old: &str, new: String) -> Edit {
    let same = |(a, b): &(char, char)| a == b;
    let start: usize = old.chars().zip(new.chars()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    let (old_rest, new_rest) = (&old[start..], &new[start..]);
    let end: usize =
        old_rest.chars().rev().zip(new_rest.chars().rev()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    Edit { range: start..old.len() - end, text: new_rest[..new_rest.len() - end].to_owned() }
}

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
use crate::text::{Damage, Edit, Encoding, SourceText};

/// A document that is open in the editor.
pub struct Buffer {
    /// Its name.
    pub uri: Uri,
    /// Its file, if it has one.
    pub path: Option<PathBuf>,
    /// Its version, as the editor counts.
    pub version: i32,
    /// Its text, up to date.
    text: SourceText,
    /// The resolution, which may lag behind the text; nothing for a document that holds rules.
    document: Option<Box<Document>>,
    /// What the resolution lags behind.
    unread: Option<Damage>,
    /// Where and when it was last typed in, until a pause or a save.
    typed: Option<Typed>,
    /// What was made of its findings.
    pub shown: Shown,
    /// How many bytes were last written of them.
    pub written: usize,
    /// Whether findings wait for the paragraph being typed to be finished.
    waits: bool,
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
        Self::new(uri, version, SourceText::new(text), None)
    }

    /// A resolution.
    pub fn resolution(uri: Uri, version: i32, text: &str, engine: Arc<Engine>) -> Self {
        let document = Box::new(Document::read(text, engine, None));
        Self::new(uri, version, document.text().clone(), Some(document))
    }

    fn new(uri: Uri, version: i32, text: SourceText, document: Option<Box<Document>>) -> Self {
        let path = path_of(&uri);
        let shown = Shown::default();
        Self { uri, path, version, text, document, unread: None, typed: None, shown, written: 0, waits: false }
    }

    /// The text.
    pub fn text(&self) -> &SourceText {
        &self.text
    }

    /// Whether it holds rules.
    pub fn is_table(&self) -> bool {
        self.document.is_none()
    }

    /// The resolution, if it is one, as [`Buffer::catch_up`] left it.
    pub fn document(&self) -> Option<&Document> {
        self.document.as_deref()
    }

    /// Checks the resolution by other rules, if they are others.
    pub fn use_engine(&mut self, engine: Arc<Engine>) -> bool {
        let Some(document) = self.document.as_mut().filter(|document| !Arc::ptr_eq(document.engine(), &engine)) else {
            return false;
        };
        document.use_engine(engine);
        true
    }

    /// Applies changes to the text in their order. The resolution is read when somebody asks: of a burst, once.
    pub fn change(&mut self, changes: Vec<TextDocumentContentChangeEvent>, version: i32, encoding: Encoding) {
        for change in changes {
            let edit = match change.range {
                Some(range) => {
                    let places = Places { text: &self.text, encoding };
                    Edit { range: places.span(range).range(), text: change.text }
                }
                None => difference(&self.text.to_string(), change.text),
            };
            if edit.range.is_empty() && edit.text.is_empty() {
                continue;
            }
            if self.unread.is_some_and(|unread| reach(unread, &edit) > FAR) {
                self.catch_up();
            }
            let damage = self.text.edit(&edit);
            self.unread = Some(self.unread.map_or(damage, |unread| joined(unread, damage)));
            self.typed = Some(Typed { offset: damage.new_end, at: Instant::now() });
        }
        self.version = version;
    }

    /// Brings the resolution up to the text.
    pub fn catch_up(&mut self) {
        let (Some(unread), Some(document)) = (self.unread.take(), &mut self.document) else { return };
        let text = self.text.slice(unread.start..unread.new_end).into_owned();
        document.edit(&Edit { range: unread.start..unread.old_end, text });
    }

    /// Appends the diagnostics as a JSON array; of a document that holds rules there are none here.
    pub fn write_diagnostics(&mut self, abilities: Abilities, settings: Settings, out: &mut String) {
        self.catch_up();
        let held = if settings.hold_back { self.paragraph() } else { None };
        let Some(document) = self.document.as_deref() else { return out.push_str("[]") };
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

/// From how many bytes on two edits are read one after the other, since what lies between would be read for nothing.
const FAR: usize = 1 << 14;

/// How many bytes an edit and the damage before it span together.
fn reach(unread: Damage, edit: &Edit) -> usize {
    unread.new_end.max(edit.range.end) - unread.start.min(edit.range.start)
}

/// What two edits did, one after the other.
fn joined(first: Damage, second: Damage) -> Damage {
    let end_between = first.new_end.max(second.old_end);
    Damage {
        start: first.start.min(second.start),
        old_end: first.old_end + (end_between - first.new_end),
        new_end: second.new_end + (end_between - second.old_end),
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

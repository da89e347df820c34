//! From bytes to lines and columns and back: the only place that converts.

use std::path::PathBuf;

use tower_lsp_server::ls_types::{Position, Range, TextEdit, Uri};

use crate::ide;
use crate::span::{InDoc, Span};
use crate::text::{self, Encoding, SourceText};

/// A text and in what the client counts its columns.
#[derive(Clone, Copy)]
pub struct Places<'t> {
    /// The text.
    pub text: &'t SourceText,
    /// The unit of columns.
    pub encoding: Encoding,
}

impl Places<'_> {
    /// The position of a byte.
    pub fn position(&self, offset: usize) -> Position {
        let text::Position { line, column } = self.text.position(offset, self.encoding);
        Position::new(line as u32, column as u32)
    }

    /// The range of a span.
    pub fn range(&self, at: Span<InDoc>) -> Range {
        Range::new(self.position(at.range().start), self.position(at.range().end))
    }

    /// The byte of a position; one outside the text is brought back to it.
    pub fn offset(&self, position: Position) -> usize {
        let position = text::Position { line: position.line as usize, column: position.character as usize };
        self.text.offset(position, self.encoding)
    }

    /// The span of a range, whichever end comes first.
    pub fn span(&self, range: Range) -> Span<InDoc> {
        let (a, b) = (self.offset(range.start), self.offset(range.end));
        Span::new(a.min(b), a.max(b))
    }

    /// Edits in the words of the protocol.
    pub fn edits(&self, edits: &[ide::TextEdit]) -> Vec<TextEdit> {
        edits.iter().map(|(at, new)| TextEdit::new(self.range(*at), new.clone())).collect()
    }
}

/// The path of a file; nothing for what is no file on this machine.
pub fn path_of(uri: &Uri) -> Option<PathBuf> {
    let is_file = uri.scheme().as_str().eq_ignore_ascii_case("file");
    is_file.then(|| uri.to_file_path().map(std::borrow::Cow::into_owned)).flatten()
}

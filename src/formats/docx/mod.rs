//! Word files: zip archives of XML parts.
//!
//! Numbers are typed, as in documents of the United Nations; footnotes are Word's own. The same draft gives the same
//! bytes, whenever and wherever it is written.

mod read;
mod write;

pub use read::read;
pub use write::write;

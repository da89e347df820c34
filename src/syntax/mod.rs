//! From text to blocks and facts.
//!
//! ```text
//! lines ─► split ─► text of a block ─► block (parts, inlines, ending, opener) ─► classify ─► facts
//! ```
//! Reading is total: any text is some blocks. A block depends on its own text and on a small state that the block
//! before it leaves, so that after an edit only the blocks around it are read again.

pub(crate) mod acronym;
mod addressee;
mod block;
mod body;
mod calendar;
pub mod citation;
mod classify;
mod convention;
pub mod date;
mod directive;
mod draft_reference;
mod ending;
mod fact;
mod facts;
mod figures;
mod heading;
mod heading_lines;
mod inline;
mod list;
mod masthead;
pub mod opener;
pub mod ordinal;
mod organ;
mod organ_line;
pub mod outline;
mod scan;
mod session;
mod signs;
mod source;
mod split;
mod state;
mod symbol;
mod tree;
mod wording;

pub use block::{Block, Kind, LabelAt};
pub use body::Body;
pub use calendar::{DateForm, WrittenDate};
pub use convention::Convention;
pub use date::Day;
pub use directive::{Action, Directive};
pub use ending::End;
pub use fact::*;
pub use inline::{Emphasis, EmphasisStyle, InlineMark, InlineReference, Inlines, ReferredNumber};
pub use list::List;
pub use masthead::Masthead;
pub use organ::Organ;
pub use scan::{letters_of, roman_of, superscript};
pub use session::{OrdinalForm, SessionAt};
pub use source::{OFFICIAL_RECORDS, SeriesPlace, Source, SourceKind, TREATY_SERIES};
pub use state::{Drafts, Open, Quoted, State, Zone};
pub use symbol::{Issuer, Period, Slip, Symbol, SymbolAt};
pub use tree::{BlockTree, Change};

pub(crate) use facts::{extent, usual_end};
pub(crate) use signs::brackets;

//! The document symbols of resolutions and decisions that are cited by number.

use crate::syntax::citation::{self, Citation};

/// The symbol of a cited document: `A/RES/67/190`, `S/RES/1373(2001)`; none where the organ or its numbers have none.
pub(in crate::ide) fn symbol_of(cited: &Citation) -> Option<String> {
    citation::symbol(cited.organ?, cited.number, cited.decision)
}

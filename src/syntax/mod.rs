//! From text to blocks and facts.

mod fact;
mod organ;

pub use fact::*;
pub use organ::Organ;

/// One paragraph-like piece of a text.
pub struct Block {}

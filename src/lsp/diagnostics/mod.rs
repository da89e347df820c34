//! From findings to diagnostics, kept from one edit to the next.
//!
//! What is kept is JSON with holes where the numbers of lines go, one piece a unit: a keystroke makes the piece of its
//! unit anew, and the others are copied, whatever lines were added above them.

mod held;
mod shown;
mod table;
mod template;
mod write;

pub use shown::{Shown, ToShow};
pub use table::table_errors;
pub use write::Subject;

//! resolint: the drafting conventions of United Nations resolutions, checked.

pub mod cli;
pub mod document;
pub mod engine;
pub mod fixing;
mod phrase;
pub mod rule;
pub mod rules;
pub mod span;
mod suppression;
pub mod syntax;
pub mod table;
pub mod text;

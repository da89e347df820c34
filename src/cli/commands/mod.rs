//! The commands: one file each.

pub mod check;
pub mod cite;
pub mod completions;
pub mod config;
pub mod evidence;
pub mod explain;
pub mod export;
pub mod import;
pub mod lsp;
pub mod man;
pub mod parse;
pub mod rules;

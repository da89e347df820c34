//! The one integration binary; a module a subject.

mod architecture;
mod cli;
mod completion;
mod docs;
mod fixing;
mod fixtures;
mod formats;
mod gate;
mod hover;
mod ide_actions;
mod ide_drawn;
mod ide_format;
mod ide_marked;
mod ide_navigate;
mod ide_structure;
mod incremental;
mod lsp;
mod manual;
mod negotiation;
mod readme;
mod registry;
mod render;
mod robustness;
mod table;

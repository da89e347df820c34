//! The one integration binary; a module a subject.

mod architecture;
mod cli;
mod fixing;
mod fixtures;
mod ide_drawn;
mod ide_format;
mod ide_marked;
mod ide_navigate;
mod ide_structure;
mod incremental;
mod manual;
mod registry;
mod render;
mod robustness;
mod table;

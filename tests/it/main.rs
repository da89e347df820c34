//! The one integration binary; a module a subject.

mod architecture;
mod cli;
mod fixing;
mod fixtures;
mod ide_actions;
mod incremental;
mod manual;
mod registry;
mod render;
mod robustness;
mod table;

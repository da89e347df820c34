//! The one integration binary; a module a subject.

mod cli;
mod fixing;
mod render;
mod table;

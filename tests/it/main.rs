//! The one integration binary; a module a subject.

mod fixtures;
mod manual;
mod registry;
mod table;

//! tests
mod table;

//! Facts about openings that completion and hover share. The tables are built in.

pub(crate) mod openings;
pub(crate) mod sense;

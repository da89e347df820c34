//! Facts about openings and States that completion and hover share. The tables are built in.

pub(crate) mod openings;
pub(crate) mod sense;
pub(crate) mod states;

//! Facts about openings, States and sessions that completion and hover share. The tables are built in.

pub(crate) mod openings;
pub(crate) mod ordinals;
pub(crate) mod sense;
pub(crate) mod states;
